#include "law/due.hpp"

#include <array>
#include <fmt/format.h>
#include <set>
#include <tuple>

#include "stages/load/load.hpp"
#include "stages/parse/parse.hpp"
#include "stages/validate/validate.hpp"
#include "tests/support/catch.hpp"

using algoreg::Date;
using algoreg::Finding;
using algoreg::Findings;
using algoreg::Severity;

namespace {

constexpr std::string_view settings = R"(
name: {da: Lille register}
publisher: {id: lilleby, name: {da: Lilleby Kommune}, url: https://lilleby.example, country: DK}
locales: [da]
base_url: https://register.lilleby.example/
licence: {id: CC0-1.0, name: {da: CC0 1.0}, url: https://creativecommons.org/publicdomain/zero/1.0/}
contact: {unit: {da: Registerets redaktion}, email: register@lilleby.example}
mail_domains: [lilleby.example]
rule_groups: [aia, gdp, fvr, lcy]
)";

// A high-risk system whose duties nobody has met; `more` is what an entry says besides.
std::string entry(std::string_view id, std::string_view status, std::string_view roles, std::string_view more) {
  return fmt::format(R"(
id: {}
schema_version: "1.0.0"
name: {{da: Ansøgninger om bolig}}
is_ai_system: "yes"
status: {}
roles: {}
{}
)",
                     id, status, roles, more);
}

constexpr std::string_view benefits = R"(classification:
  prohibited_practices: []
  annex_iii: [III.5.a]
  profiling: false
  transparency_triggers: ["50.1", "50.2"]
)";

algoreg::MemoryReader files(std::string_view law) {
  const std::string in_use = std::string(benefits) + "lifecycle: {first_use_on: 2026-03-01}\n";
  const std::string later = std::string(benefits) + "lifecycle: {first_use_on: 2028-01-10}\n";
  const std::string accepted = R"(review:
  last_reviewed_on: 2026-09-01
  next_review_on: 2027-03-01
  accepted_findings: [{rule: LCY-008, reason: {da: Aftalt.}, date: 2026-10-01}]
)";
  return algoreg::MemoryReader({
      {"register/register.yaml", std::string(settings) + std::string(law)},
      {"register/entries/a.yaml", entry("a", "in_use", "[deployer]", in_use)},
      {"register/entries/b.yaml", entry("b", "development", "[provider, deployer]", later)},
      {"register/entries/c.yaml",
       entry("c", "pilot", "[provider, deployer]",
             std::string(benefits) + "lifecycle: {pilot_from: 2026-10-01, pilot_real_cases: true}\n")},
      {"register/entries/d.yaml",
       entry("d", "in_use", "[deployer]", "review: {last_reviewed_on: 2026-09-01, next_review_on: 2027-03-01}\n")},
      {"register/entries/e.yaml", entry("e", "in_use", "[deployer]", accepted)},
  });
}

// The register above under the law and the rules of this repository.
struct World {
  // `law` is what the settings say of the law.
  explicit World(std::string_view law = "") : own(files(law)) {
    Findings findings;
    const std::array layers = {algoreg::Layer{&built_in, true}, algoreg::Layer{&own, false}};
    sources = algoreg::load(layers, findings);
    documents = algoreg::parse(sources, 1, findings);
    REQUIRE(documents.settings_sound);
    judge = std::make_unique<algoreg::law::Judge>(documents, findings);
    entries = algoreg::validate(documents, today, 1, findings);
  }

  std::vector<algoreg::law::DueDay> due(std::optional<Date> until = {}) const { return all_due(until).days; }

  algoreg::law::Due all_due(std::optional<Date> until = {}) const {
    return algoreg::law::due(*judge, documents, entries, {today, until}, 2);
  }

  // What validation says of an entry on a day: code and severity.
  std::set<std::pair<std::string, Severity>> validated(const algoreg::Entry& entry, Date day) const {
    Findings findings;
    judge->judge(entry.root(), entry.id, day, findings);
    algoreg::law::drop_accepted(entry.root(), documents.rules, findings);
    std::set<std::pair<std::string, Severity>> said;
    for (const Finding& finding : findings) said.emplace(finding.code, documents.rules.severity(finding));
    return said;
  }

  const Date today = *algoreg::parse_date("2026-11-20");
  algoreg::DiskReader built_in{std::string(ALGOREG_SOURCE_DIR)};
  algoreg::MemoryReader own;
  algoreg::SourceSet sources;
  algoreg::DocumentSet documents;
  algoreg::Register entries;
  std::unique_ptr<algoreg::law::Judge> judge;
};

const World& world() {
  static const World made;
  return made;
}

std::vector<std::string> days_of(const std::vector<algoreg::law::DueDay>& due, std::string_view id,
                                 std::string_view code) {
  std::vector<std::string> days;
  for (const auto& day : due) {
    for (const auto& entry : day.entries) {
      for (const auto& shortfall : entry.shortfalls) {
        if (entry.entry->id == id && shortfall.finding.code == code) days.push_back(algoreg::to_iso(day.day));
      }
    }
  }
  return days;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("what is due on a day is what validation of that day says for the first time") {
  const auto due = world().due();
  REQUIRE(due.size() > 3);
  for (const char* day : {"2026-12-02", "2027-08-02", "2027-12-02", "2028-08-02", "2030-08-02", "2030-12-31"}) {
    const Date date = *algoreg::parse_date(day);
    for (const algoreg::Entry& entry : world().entries.entries) {
      const auto now = world().validated(entry, world().today), then = world().validated(entry, date);
      std::set<std::pair<std::string, Severity>> promised;
      for (const auto& each : due) {
        if (each.day > date) continue;
        for (const auto& with : each.entries) {
          if (with.entry != &entry) continue;
          for (const auto& shortfall : with.shortfalls) {
            promised.emplace(shortfall.finding.code, *shortfall.finding.severity);
          }
        }
      }
      CAPTURE(entry.id, day);
      for (const auto& said : then) {
        // The notice that a duty comes soon is no duty.
        const bool is_notice = world().documents.rules.rule(said.first).source["check"].text() == "due_soon";
        if (now.contains(said) || is_notice) continue;
        CAPTURE(said.first);
        CHECK(promised.contains(said));
      }
      for (const auto& said : promised) {
        CAPTURE(said.first);
        CHECK(then.contains(said));
      }
    }
  }
}

TEST_CASE("the same duty binds an older system of an authority later than a new one") {
  CHECK(days_of(world().due(), "a", "AIA-024") == Days{"2030-08-02"});
  CHECK(days_of(world().due(), "c", "AIA-024") == Days{"2027-12-02"});
}

TEST_CASE("a rule that rests on the day is due on the day on which it begins") {
  CHECK(days_of(world().due(), "d", "LCY-008") == Days{"2027-03-02"});
}

TEST_CASE("a warning that the entry has accepted is not due") { CHECK(days_of(world().due(), "e", "LCY-008").empty()); }

TEST_CASE("nothing is due after the last day asked for, and a change on that very day is") {
  const auto until = [](const char* day) { return world().due(algoreg::parse_date(day)); };
  CHECK(days_of(until("2027-03-01"), "d", "LCY-008").empty());
  CHECK(days_of(until("2027-03-02"), "d", "LCY-008") == Days{"2027-03-02"});
  CHECK(days_of(until("2030-08-01"), "a", "AIA-024").empty());
}

TEST_CASE("a shortfall says what it counts as today") {
  for (const auto& day : world().due()) {
    for (const auto& entry : day.entries) {
      for (const auto& shortfall : entry.shortfalls) {
        if (shortfall.finding.code == "AIA-024") CHECK(shortfall.now == Severity::warning);
        if (shortfall.finding.code == "LCY-008") CHECK_FALSE(shortfall.now);
      }
    }
  }
}

TEST_CASE("what was promised before its day has a list of its own, what the law asks for already has none") {
  CHECK(world().all_due().promised.empty());
  const World eager("law: {anticipate: true}\n");
  const algoreg::law::Due due = eager.all_due();
  std::set<std::string> of_a;
  for (const auto& each : due.promised) {
    for (const auto& shortfall : each.shortfalls) {
      CHECK(shortfall.now == Severity::warning);
      if (each.entry->id == "a") of_a.insert(shortfall.finding.code);
    }
  }
  CHECK(of_a.contains("AIA-024"));        // a duty of high-risk systems, from 2030
  CHECK_FALSE(of_a.contains("AIA-051"));  // article 50 binds today
  CHECK(days_of(due.days, "a", "AIA-024") == Days{"2030-08-02"});
}
