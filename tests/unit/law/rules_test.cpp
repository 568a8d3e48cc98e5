#include "tests/unit/law/small_world.hpp"

using algoreg::ArgumentKind;
using algoreg::Finding;
using algoreg::Findings;
using algoreg::Severity;
using law_test::rule_file;
using law_test::SmallWorld;
using Codes = std::vector<std::string>;

namespace {

constexpr std::string_view live = "{field: status, is: live}";

std::string when(std::string_view code, std::string_view condition, std::string_view more = "") {
  return rule_file(code, "severity: error\nwhen: " + std::string(condition) + "\n" + std::string(more));
}

Severity severity_on(SmallWorld& world, std::string_view entry, std::string_view day) {
  const Findings findings = world.judge(entry, day);
  REQUIRE(findings.size() == 1);
  return *findings[0].severity;
}

}  // namespace

TEST_CASE("a rule fires on yes, and neither on no nor on what is not known") {
  SmallWorld world({when("AIA-901", live)});
  CHECK(world.judge("status: live").size() == 1);
  CHECK(world.judge("status: idea").empty());
  CHECK(world.judge("status: {unknown: x}").empty());
  CHECK(world.judge("unit: x").empty());
  CHECK(world.faults().empty());
}

TEST_CASE("groups that the register has not chosen are silent, but for errors of the general rules") {
  SmallWorld other({when("XYZ-901", live)}, "xyz"), general({when("GEN-901", live)}, "gen");
  CHECK(other.judge("status: live").empty());
  CHECK(general.judge("status: live").size() == 1);
  SmallWorld advice({rule_file("GEN-902", "severity: warning\nwhen: {field: status, is: live}")}, "gen");
  CHECK(advice.judge("status: live").empty());
}

TEST_CASE("from its day on a rule has its own severity, before it another") {
  SmallWorld hint({when("AIA-901", live, "from: soon")});
  CHECK(severity_on(hint, "status: live", "2026-12-31") == Severity::info);
  CHECK(severity_on(hint, "status: live", "2027-01-01") == Severity::error);
  SmallWorld warning({when("AIA-901", live, "from: soon\nbefore: warning")});
  CHECK(severity_on(warning, "status: live", "2026-12-31") == Severity::warning);
}

TEST_CASE("the day can follow from the entry, and may never come") {
  SmallWorld world({when("AIA-901", live, "from: own")});
  CHECK(severity_on(world, "{status: live, started_on: 2026-05-01}", "2026-05-01") == Severity::error);
  CHECK(severity_on(world, "{status: live, unit: x}", "2099-01-01") == Severity::info);
  SmallWorld unknown({when("AIA-901", live, "from: unknown_day")});
  CHECK(severity_on(unknown, "status: live", "2099-01-01") == Severity::info);
}

TEST_CASE("a day to come is said with the finding") {
  SmallWorld world({when("AIA-901", live, "from: soon")});
  CHECK(world.judge("status: live", "2026-12-31")[0].argument("from") == "2027-01-01");
  CHECK(world.judge("status: live", "2027-01-01")[0].argument("from").empty());
}

TEST_CASE("a register that anticipates is warned before the day, where the law lets it") {
  SmallWorld world({when("AIA-901", live, "from: own")}), plain({when("AIA-901", live, "from: soon")});
  world.settings().anticipates = true;
  plain.settings().anticipates = true;
  CHECK(severity_on(world, "status: live", "2026-12-31") == Severity::warning);
  CHECK(severity_on(plain, "status: live", "2026-12-31") == Severity::info);
}

TEST_CASE("where the law can be read in two ways, the register chooses the day") {
  SmallWorld later({when("AIA-901", live, "from: double")}), earlier({when("AIA-901", live, "from: double")});
  earlier.settings().other_reading = true;
  CHECK(severity_on(later, "status: live", "2026-11-20") == Severity::info);
  CHECK(severity_on(earlier, "status: live", "2026-11-20") == Severity::error);
}

TEST_CASE("a finding stands at the first of its fields that is there") {
  SmallWorld world({when("AIA-901", live, "at: [decision.role, unit]")});
  CHECK(world.judge("status: live\nunit: x\n")[0].span.begin.line == 2);
  CHECK(world.judge("status: live\ndecision: {role: x}\nunit: x\n")[0].argument("field") == "decision.role");
}

TEST_CASE("where none of its fields is there, a finding stands at the group around the first") {
  SmallWorld world({when("AIA-901", live, "at: [decision.role, unit]")});
  const Findings in_group = world.judge("status: live\ndecision:\n  reason: x\n");
  CHECK(in_group[0].span.begin == algoreg::Place{2, 1});
  CHECK(world.judge("status: live")[0].span.begin == algoreg::Place{1, 1});
}

TEST_CASE("without fields of its own a finding stands at the first value that it rests on, with the others beside it") {
  SmallWorld world({when("AIA-901", "{all: [{field: unit, is: x}, {field: status, is: live}]}")});
  const Findings findings = world.judge("status: live\nunit: x\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].span.begin == algoreg::Place{1, 9});
  REQUIRE(findings[0].related.size() == 1);
  CHECK(findings[0].related[0].begin.line == 2);
}

TEST_CASE("the words of a rule are filled from the entry") {
  const std::string words = "{label} {value} {rolle} {parts} {date}";
  SmallWorld world({rule_file("AIA-901",
                              "severity: error\nfrom: soon\nwhen: {field: status, is: live}\nat: [status]\n"
                              "values: {rolle: decision.role}\nparts: [unit, started_on, decision.role]\n",
                              words)});
  const Finding finding = world.judge("{status: live, decision: {role: advice}, unit: {unknown: x}}")[0];
  CHECK(finding.argument("field") == "status");
  CHECK(finding.argument("value") == "live");
  CHECK(finding.argument("rolle") == "advice");
  CHECK(finding.argument("parts") == "unit,started_on");
  CHECK(finding.argument("date") == "2027-01-01");
}

TEST_CASE("mistakes in a rule file are found before any entry is judged") {
  CHECK(SmallWorld({when("AIA-901", live, "from: sonn")}).faults() == Codes{"LAW-006"});
  CHECK(SmallWorld({when("AIA-901", live, "at: [statu]")}).faults() == Codes{"LAW-003"});
  CHECK(SmallWorld({when("AIA-901", live, "at: [groups.size]")}).faults() == Codes{"LAW-007"});
  CHECK(SmallWorld({when("AIA-901", "{field: statu, is: live}")}).faults() == Codes{"LAW-003"});
  CHECK(SmallWorld({rule_file("AIA-901", "severity: error\ncheck: requird_fields")}).faults() == Codes{"LAW-015"});
  CHECK(SmallWorld({rule_file("AIA-901", "severity: error\ncheck: required_fields\nwith: {level: all}")}).faults() ==
        Codes{"LAW-004"});
}

TEST_CASE("the general rules leave a field to a rule that asks for it by name, to a narrow one where it has something to say") {
  const std::string general = rule_file("GEN-902", "severity: warning\ncheck: required_fields\nwith: {level: conditional}");
  SmallWorld alone({general});
  CHECK(alone.judge("status: live").size() == 1);
  CHECK(alone.judge("status: idea").empty());
  CHECK(alone.judge("{status: live, decision: {unknown: x}}").empty());
  const std::string_view asks = "{all: [{field: unit, is: x}, {empty: decision.role}]}";
  CHECK(SmallWorld({general, when("AIA-901", asks)}).judge("{status: live, unit: y}").empty());
  SmallWorld beside({general, when("AIA-901", asks, "narrow: true")});
  CHECK(beside.judge("{status: live, unit: x}").size() == 1);
  CHECK(beside.judge("{status: live, unit: x}")[0].code == "AIA-901");
  CHECK(beside.judge("{status: live, unit: y}")[0].code == "GEN-902");
}

TEST_CASE("what should be given is asked for where its group is given") {
  SmallWorld world({rule_file("GEN-903", "severity: warning\ncheck: required_fields\nwith: {level: recommended}")});
  CHECK(world.judge("status: live").empty());
  CHECK(world.judge("decision: {role: x}").size() == 1);
}

TEST_CASE("a field that must be given under a condition may be one that should be given otherwise, and is told once") {
  const std::string must = rule_file("GEN-902", "severity: warning\ncheck: required_fields\nwith: {level: conditional}");
  const std::string should = rule_file("GEN-903", "severity: warning\ncheck: required_fields\nwith: {level: recommended}");
  SmallWorld world({must, should});
  const auto codes = [&](std::string_view entry) {
    Codes fired;
    for (const auto& finding : world.judge(entry)) {
      if (finding.argument("field") == "decision.summary") fired.push_back(finding.code);
    }
    return fired;
  };
  CHECK(codes("{unit: heavy, decision: {reason: x}}") == Codes{"GEN-902"});
  CHECK(codes("{unit: light, decision: {reason: x}}") == Codes{"GEN-903"});
  CHECK(codes("{unit: none, decision: {reason: x}}").empty());
  CHECK(codes("{unit: light}").empty());  // the group that is missing is another matter
  SmallWorld beside({should, when("AIA-901", "{all: [{field: unit, is: heavy}, {empty: decision.summary}]}")});
  CHECK(beside.judge("{unit: light, decision: {reason: x}}").size() == 1);
}

TEST_CASE("a duty that binds soon is announced") {
  SmallWorld world({when("AIA-901", live, "from: soon\nbefore: warning"),
                    rule_file("LCY-901", "severity: info\ncheck: due_soon\nwith: {days: 30}")});
  CHECK(world.judge("status: live", "2026-12-01").size() == 1);
  const Findings soon = world.judge("status: live", "2026-12-02");
  REQUIRE(soon.size() == 2);
  CHECK(soon[1].argument("date") == "2027-01-01");
  CHECK(world.judge("status: live", "2027-01-01").size() == 1);
}

TEST_CASE("an accepted warning is silent") {
  SmallWorld world({rule_file("AIA-902", "severity: warning\nwhen: {field: status, is: live}")});
  Findings findings = world.judge(
      "status: live\nreview: {accepted_findings: [{rule: AIA-902, reason: {da: x}, date: 2026-01-01}]}\n");
  REQUIRE(findings.size() == 1);
  algoreg::law::drop_accepted(world.entry(), world.book(), findings);
  CHECK(findings.empty());
}

TEST_CASE("errors, unknown rules and incomplete items can't be accepted") {
  const auto codes = [](std::string_view item, std::string_view severity) {
    SmallWorld world({rule_file("AIA-902", "severity: " + std::string(severity) + "\nwhen: {field: status, is: live}")});
    Findings findings = world.judge("status: live\nreview: {accepted_findings: [" + std::string(item) + "]}\n");
    algoreg::law::drop_accepted(world.entry(), world.book(), findings);
    Codes found;
    for (const Finding& finding : findings) found.push_back(finding.code);
    return found;
  };
  CHECK(codes("{rule: AIA-902, reason: {da: x}, date: 2026-01-01}", "error") == Codes{"AIA-902", "GEN-007"});
  CHECK(codes("{rule: AIA-999, reason: {da: x}, date: 2026-01-01}", "warning") == Codes{"AIA-902", "GEN-007"});
  CHECK(codes("{rule: AIA-902, date: 2026-01-01}", "warning") == Codes{"AIA-902", "GEN-007"});
  CHECK(codes("{rule: AIA-902, reason: {da: x}}", "warning") == Codes{"AIA-902", "GEN-007"});
}

TEST_CASE("a finding of form gives way to a rule that says the same of the same place") {
  SmallWorld world({when("AIA-901", live)});
  const Findings of_rules = world.judge("status: live");
  Findings form;
  form.add("GEN-005", of_rules[0].span);
  form.add("GEN-001", of_rules[0].span);
  form.add("SCH-033", algoreg::start_of(1));
  algoreg::law::drop_repeated_form(of_rules, world.book(), form);
  REQUIRE(form.size() == 2);
  CHECK(form[0].code == "GEN-001");
}

TEST_CASE("a code counts from its first day to its last") {
  SmallWorld world({rule_file("AAR-916", "severity: error\ncheck: valid_codes\nwith: {field: status}")});
  CHECK(world.faults().empty());
  CHECK(world.judge("status: last_day").empty());
  CHECK(world.judge("status: over").size() == 1);
  CHECK(world.judge("status: not_yet").size() == 1);
  CHECK(world.judge("status: nowhere").size() == 1);
}

TEST_CASE("a part that is told elsewhere is not named as missing") {
  const std::string rule = "at: [unit]\nparts: [decision.role, decision.reason]\n";
  const std::string unless = "parts_unless: {decision.role: {field: unit, is: other}}";
  const auto parts = [&](std::string_view more, std::string_view entry) {
    SmallWorld world({rule_file("AIA-901", "severity: error\nwhen: {field: status, is: live}\n" + rule + std::string(more), "{parts}")});
    CHECK(world.faults().empty());
    return std::string(world.judge(entry)[0].argument("parts"));
  };
  CHECK(parts("", "{status: live, unit: other}") == "decision.role,decision.reason");
  CHECK(parts(unless, "{status: live, unit: other}") == "decision.reason");
  CHECK(parts(unless, "{status: live, unit: mine}") == "decision.role,decision.reason");
  CHECK(SmallWorld({rule_file("AIA-901", "severity: error\nwhen: {field: status, is: live}\nparts: [unit]\n"
                                         "parts_unless: {decision.role: {field: unit, is: x}}")})
            .faults() == Codes{"LAW-003"});
}
