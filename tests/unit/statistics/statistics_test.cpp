#include "statistics/statistics.hpp"

#include <deque>
#include <fmt/format.h>
#include <numeric>

#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

using namespace algoreg;
using namespace algoreg::statistics;

namespace {

struct World {
  std::deque<Tree> trees;
  Register entries;
  Vocabularies vocabularies;

  World() {
    add_list("statuses", {"idea", "pilot", "in_use"});
    add_list("departments", {"north", "south"});
    add_list("techniques", {"nlp", "vision"});
  }
  void add_list(const std::string& name, const std::vector<std::string>& codes) {
    Vocabulary& list = vocabularies[name];
    for (const std::string& code : codes) list.values.emplace_back().code = code;
  }
  Entry& add(std::string_view text) {
    Findings findings;
    trees.push_back(yaml::parse(1, text, yaml::data_limits, findings));
    REQUIRE(findings.empty());
    Entry& entry = entries.entries.emplace_back();
    entry.id = fmt::format("e{}", entries.entries.size());
    entry.tree = &trees.back();
    return entry;
  }
  Statistics counted() const { return statistics::count(entries, vocabularies); }
};

std::string said(const Tallies& tallies) {
  std::string text;
  for (const auto& [answer, code, count] : tallies.rows) {
    text += fmt::format("{} {}, ", code.empty() ? name_of(answer) : std::string_view(code), count);
  }
  return text;
}

template <typename Rows>
std::int64_t sum(const Rows& rows) {
  std::int64_t all = 0;
  for (const auto& row : rows) all = std::accumulate(row.begin(), row.end(), all);
  return all;
}

// Entries that answer everything, nothing, and each thing in a way of its own.
World many() {
  constexpr std::array statuses = {"idea", "screening", "development", "pilot", "in_use", "suspended", "retired", "x"};
  constexpr std::array owners = {"[north]", "[south]", "[north, south, north]", "{unknown: x}", "[]", "[elsewhere]"};
  constexpr std::array techniques = {"[nlp]", "[vision, nlp]", "{withheld: x}", "[]", "{unknown: x}"};
  constexpr std::array groups = {"[{group: citizens}]", "[{group: employees}]", "[{group: other}]", "{unknown: x}"};
  constexpr std::array personal = {"true", "false", "{unknown: x}"};
  World world;
  for (std::size_t i = 0; i < 120; ++i) {
    Entry& entry = world.add(fmt::format(
        "status: {}\nowner_departments: {}\ntechnology: {{techniques: {}}}\naffected_groups: {}\n"
        "data_protection: {{personal_data: {}}}\nlifecycle: {{first_use_on: {}}}\n",
        statuses[i % statuses.size()], owners[i % owners.size()], techniques[i % techniques.size()],
        groups[i % groups.size()], personal[i % personal.size()], i % 2 == 0 ? "2024-01-01" : "{unknown: x}"));
    if (i % 3 == 0) entry.risk.code = "minimal";
    if (i % 4 == 0) {
      entry.derived.screening = {{10 + static_cast<int>(i) % 90, 50, "green"}};
      entry.derived.latest_round = 0;
    }
    entry.derived.completeness = {3, {"a", "b"}, {"c"}, {"d"}};
  }
  world.add("{}");
  return world;
}

}  // namespace

TEST_CASE("codes stand in the order of their list, those on no list after them, and reasons last") {
  World world;
  for (const char* text : {"status: in_use", "status: zebra", "status: idea", "status: {unknown: x}", "name: x"}) {
    world.add(text);
  }
  const Tallies statuses = world.counted().statuses;
  CHECK(said(statuses) == "idea 1, in_use 1, zebra 1, unknown 2, ");
  CHECK(statuses.given == 3);
  CHECK(statuses.entries == 5);
}

TEST_CASE("an empty list is an answer, and a reason given for the whole counts for its parts") {
  World world;
  world.add("technology: {techniques: []}");
  world.add("technology: {withheld: x}");
  world.add("technology: {not_applicable: x}");
  const Techniques techniques = world.counted().techniques;
  REQUIRE(techniques.rows.size() == 3);
  CHECK(techniques.rows[0].answer == Answer::none);
  CHECK(techniques.rows[1].answer == Answer::not_applicable);
  CHECK(techniques.rows[2].answer == Answer::withheld);
  CHECK(techniques.given == 1);
}

TEST_CASE("a code that an entry names twice counts once, and more codes than one are said") {
  World world;
  world.add("owner_departments: [north, north]");
  CHECK_FALSE(world.counted().departments.several);
  world.add("owner_departments: [south, north]");
  CHECK(said(world.counted().departments) == "north 2, south 1, ");
  CHECK(world.counted().departments.several);
}

TEST_CASE("a class that cannot be told yet is not a class") {
  World world;
  world.add("{}").risk.code = "not_assessed";
  world.add("{}").risk.code = "high_risk";
  CHECK(said(world.counted().classes) == "high_risk 1, unknown 1, ");
}

TEST_CASE("the year of first use counts; without one the status says whether it is missing") {
  World world;
  world.add("{status: in_use, owner_departments: [south], lifecycle: {first_use_on: 2024-03-01}}");
  world.add("{status: in_use, owner_departments: [south], lifecycle: {first_use_on: 2024-09-01}}");
  world.add("{status: retired, lifecycle: {first_use_on: {unknown: x}}}");
  world.add("{status: idea}");
  const Years years = world.counted().years;
  REQUIRE(years.rows.size() == 1);
  CHECK(years.rows[0].department == "south");
  CHECK(years.rows[0].year == 2024);
  CHECK(years.rows[0].count == 2);
  CHECK(years.unknown == 1);
  CHECK(years.not_in_use == 1);
}

TEST_CASE("hours stand as each entry states them: nothing is added up, whatever its kind, its basis and what it is for") {
  World world;
  world.add(
      "aarhus: {potential: [{kind: hours_gross, value: 1000, basis: estimated, scope: Et team},"
      " {kind: hours_net, value: 40, basis: measured}, {kind: hours_gross, value: 150000, basis: estimated}]}");
  world.add("aarhus: {potential: [{kind: hours_net, value: 2.5}, {kind: dkk_per_year, value: 7}]}");
  world.add("aarhus: {potential: [{kind: quality}]}");
  world.add("aarhus: {potential: [{kind: hours_net, value: 60, basis: measured}]}");
  const Hours hours = world.counted().hours;
  REQUIRE(hours.rows.size() == 5);
  CHECK(hours.rows[0].kind == "hours_net");
  CHECK(hours.rows[0].basis.empty());
  CHECK(hours.rows[0].hours == 2.5);
  CHECK(hours.rows[1].basis == "measured");
  CHECK(hours.rows[1].hours == 60);
  CHECK(hours.rows[2].hours == 40);
  CHECK(hours.rows[2].entry != hours.rows[1].entry);
  CHECK(hours.rows[3].kind == "hours_gross");
  CHECK(hours.rows[3].hours == 150000);
  CHECK(hours.rows[4].hours == 1000);
  CHECK(hours.rows[4].scope.text() == "Et team");
  CHECK(hours.freed == 3);
  CHECK(hours.spent == 1);
  CHECK(hours.without == 1);
}

TEST_CASE("sensitive data count as such ticked or not; a group described in words only is unknown") {
  World world;
  world.add(
      "{affected_groups: [{group: employees}, {group: pupils}], data_protection: {special_categories: [health]}}");
  world.add("{affected_groups: [{group: employees}], data_protection: {personal_data: true, special_categories: []}}");
  world.add("{affected_groups: [{group: other}], data_protection: {personal_data: false}}");
  const auto counts = world.counted().tasks.counts;
  CHECK(counts[0][0] == 1);
  CHECK(counts[1][1] == 1);
  CHECK(counts[2][2] == 1);
  CHECK(world.counted().tasks.known == 2);
}

TEST_CASE("personal data of which nobody says whether they are special do not count as ordinary") {
  World world;
  world.add("{data_protection: {personal_data: true}}");
  world.add("{data_protection: {personal_data: true, special_categories: {unknown: x}}}");
  world.add("{data_protection: {personal_data: true, special_categories: [], criminal_offence_data: {unknown: x}}}");
  world.add("{data_protection: {personal_data: true, special_categories: {not_applicable: x}}}");
  const auto counts = world.counted().tasks.counts;
  const auto unknown = static_cast<std::size_t>(Sensitivity::unknown);
  CHECK(counts[unknown][static_cast<std::size_t>(Contact::unknown)] == 3);
  CHECK(counts[static_cast<std::size_t>(Sensitivity::personal)][static_cast<std::size_t>(Contact::unknown)] == 1);
}

TEST_CASE("the three questions say what stands in the way, and an assessment that was not made says nothing") {
  World world;
  world.add("aarhus: {screening: {legal: {result: yes_with_changes}, ethical: {result: not_done}}}");
  world.add("aarhus: {screening: {legal: {result: 'no'}}}");
  Entry& screened = world.add("{}");
  screened.derived.screening = {{20, 20, "green"}, {90, 90, "red"}};
  screened.derived.latest_round = 1;
  const Barriers barriers = world.counted().barriers;
  CHECK(barriers.counts[0] == std::array<std::int64_t, 4>{0, 1, 1, 1});
  CHECK(barriers.counts[1] == std::array<std::int64_t, 4>{0, 0, 1, 2});
  CHECK(barriers.counts[2] == std::array<std::int64_t, 4>{0, 0, 0, 3});
  CHECK(barriers.known == 3);
}

TEST_CASE("every entry stands in every plot, whatever it leaves open") {
  const World world = many();
  const Statistics counted = world.counted();
  const auto all = static_cast<std::int64_t>(world.entries.entries.size());
  for (const Tallies* tallies : {&counted.statuses, &counted.classes, &counted.publication}) {
    std::int64_t rows = 0;
    for (const Tally& row : tallies->rows) rows += row.count;
    CHECK(rows == all);
  }
  for (const Tallies* tallies : {&counted.statuses, &counted.classes, &counted.departments, &counted.publication}) {
    std::int64_t open = 0;
    for (const Tally& row : tallies->rows) {
      if (row.answer != Answer::given && row.answer != Answer::none) open += row.count;
    }
    CHECK(tallies->given + open == all);
  }
  CHECK(counted.years.dated + counted.years.not_in_use + counted.years.unknown == all);
  CHECK(static_cast<std::int64_t>(counted.screening.screened.size()) + counted.screening.without == all);
  CHECK(sum(counted.tasks.counts) == all);
  for (const auto& question : counted.barriers.counts) {
    CHECK(std::accumulate(question.begin(), question.end(), std::int64_t{0}) == all);
  }
  CHECK(counted.hours.without == all);
  CHECK(counted.coverage.asked() == 7 * (all - 1));
}

TEST_CASE("techniques of all entries together stand in the radar, and so do those without any") {
  const World world = many();
  const Techniques techniques = world.counted().techniques;
  std::int64_t open = 0, given = 0;
  for (const TechniqueCount& row : techniques.rows) {
    const std::int64_t total = std::accumulate(row.by_stage.begin(), row.by_stage.end(), std::int64_t{0});
    (row.answer == Answer::given || row.answer == Answer::none ? given : open) += total;
  }
  CHECK(techniques.given + open == static_cast<std::int64_t>(world.entries.entries.size()));
  CHECK(given == techniques.given + 24);  // one in five names two
}

TEST_CASE("fields that most entries leave open come first") {
  World world;
  world.add("{}").derived.completeness = {1, {"b"}, {}, {"a"}};
  world.add("{}").derived.completeness = {1, {"b"}, {"c"}, {}};
  const Coverage coverage = world.counted().coverage;
  REQUIRE(coverage.least_known.size() == 2);
  CHECK(coverage.least_known[0].path == "b");
  CHECK(coverage.least_known[0].count == 2);
  CHECK(coverage.withheld == 1);
}
