#include "law/conditions.hpp"

#include <string>
#include <vector>

#include "base/tree_builder.hpp"
#include "law/compiler.hpp"
#include "tests/unit/law/law_world.hpp"

using namespace std::string_literals;
using algoreg::Tree;
using algoreg::Truth;
using algoreg::law::Compiler;
using algoreg::law::Facts;
using algoreg::law::FieldNames;
using algoreg::law::Flavour;
using algoreg::law::Leaf;
using algoreg::law::Program;

namespace {

const FieldNames names = {
    {"word", {}},
    {"other", {}},
    {"flag", {false, {"true", "false"}}},
    {"number", {}},
    {"codes", {true, {}}},
    {"group", {}},
    {"group.part", {}},
    {"day", {}},
    {"later_day", {}},
    {"items", {true, {}}},
    {"items.code", {}},
    {"items.day", {}},
    {"items.size", {}},
    {"items.parts", {true, {}}},
    {"items.parts.code", {}},
};

const char* const date_file =
    "dates:\n"
    "  - {key: start, from: 2026-08-02, what: {da: a, en: a}, basis: b, source: s, certainty: sure}\n"
    "  - {key: someday, from: null, what: {da: a, en: a}, basis: b, source: s, certainty: unknown}\n";

struct Answer {
  Truth truth;
  std::vector<std::string> fields;
};

Answer ask(std::string_view condition, const Tree& entry, Flavour flavour = Flavour::facts) {
  const Tree dates_tree = law_test::parse(date_file);
  const Tree condition_tree = law_test::parse(condition);
  algoreg::Findings findings;
  const auto dates = algoreg::law::Dates::read(dates_tree.root(), findings);
  Compiler compiler(names, dates, findings);
  const auto id = compiler.compile(condition_tree.root());
  for (const auto& finding : findings) UNSCOPED_INFO(finding.code << " " << finding.argument("near"));
  REQUIRE(findings.empty());
  const Program program = compiler.take();
  std::vector<Leaf> leaves;
  Answer answer;
  answer.truth = program.evaluate(id, Facts(entry.root()), {*algoreg::parse_date("2026-11-20"), flavour}, &leaves);
  for (const Leaf& leaf : leaves) answer.fields.emplace_back(leaf.field);
  return answer;
}

Answer ask(std::string_view condition, std::string_view entry, Flavour flavour = Flavour::facts) {
  const Tree tree = law_test::parse(entry);
  return ask(condition, tree, flavour);
}

// y, n and o for yes, no and open, one letter an entry.
std::string answers(std::string_view condition, std::initializer_list<const char*> entries,
                    Flavour flavour = Flavour::facts) {
  std::string letters;
  for (const char* entry : entries) letters += "nyo"[static_cast<int>(ask(condition, entry, flavour).truth)];
  return letters;
}

}  // namespace

TEST_CASE("a fact over a value that is not known is open, and no where it does not apply") {
  // given and met, given and not met, missing, blank, unknown, withheld, not applicable
  const auto states = {"{word: a, x: 1}",
                       "{word: b, x: 1}",
                       "{x: 1}",
                       "{word: '  ', x: 1}",
                       "{word: {unknown: not told}, x: 1}",
                       "{word: {withheld: {reason: r, ground: g}}, x: 1}",
                       "{word: {not_applicable: none}, x: 1}"};
  CHECK(answers("{field: word, is: a}", states) == "ynoooon");
  CHECK(answers("{field: word, in: [a, c]}", states) == "ynoooon");
  CHECK(answers("{not: {field: word, is: a}}", states) == "nyooooy");
}

TEST_CASE("words of fulfilment are always yes or no, and duties do not accept honest ignorance") {
  const auto states = {"{word: a, x: 1}",
                       "{x: 1}",
                       "{word: '', x: 1}",
                       "{word: {unknown: not told}, x: 1}",
                       "{word: {withheld: {reason: r, ground: g}}, x: 1}",
                       "{word: {not_applicable: none}, x: 1}"};
  CHECK(answers("{given: word}", states) == "ynnnyn");
  CHECK(answers("{missing: word}", states) == "nyynnn");
  CHECK(answers("{unanswered: word}", states) == "nyyynn");
  CHECK(answers("{empty: word}", states, Flavour::facts) == "nyynnn");
  CHECK(answers("{empty: word}", states, Flavour::duties) == "nyyynn");
}

TEST_CASE("not confirmed is anything but true, lacks is anything but a list with the code") {
  const auto flags = {"{flag: true}", "{flag: false}", "{word: a}", "{flag: {unknown: r}}",
                      "{flag: {withheld: {reason: r}}}"};
  CHECK(answers("{not_confirmed: flag}", flags, Flavour::facts) == "nyynn");
  CHECK(answers("{not_confirmed: flag}", flags, Flavour::duties) == "nyyyn");
  const auto lists = {"{codes: [a, b]}", "{codes: [b]}", "{codes: []}", "{word: a}", "{codes: {unknown: r}}"};
  CHECK(answers("{lacks: {field: codes, value: a}}", lists, Flavour::facts) == "nyyyn");
  CHECK(answers("{lacks: {field: codes, value: a}}", lists, Flavour::duties) == "nyyyy");
}

TEST_CASE("all, any and not are three-valued") {
  const auto word = [](char letter) {
    return letter == 'y' ? "{given: word}"s : letter == 'n' ? "{missing: word}"s : "{field: other, is: a}"s;
  };
  const auto join = [&](const char* name, char left, char right) {
    return answers("{" + std::string(name) + ": [" + word(left) + ", " + word(right) + "]}", {"{word: a}"});
  };
  std::string all, any;
  for (const char left : {'y', 'n', 'o'}) {
    for (const char right : {'y', 'n', 'o'}) {
      all += join("all", left, right);
      any += join("any", left, right);
    }
  }
  CHECK(all == "ynonnnono");
  CHECK(any == "yyyynoyoo");
  CHECK(answers("{not: {field: other, is: a}}", {"{word: a}"}) == "o");
  CHECK(answers("{all: []}", {"{word: a}"}) == "y");
  CHECK(answers("{any: []}", {"{word: a}"}) == "n");
}

TEST_CASE("confirmed takes open for no, undecided never says yes") {
  const auto states = {"{word: a}", "{word: b}", "{other: x}"};
  CHECK(answers("{confirmed: {field: word, is: a}}", states) == "ynn");
  CHECK(answers("{undecided: {field: word, is: a}}", states) == "ono");
}

TEST_CASE("a list answers what it contains, how much it holds, and what holds for its items") {
  const auto lists = {"{codes: [a, b]}", "{codes: [b]}", "{codes: []}", "{word: x}", "{codes: [b, {unknown: r}]}",
                      "{codes: a}"};
  CHECK(answers("{field: codes, contains: a}", lists) == "ynnooo");
  CHECK(answers("{count: codes, at_least: 1}", lists) == "yynoyo");
  CHECK(answers("{count: codes, below: 2}", lists) == "nyyono");
  CHECK(answers("{some: {of: codes, where: {field: '.', is: a}}}", lists) == "ynnooo");
  CHECK(answers("{every: {of: codes, where: {field: '.', is: b}}}", lists) == "nyyooo");
}

TEST_CASE("some asks several things of one item, and an inner item can look at the one around it") {
  const char* const both = "{some: {of: items, where: {all: [{field: .code, is: a}, {given: .day}]}}}";
  CHECK(answers(both, {"{items: [{code: a, day: 2026-01-01}]}", "{items: [{code: a}, {code: b, day: 2026-01-01}]}"}) ==
        "yn");
  const char* const outer = "{some: {of: codes, where: {some: {of: items, where: {field: .code, same_as: ^}}}}}";
  CHECK(answers(outer, {"{codes: [a, b], items: [{code: b}]}", "{codes: [a], items: [{code: b}]}"}) == "yn");
  const char* const deep = "{some: {of: items, where: {some: {of: .parts, where: {field: .code, same_as: ^.code}}}}}";
  CHECK(answers(deep, {"{items: [{code: a, parts: [{code: a}]}]}", "{items: [{code: a, parts: [{code: b}]}]}"}) ==
        "yn");
}

TEST_CASE("numbers and two fields are compared") {
  const auto numbers = {"{number: 6}", "{number: 5.5}", "{number: six}", "{word: a}"};
  CHECK(answers("{field: number, below: 6}", numbers) == "nyoo");
  CHECK(answers("{field: number, at_least: 6}", numbers) == "ynoo");
  CHECK(answers("{field: word, same_as: other}", {"{word: a, other: a}", "{word: a, other: b}", "{word: a}"}) == "yno");
}

TEST_CASE("numbers of items are added up, and known ones can be enough") {
  const auto sizes = {"items: [{size: 600}, {size: 400}]", "items: [{size: 600}, {size: 399}]",
                      "items: [{size: 1000}, {code: a}]",  "items: [{size: 600}, {code: a}]",
                      "items: [{size: 600}, {size: {not_applicable: x}}]", "items: []", "items: {unknown: x}"};
  CHECK(answers("{sum: items.size, at_least: 1000}", sizes) == "ynyonno");
  CHECK(answers("{sum: items.size, below: 1000}", sizes) == "nynoyyo");
}

TEST_CASE("dates compare with today, a key, a day and a field, and never with what is missing") {
  const auto days = {"{day: 2026-08-01}",   "{day: 2026-08-02}", "{day: 2026-08-03}", "{x: 1}",
                     "{day: {unknown: r}}", "{day: soon}"};
  CHECK(answers("{field: day, before: '@start'}", days) == "ynnnoo");
  CHECK(answers("{field: day, after: '@start'}", days) == "nnynoo");
  CHECK(answers("{field: day, not_before: 2026-08-02}", days) == "nyynoo");
  CHECK(answers("{field: day, not_after: 2026-08-02}", days) == "yynnoo");
  CHECK(answers("{field: day, before: today}", {"{day: 2026-11-19}", "{day: 2026-11-20}"}) == "yn");
  CHECK(answers("{field: day, after: later_day}", {"{day: 2026-02-01, later_day: 2026-01-01}", "{day: 2026-02-01}"}) ==
        "yn");
  CHECK(answers("{field: day, before: '@someday'}", {"{day: 2026-02-01}", "{x: 1}"}) == "on");
}

TEST_CASE("a time can be the earliest of several or some months away") {
  const char* const earliest = "{date: {earliest: [day, later_day]}, before: '@start'}";
  CHECK(answers(earliest, {"{day: 2026-09-01, later_day: 2026-07-01}", "{later_day: 2026-09-01}", "{x: 1}",
                           "{day: {unknown: r}}", "{day: {unknown: r}, later_day: 2026-07-01}"}) == "ynnoy");
  CHECK(answers("{date: {latest: [day, later_day]}, before: '@start'}", {"{day: 2026-09-01, later_day: 2026-07-01}"}) ==
        "n");
  const char* const year_ago = "{field: day, before: {from: today, months: -12}}";
  CHECK(answers(year_ago, {"{day: 2025-11-19}", "{day: 2025-11-20}"}) == "yn");
  const char* const month_end = "{field: day, not_after: {from: later_day, months: 1}}";
  CHECK(answers(month_end, {"{day: 2026-02-28, later_day: 2026-01-31}", "{day: 2026-03-01, later_day: 2026-01-31}"}) ==
        "yn");
}

TEST_CASE("a group that is unknown, withheld or blank speaks for its parts") {
  CHECK(answers("{field: group.part, is: a}", {"{group: {part: a}}", "{group: {unknown: r}}",
                                               "{group: {not_applicable: r}}", "{group: {part: ''}}"}) == "yono");
  CHECK(answers("{missing: group}", {"{group: {part: ''}, x: 1}", "{group: {part: a}}", "{x: 1}"}) == "yny");
  CHECK(answers("{unanswered: group.part}", {"{group: {unknown: r}}", "{group: {withheld: {reason: r}}}"}) == "yn");
}

TEST_CASE("nothing follows from the absence of a value in a map that lost members to a fault of form") {
  algoreg::TreeBuilder builder;
  builder.begin_map({});
  builder.key("word", {}, {});
  builder.scalar("a", true, {}, {});
  builder.mark_damaged();
  builder.end({});
  const Tree entry = builder.take();
  CHECK(ask("{field: flag, is: true}", entry).truth == Truth::open);
  for (const char* words : {"{missing: flag}", "{unanswered: flag}", "{empty: flag}", "{not_confirmed: flag}"}) {
    CHECK(ask(words, entry, Flavour::duties).truth == Truth::no);
  }
}

TEST_CASE("the trace holds what led to the verdict") {
  const char* const all = "{all: [{field: word, is: a}, {field: other, is: a}]}";
  CHECK(ask(all, "{word: a, other: a}").fields == std::vector{"word"s, "other"s});
  CHECK(ask(all, "{word: a, other: b}").fields == std::vector{"other"s});
  CHECK(ask(all, "{word: a}").fields == std::vector{"other"s});
  CHECK(ask(all, "{other: a}").fields == std::vector{"word"s});
  const char* const any = "{any: [{field: word, is: a}, {field: other, is: a}]}";
  CHECK(ask(any, "{word: b, other: a}").fields == std::vector{"other"s});
  CHECK(ask(any, "{word: b, other: b}").fields == std::vector{"word"s, "other"s});
  CHECK(ask("{some: {of: items, where: {field: .code, is: a}}}", "{items: [{code: a}]}").fields ==
        std::vector{"items"s, "items.code"s});
}

TEST_CASE("a leaf knows where its value stands, or the nearest place above it") {
  const Tree entry = law_test::parse("group:\n  other: x\n");
  const auto reading = Facts(entry.root()).read(std::vector{"group"s, "part"s});
  CHECK_FALSE(reading.value);
  CHECK(reading.nearest.path() == "group");
}
