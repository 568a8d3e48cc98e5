#include "law/compiler.hpp"

#include <string>
#include <vector>

#include "law/law.hpp"
#include "tests/unit/law/law_world.hpp"

using algoreg::Findings;
using algoreg::Tree;
using algoreg::law::Compiler;
using algoreg::law::Dates;
using algoreg::law::FieldNames;

namespace {

const FieldNames names = {{"status", {false, {"idea", "pilot", "in_use"}}},
                          {"roles", {true, {"provider", "deployer"}}},
                          {"day", {}},
                          {"items", {true, {}}},
                          {"items.code", {}}};

// code@line:column near, one for each finding
std::vector<std::string> said(const Findings& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    std::string line =
        finding.code + "@" + std::to_string(finding.span.begin.line) + ":" + std::to_string(finding.span.begin.column);
    for (const std::string_view argument : {"near", "wanted", "circle", "key", "name"}) {
      const std::string_view value = finding.argument(argument);
      if (!value.empty() && value.size() < 40) line += " " + std::string(value);
    }
    lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> mistakes(std::string_view condition, std::string_view predicates = {}) {
  const Tree dates_tree = law_test::parse(
      "dates: [{key: hr_annex3, from: 2027-12-02, what: {da: a, en: a}, basis: b, source: s, certainty: sure}]");
  const Tree tree = law_test::parse(condition);
  const Tree predicate_tree = predicates.empty() ? Tree{} : law_test::parse(predicates);
  Findings findings;
  const Dates dates = Dates::read(dates_tree.root(), findings);
  Compiler compiler(names, dates, findings);
  if (!predicates.empty()) compiler.add_predicates(predicate_tree.root());
  compiler.compile(tree.root());
  return said(findings);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an unknown word is reported where it stands, with the near match") {
  CHECK(mistakes("{al: [{given: day}]}") == Lines{"LAW-001@1:2 all"});
  CHECK(mistakes("all:\n  - {field: status, iz: idea}\n") == Lines{"LAW-001@2:21 is"});
  CHECK(mistakes("{some: {of: items, were: {given: .code}}}") == Lines{"LAW-001@1:20 where", "LAW-010@1:8 where"});
  CHECK(mistakes("[]").front().substr(0, 11) == "LAW-001@1:1");
  CHECK(mistakes("{given: day, missing: day}").front().substr(0, 12) == "LAW-001@1:14");
}

TEST_CASE("a comparison needs exactly one word beside its field") {
  CHECK(mistakes("{field: status}").front().substr(0, 11) == "LAW-010@1:1");
  CHECK(mistakes("{field: status, is: idea, in: [idea]}").front().substr(0, 12) == "LAW-001@1:27");
}

TEST_CASE("an unknown predicate, field, value or date key is reported with the near match") {
  const char* const predicates = "predicates:\n  started: {text: {da: a, en: a}, when: {given: day}}\n";
  CHECK(mistakes("any:\n  - startd\n", predicates) == Lines{"LAW-002@2:5 started startd"});
  CHECK(mistakes("{given: dayy}") == Lines{"LAW-003@1:9 day"});
  CHECK(mistakes("{field: status, is: pilott}") == Lines{"LAW-004@1:21 pilot"});
  CHECK(mistakes("{field: status, in: [idea, in_us]}") == Lines{"LAW-004@1:28 in_use"});
  CHECK(mistakes("{field: roles, contains: deploier}") == Lines{"LAW-004@1:26 deployer"});
  CHECK(mistakes("{lacks: {field: roles, value: deploier}}") == Lines{"LAW-004@1:31 deployer"});
  CHECK(mistakes("{field: day, after: '@hr_anex3'}") == Lines{"LAW-006@1:21 hr_annex3 hr_anex3"});
}

TEST_CASE("a list and a single value are not asked in the same way") {
  CHECK(mistakes("{field: roles, is: deployer}") == Lines{"LAW-007@1:9 contains, some, every, count"});
  CHECK(mistakes("{field: status, contains: idea}") == Lines{"LAW-007@1:9 is, in"});
  CHECK(mistakes("{count: status, at_least: 1}") == Lines{"LAW-007@1:9 is, in"});
  CHECK(mistakes("{field: items.code, is: a}") == Lines{"LAW-007@1:9 some, every"});
  CHECK(mistakes("{all: {given: day}}") == Lines{"LAW-007@1:7 [...]"});
  CHECK(mistakes("{not: [{given: day}]}") == Lines{"LAW-007@1:7 {...}"});
}

TEST_CASE("what is compared with is one single value") {
  CHECK(mistakes("{field: status, is: [idea]}") == Lines{"LAW-012@1:21 is"});
  CHECK(mistakes("{field: roles, contains: {x: deployer}}") == Lines{"LAW-012@1:26 contains"});
}

TEST_CASE("dates and numbers have to be what they are compared as") {
  CHECK(mistakes("{field: day, before: 2026-02-30}") == Lines{"LAW-009@1:22"});
  CHECK(mistakes("{count: roles, at_least: one}") == Lines{"LAW-014@1:26"});
  CHECK(mistakes("{field: day, before: {from: today, months: x}}") == Lines{"LAW-014@1:44"});
}

TEST_CASE("a path of an item needs the list around it") {
  CHECK(mistakes("{field: .code, is: a}") == Lines{"LAW-011@1:9"});
  CHECK(mistakes("{some: {of: items, where: {field: .code, same_as: ^}}}") == Lines{"LAW-011@1:51"});
  CHECK(mistakes("{some: {of: items, where: {field: .coda, is: a}}}") == Lines{"LAW-003@1:35 items.code"});
}

TEST_CASE("predicates that explain each other in a circle are reported once, where the circle closes") {
  const char* const predicates =
      "predicates:\n"
      "  one: {text: {da: a, en: a}, when: two}\n"
      "  two: {text: {da: a, en: a}, when: {not: one}}\n";
  CHECK(mistakes("{not: one}", predicates) == Lines{"LAW-005@3:43 one → two → one"});
}

TEST_CASE("a predicate takes a value when it has a parameter, and only then") {
  const char* const predicates =
      "predicates:\n"
      "  role: {parameter: role, example: provider, text: {da: a, en: a}, when: {field: roles, contains: $}}\n"
      "  plain: {text: {da: a, en: a}, when: {given: day}}\n";
  CHECK(mistakes("{role: deployer}", predicates).empty());
  CHECK(mistakes("{role: deploier}", predicates) == Lines{"LAW-004@1:8 deployer"});
  CHECK(mistakes("{not: role}", predicates) == Lines{"LAW-008@1:7 role"});
  CHECK(mistakes("{not: {plain: x}}", predicates) == Lines{"LAW-008@1:8 plain"});
  CHECK(mistakes("{argument_is: x}", predicates) == Lines{"LAW-008@1:2 argument_is"});
}

TEST_CASE("several mistakes are reported in one go") {
  CHECK(mistakes("all:\n  - {given: dai}\n  - {field: status, is: idee}\n") ==
        Lines{"LAW-003@2:13 day", "LAW-004@3:25 idea"});
}

TEST_CASE("a date whose key is taken is reported at its line") {
  const Tree tree = law_test::parse(
      "dates:\n"
      "  - {key: a, from: 2026-02-28, what: {da: a, en: a}, basis: b, source: s, certainty: sure}\n"
      "  - {key: a, from: 2026-02-01, what: {da: a, en: a}, basis: b, source: s, certainty: sure}\n");
  Findings findings;
  Dates::read(tree.root(), findings);
  CHECK(said(findings) == Lines{"LAW-013@3:11 a"});
}

TEST_CASE("names that an unsound file may have hidden are not reported where they are used") {
  const Tree tree = law_test::parse("predicates: {known: {text: {da: a, en: a}, when: {given: day}}}\n");
  const auto faults = [&](std::string_view condition, bool sound) {
    const Tree asked = law_test::parse(condition);
    Findings findings;
    Dates dates;
    if (!sound) dates.set_incomplete();
    Compiler compiler(names, dates, findings);
    compiler.add_predicates(tree.root(), sound);
    compiler.compile(asked.root());
    return findings.size();
  };
  for (const char* condition : {"all:\n  - lost\n", "{not: lost}", "{lost: value}", "{known: value}", "{field: day, after: '@lost'}"}) {
    INFO(condition);
    CHECK(faults(condition, true) == 1);
    CHECK(faults(condition, false) == 0);
  }
  CHECK(faults("{given: dai}", false) == 1);
}

TEST_CASE("mistakes in the questions of the risk class have a line") {
  const Tree tree = law_test::parse(
      "classes: [high_risk, minimal]\n"
      "questions:\n"
      "  - id: one\n"
      "    citation: c\n"
      "    question: {da: a, en: a}\n"
      "    stake: high_rick\n"
      "    when: {given: day}\n"
      "    answers:\n"
      "      'yes': {text: {da: a, en: a}, result: hi_risk}\n"
      "      'no': {text: {da: a, en: a}, next: one}\n"
      "      open: {text: {da: a, en: a}}\n");
  Findings findings;
  const Dates dates;
  Compiler compiler(names, dates, findings);
  algoreg::law::RiskQuestions::read(tree.root(), compiler, findings);
  CHECK(said(findings) ==
        Lines{"LAW-004@6:12 high_risk", "LAW-004@9:45 high_risk", "LAW-004@10:42 –"});
}

TEST_CASE("what is wrong with the shape of a file was said before, and what follows from it is not said") {
  for (const char* text : {"[]", "{x: y}", "{predicates: [], dates: x, questions: [x], classes: x}",
                           "{predicates: {a: b}, dates: [x], questions: {a: b}, effective: x}"}) {
    const Tree tree = law_test::parse(text);
    Findings findings;
    const algoreg::View root = tree.root();
    algoreg::law::read_law({root, root, root, root, root, root, false, false, false, false}, names, findings);
    CHECK(findings.empty());
  }
}
