#include <map>
#include <string>

#include "law/law.hpp"
#include "tests/unit/law/law_world.hpp"

using algoreg::Tree;
using algoreg::law::Facts;

namespace {

// Asks a condition of the law of this repository about the neutral entry with these changes: yes, no or open.
std::string ask(std::string_view condition, std::string_view changes) {
  static const Tree dates = law_test::read("register/law/dates.yaml");
  static const Tree predicates = law_test::read("register/law/predicates.yaml");
  const Tree wanted = law_test::parse("[" + std::string(condition) + "]");
  algoreg::Findings findings;
  const auto table = algoreg::law::Dates::read(dates.root(), findings);
  algoreg::law::Compiler compiler(law_test::fields(), table, findings);
  compiler.add_predicates(predicates.root());
  const auto id = compiler.compile(*wanted.root().begin());
  REQUIRE(findings.empty());
  const auto program = compiler.take();
  const Tree entry = law_test::entry(changes);
  const algoreg::Truth truth = program.evaluate(id, Facts(entry.root()), law_test::today);
  return truth == algoreg::Truth::yes ? "yes" : truth == algoreg::Truth::no ? "no" : "open";
}

struct Case {
  const char* condition;
  const char* changes;
  const char* answer;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& each : cases) {
    INFO(each.condition << " of " << each.changes);
    CHECK(ask(each.condition, each.changes) == each.answer);
  }
}

}  // namespace

TEST_CASE("predicates of the life of a solution") {
  check({
      {"live", "{status: in_use}", "yes"},
      {"live", "{status: suspended}", "no"},
      {"live", "{status: null}", "open"},
      {"live", "{status: pilot}", "yes"},
      {"live", "{status: pilot, lifecycle.pilot_real_cases: true}", "yes"},
      {"live", "{status: pilot, lifecycle.pilot_real_cases: false}", "no"},
      {"live", "{status: pilot, lifecycle.pilot_real_cases: {unknown: not told}}", "yes"},
      {"operating", "{status: suspended}", "yes"},
      {"operating", "{status: retired}", "no"},
      {"operating", "{status: null}", "open"},
      {"started", "{status: retired}", "yes"},
      {"started", "{status: development}", "no"},
      {"started", "{status: null}", "open"},
      {"not_yet_in_use", "{status: idea}", "yes"},
      {"not_yet_in_use", "{status: pilot, lifecycle.pilot_real_cases: false}", "yes"},
      {"not_yet_in_use", "{status: retired}", "no"},
      {"not_yet_in_use", "{status: pilot, lifecycle.pilot_real_cases: {unknown: not told}}", "open"},
  });
}

TEST_CASE("predicates of roles and technology") {
  check({
      {"provider", "{roles: [provider]}", "yes"},
      {"provider", "{roles: [deployer]}", "no"},
      {"provider", "{roles: {unknown: not told}}", "open"},
      {"deployer", "{roles: [provider, deployer]}", "yes"},
      {"deployer", "{roles: [output_recipient]}", "no"},
      {"deployer", "{roles: null}", "open"},
      {"selfbuilt", "{technology.system_types: ['1', '4']}", "yes"},
      {"selfbuilt", "{technology.system_types: ['3']}", "yes"},
      {"selfbuilt", "{technology.system_types: ['2']}", "no"},
      {"selfbuilt", "{technology.system_types: {unknown: not told}}", "open"},
  });
}

TEST_CASE("predicates of prohibited practices") {
  check({
      {"banned", "{}", "no"},
      {"banned", "{classification.prohibited_practices: {unknown: not told}}", "open"},
      {"banned", "{classification.prohibited_practices: [5.1.a]}", "yes"},
      {"banned", "{classification.prohibited_practices: [5.1.h]}", "no"},
      {"banned", "{classification.prohibited_practices: [5.1.h, 5.1.c]}", "yes"},
      {"banned",
       "{classification.prohibited_practices: [5.1.d, 5.1.f], "
       "classification.prohibited_exception: [{code: 5.1.f, reasoning: {da: x}}]}",
       "yes"},
      {"banned",
       "{classification.prohibited_practices: [5.1.f], "
       "classification.prohibited_exception: [{code: 5.1.f, reasoning: {da: x}}]}",
       "no"},
      {"banned",
       "{classification.prohibited_practices: [5.1.f], "
       "classification.prohibited_exception: [{code: 5.1.f, reasoning: {da: ''}}]}",
       "yes"},
      {"banned",
       "{classification.prohibited_practices: [5.1.a], "
       "classification.prohibited_exception: [{code: 5.1.a, reasoning: {da: x}}]}",
       "yes"},
      {"undecided_practice", "{classification.prohibited_practices: [5.1.h]}", "open"},
      {"undecided_practice", "{classification.prohibited_practices: [5.1.a]}", "no"},
      {"undecided_practice",
       "{classification.prohibited_practices: [5.1.h], "
       "classification.prohibited_exception: [{code: 5.1.h, reasoning: {da: x}}]}",
       "no"},
  });
}

TEST_CASE("predicates of Annex III and its exemption") {
  const char* const listed = "{classification.annex_iii: [III.5.a], classification.art_6_3.conditions: [a]}";
  check({
      {"a3", "{classification.annex_iii: [III.2]}", "yes"},
      {"a3", "{}", "no"},
      {"a3", "{classification.annex_iii: null}", "open"},
      {"exempt", listed, "yes"},
      {"exempt", "{classification.annex_iii: [III.5.a]}", "no"},
      {"exempt", "{classification.art_6_3.conditions: [a]}", "no"},
      {"exempt", "{classification.annex_iii: [III.2], classification.art_6_3.conditions: []}", "no"},
      {"exempt",
       "{classification.annex_iii: [III.2], classification.art_6_3.conditions: [a], classification.profiling: null}",
       "open"},
      {"exempt", "{classification.annex_iii: {unknown: x}, classification.art_6_3.conditions: [a]}", "open"},
      {"hr3", listed, "no"},
      {"hr3", "{classification.annex_iii: [III.5.a]}", "yes"},
      {"hr3", "{classification.annex_iii: null}", "open"},
      {"hr3", "{classification.annex_iii: [III.5.a], is_ai_system: 'no'}", "no"},
      {"hr3", "{classification.annex_iii: [III.5.a], is_ai_system: null}", "yes"},
      {"hr3", "{classification.annex_iii: [III.5.a], classification.prohibited_practices: [5.1.a]}", "no"},
      {"hr3", "{classification.annex_iii: [III.5.a], classification.prohibited_practices: null}", "yes"},
      {"hr3",
       "{classification.annex_iii: [III.2], classification.art_6_3.conditions: [a], classification.profiling: null}",
       "yes"},
      {"hr3_not2", "{classification.annex_iii: [III.2]}", "no"},
      {"hr3_not2", "{classification.annex_iii: [III.2, III.5.a]}", "yes"},
      {"hr3_not2", "{classification.annex_iii: {unknown: x}}", "open"},
  });
}

TEST_CASE("predicates of Annex I") {
  check({
      {"hr1", "{}", "no"},
      {"hr1", "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: true}}", "yes"},
      {"hr1", "{classification.annex_i: {section: A, safety_component: neither, third_party_assessment: true}}", "no"},
      {"hr1", "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: false}}", "no"},
      {"hr1", "{classification.annex_i: {section: B, safety_component: product, third_party_assessment: true}}", "no"},
      {"hr1", "{classification.annex_i: {act: I.A.11}}", "open"},
      {"hr1", "{classification.annex_i: {unknown: not told}}", "open"},
      {"hr1", "{classification.annex_i: {not_applicable: no product}}", "no"},
      {"annex_i_b", "{classification.annex_i: {section: B, safety_component: product, third_party_assessment: true}}",
       "yes"},
      {"annex_i_b", "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: true}}",
       "no"},
      {"annex_i_b", "{classification.annex_i: {section: B, third_party_assessment: true}}", "open"},
      {"hr", "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: true}}", "yes"},
      {"hr", "{classification.annex_iii: [III.5.a], classification.annex_i: {unknown: x}}", "yes"},
      {"hr", "{}", "no"},
      {"hr", "{classification.annex_i: {unknown: x}}", "open"},
  });
}

TEST_CASE("predicates of transparency") {
  const char* const text = "classification.transparency_triggers: [50.4.text]";
  const auto with = [&](const char* more) { return "{" + std::string(text) + more + "}"; };
  const std::string reviewed = with(", transparency.public_text: {human_review: true, editorial_unit: {da: x}}");
  const std::string unsigned_text = with(", transparency.public_text: {human_review: true}");
  const std::string unknown_review =
      with(", transparency.public_text: {human_review: {unknown: x}, editorial_unit: {da: x}}");
  check({
      {"{trig: '50.1'}", "{classification.transparency_triggers: ['50.1']}", "yes"},
      {"{trig: '50.2'}", "{classification.transparency_triggers: ['50.1']}", "no"},
      {"{trig: '50.2'}", "{classification.transparency_triggers: null}", "open"},
      {"{trig: '50.1'}",
       "{classification.transparency_triggers: ['50.1'], classification.transparency_exceptions: [{trigger: '50.1', reasoning: {da: x}}]}",
       "no"},
      {"{trig: '50.1'}",
       "{classification.transparency_triggers: ['50.1'], classification.transparency_exceptions: [{trigger: '50.1', reasoning: {unknown: x}}]}",
       "yes"},
      {"{trig: '50.1'}",
       "{classification.transparency_triggers: ['50.1'], classification.transparency_exceptions: [{trigger: '50.2'}]}",
       "yes"},
      {"{trig: '50.4.text'}", reviewed.c_str(), "no"},
      {"{trig: '50.4.text'}", unsigned_text.c_str(), "yes"},
      {"{trig: '50.4.text'}", unknown_review.c_str(), "yes"},
      {"{trig: '50.1'}",
       "{classification.transparency_triggers: ['50.1'], "
       "transparency.public_text: {human_review: true, editorial_unit: {da: x}}}",
       "yes"},
      {"any_trigger", "{classification.transparency_triggers: ['50.3.biometric']}", "yes"},
      {"any_trigger", "{}", "no"},
      {"any_trigger", "{classification.transparency_triggers: {unknown: x}}", "open"},
  });
}

TEST_CASE("predicates of decisions, data and people") {
  check({
      {"pd", "{data_protection.personal_data: true}", "yes"},
      {"pd", "{data_protection.personal_data: false}", "no"},
      {"pd", "{data_protection.personal_data: {unknown: x}}", "open"},
      {"touches", "{decision.role: internal_support}", "yes"},
      {"touches", "{decision.role: none}", "no"},
      {"touches", "{decision.role: null}", "open"},
      {"assists", "{decision.role: preparatory}", "yes"},
      {"assists", "{decision.role: internal_support}", "no"},
      {"assists", "{decision.role: null}", "open"},
      {"decides", "{decision.role: decision_support}", "yes"},
      {"decides", "{decision.role: preparatory}", "no"},
      {"decides", "{decision.role: null}", "open"},
      {"adm", "{decision.administrative_decision: true}", "yes"},
      {"adm", "{decision.administrative_decision: false}", "no"},
      {"adm", "{decision.administrative_decision: null}", "open"},
      {"auto", "{decision.role: fully_automated, decision.significant_effect: true}", "yes"},
      {"auto", "{decision.role: partly_automated, decision.significant_effect: true}", "no"},
      {"auto", "{decision.role: fully_automated}", "open"},
      {"{affects: employees}", "{affected_groups: [{group: citizens}, {group: employees}]}", "yes"},
      {"{affects: employees}", "{affected_groups: [{group: citizens}]}", "no"},
      {"{affects: employees}", "{affected_groups: null}", "open"},
  });
}

TEST_CASE("a high-risk system is legacy when it is older than the rules of its own route") {
  const std::string benefits = "{classification.annex_iii: [III.5.a], lifecycle.first_use_on: ";
  const std::string product =
      "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: true}, "
      "lifecycle.first_use_on: ";
  const auto ask_of = [](const std::string& facts, const char* more) { return ask("legacy", facts + more + "}"); };
  CHECK(ask_of(benefits, "2027-12-01") == "yes");
  CHECK(ask_of(benefits, "2027-12-02") == "no");
  CHECK(ask_of(benefits, "2028-01-01, lifecycle.placed_on_market_on: 2026-01-01") == "yes");
  CHECK(ask_of(benefits, "2026-01-01, lifecycle.significant_design_change_on: 2027-12-02") == "no");
  CHECK(ask_of(benefits, "2026-01-01, lifecycle.significant_design_change_on: 2027-12-01") == "yes");
  CHECK(ask_of(benefits, "null") == "no");
  CHECK(ask_of(benefits, "{unknown: not told}") == "open");
  CHECK(ask_of(product, "2028-08-01") == "yes");
  CHECK(ask_of(product, "2028-08-02") == "no");
  CHECK(ask_of(product, "2028-01-01, classification.annex_iii: [III.5.a]") == "no");
  CHECK(ask("legacy", "{}") == "no");
}
