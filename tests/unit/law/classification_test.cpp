#include "law/classification.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "law/law.hpp"
#include "tests/unit/law/law_world.hpp"

using algoreg::RiskClass;
using algoreg::RiskStep;
using algoreg::Tree;
using algoreg::Truth;
using algoreg::law::Facts;

namespace {

using Words = std::vector<std::string>;

RiskClass classified(std::string_view changes) {
  const Tree entry = law_test::entry(changes);
  return classify(law_test::law(), Facts(entry.root()), law_test::today);
}

// "question: answer" for each step.
Words path(const RiskClass& risk) {
  Words lines;
  for (const RiskStep& step : risk.path) {
    const char* const answers[] = {"no", "yes", "open"};
    lines.push_back(step.question + ": " + answers[static_cast<int>(step.answer)]);
  }
  return lines;
}

const RiskStep& step(const RiskClass& risk, std::string_view question) {
  const auto found =
      std::find_if(risk.path.begin(), risk.path.end(), [&](const RiskStep& each) { return each.question == question; });
  REQUIRE(found != risk.path.end());
  return *found;
}

}  // namespace

TEST_CASE("what follows only written rules is outside the Act, and nothing more is asked") {
  const RiskClass risk = classified("{is_ai_system: 'no', classification.annex_iii: [III.5.a]}");
  CHECK(risk.code == "outside_scope");
  CHECK(path(risk) == Words{"ai_system: no"});
}

TEST_CASE("an uncertain AI system is taken for one") {
  CHECK(classified("{is_ai_system: uncertain, classification.annex_iii: [III.5.a]}").code == "high_risk");
}

TEST_CASE("an ordinary system is minimal after all questions are asked") {
  const RiskClass risk = classified("{}");
  CHECK(risk.code == "minimal");
  CHECK(path(risk) == Words{"ai_system: yes", "prohibited: no", "annex_i_a: no", "annex_i_b: no", "annex_iii: no",
                            "transparency: no", "remainder: yes"});
  CHECK_FALSE(risk.expected);
}

TEST_CASE("a prohibited practice ends the path, even before the day it is prohibited") {
  const RiskClass risk =
      classified("{classification.prohibited_practices: [5.1.ba], classification.annex_iii: [III.2]}");
  CHECK(risk.code == "prohibited");
  CHECK(path(risk) == Words{"ai_system: yes", "prohibited: yes"});
  CHECK(step(risk, "prohibited").citation == "AIA Art. 5(1)");
}

TEST_CASE("real-time identification keeps the question of prohibition open for a lawyer") {
  const RiskClass alone = classified("{classification.prohibited_practices: [5.1.h]}");
  CHECK(alone.code == "not_assessed");
  CHECK(alone.open_heavier == Words{"prohibited"});
  const RiskClass listed =
      classified("{classification.prohibited_practices: [5.1.h], classification.annex_iii: [III.1.a]}");
  CHECK(listed.code == "high_risk");
  CHECK(listed.open_heavier == Words{"prohibited"});
}

TEST_CASE("a product under Annex I Section A is high-risk, and Annex III is asked all the same") {
  const char* const product =
      "{classification.annex_i: {section: A, safety_component: product, third_party_assessment: true}";
  const RiskClass alone = classified(std::string(product) + "}");
  CHECK(alone.code == "high_risk");
  CHECK(path(alone) == Words{"ai_system: yes", "prohibited: no", "annex_i_a: yes", "annex_iii: no"});
  const RiskClass both = classified(std::string(product) + ", classification.annex_iii: [III.5.a]}");
  CHECK(path(both).back() == "exemption: no");
}

TEST_CASE("a product under Annex I Section B is high-risk in name, by a question of its own") {
  const RiskClass risk =
      classified("{classification.annex_i: {section: B, safety_component: product, third_party_assessment: true}}");
  CHECK(risk.code == "high_risk");
  CHECK(step(risk, "annex_i_a").answer == Truth::no);
  CHECK(step(risk, "annex_i_b").answer == Truth::yes);
}

TEST_CASE("the exemption needs all its facts, and profiling excludes it") {
  const char* const claimed = "{classification.annex_iii: [III.5.a], classification.art_6_3.conditions: [a]";
  const auto with = [&](const char* more) { return classified(std::string(claimed) + more + "}"); };
  CHECK(with("").code == "minimal");
  CHECK(path(with(""))[5] == "exemption: yes");
  CHECK(with(", classification.profiling: true").code == "high_risk");
  const RiskClass unanswered = with(", classification.profiling: null");
  CHECK(unanswered.code == "high_risk");
  CHECK(step(unanswered, "exemption").answer == Truth::open);
  CHECK(step(unanswered, "exemption").fields_open == Words{"classification.profiling"});
  CHECK(unanswered.open_heavier.empty());
  CHECK(classified("{classification.annex_iii: [III.5.a], classification.profiling: null}").code == "high_risk");
  CHECK(classified("{classification.profiling: null}").code == "minimal");
}

TEST_CASE("an exempt system may still owe transparency") {
  const RiskClass risk = classified(
      "{classification.annex_iii: [III.5.a], classification.art_6_3.conditions: [a], "
      "classification.transparency_triggers: ['50.1']}");
  CHECK(risk.code == "transparency");
}

TEST_CASE("high risk outweighs transparency") {
  const RiskClass risk =
      classified("{classification.annex_iii: [III.5.a], classification.transparency_triggers: ['50.1']}");
  CHECK(risk.code == "high_risk");
}

TEST_CASE("nothing answered yes and something open is not assessed, with all that is open") {
  const RiskClass risk = classified(
      "{classification.prohibited_practices: {unknown: not told}, classification.annex_iii: {unknown: not told}, "
      "classification.transparency_triggers: {unknown: not told}}");
  CHECK(risk.code == "not_assessed");
  CHECK(risk.open_heavier == Words{"prohibited", "high_risk", "transparency"});
  CHECK(path(risk).back() == "remainder: open");
  CHECK(step(risk, "annex_iii").fields_open == Words{"classification.annex_iii"});
  // Nobody has gone through the areas of high risk, so nobody has said that there is no product either. The parts of
  // what is missing are not asked for beside it.
  CHECK(step(risk, "annex_i_a").fields_open == Words{"classification.annex_i"});
}

TEST_CASE("no word of a product is a no once the areas of high risk are answered, and open before") {
  CHECK(step(classified("{classification.annex_iii: []}"), "annex_i_a").answer == Truth::no);
  CHECK(step(classified("{classification.annex_iii: null}"), "annex_i_a").answer == Truth::open);
  CHECK(step(classified("{classification.annex_iii: null}"), "annex_i_b").answer == Truth::open);
}

TEST_CASE("an open question about the nature of the system alone leaves the class open") {
  const RiskClass risk = classified("{is_ai_system: {unknown: not told}}");
  CHECK(risk.code == "not_assessed");
  CHECK(risk.open_heavier.empty());
  CHECK(step(risk, "ai_system").fields_open == Words{"is_ai_system"});
  CHECK(classified("{is_ai_system: null, classification.annex_iii: [III.5.a]}").code == "high_risk");
}

TEST_CASE("open heavier classes are named beside the one that was found") {
  const RiskClass risk = classified("{classification.annex_iii: null, classification.transparency_triggers: ['50.1']}");
  CHECK(risk.code == "transparency");
  CHECK(risk.open_heavier == Words{"high_risk"});
}

TEST_CASE("a withheld fact is as open as an unknown one") {
  const RiskClass risk = classified("{classification.prohibited_practices: {withheld: {reason: secret}}}");
  CHECK(risk.code == "not_assessed");
  CHECK(step(risk, "prohibited").fields_open == Words{"classification.prohibited_practices"});
}

TEST_CASE("a system that is not in use has the class that it will have") {
  CHECK(classified("{status: development, classification.annex_iii: [III.5.a]}").expected);
  CHECK(classified("{status: pilot, lifecycle.pilot_real_cases: false}").expected);
  CHECK_FALSE(classified("{status: pilot, lifecycle.pilot_real_cases: true}").expected);
  CHECK_FALSE(classified("{status: retired}").expected);
}

TEST_CASE("a step names the fields that led to its answer") {
  const RiskClass risk = classified("{classification.annex_iii: [III.5.a]}");
  CHECK(step(risk, "annex_iii").fields_read == Words{"classification.annex_iii"});
  CHECK(step(risk, "ai_system").fields_read == Words{"is_ai_system"});
}

TEST_CASE("the class is high risk exactly when a predicate of the rules says so") {
  const Tree hr_tree = law_test::parse("{any: [hr, annex_i_b]}");
  const Tree dates = law_test::read("register/law/dates.yaml");
  const Tree predicates = law_test::read("register/law/predicates.yaml");
  const Tree questions = law_test::read("register/law/risk_class.yaml");
  algoreg::Findings findings;
  algoreg::law::ConditionId hr = 0;
  const auto law = read_law({dates.root(), predicates.root(), questions.root()}, law_test::fields(), findings,
                            [&](algoreg::law::Compiler& compiler, const algoreg::law::Law&) { hr = compiler.compile(hr_tree.root()); });
  const char* const practices[] = {"[]", "null", "[5.1.a]", "[5.1.h]"};
  const char* const annexes[] = {"[]", "null", "[III.2]", "[III.5.a]"};
  const char* const conditions[] = {"null", "[a]", "{unknown: x}"};
  const char* const profiling[] = {"true", "false", "null"};
  const char* const products[] = {"null", "{section: A, safety_component: product, third_party_assessment: true}",
                                  "{section: B, safety_component: product, third_party_assessment: true}",
                                  "{unknown: x}"};
  for (const std::string practice : practices) {
    for (const std::string annex : annexes) {
      for (const std::string condition : conditions) {
        for (const std::string profile : profiling) {
          for (const std::string product : products) {
            const std::string changes =
                "{classification.prohibited_practices: " + practice + ", classification.annex_iii: " + annex +
                ", classification.art_6_3.conditions: " + condition + ", classification.profiling: " + profile +
                ", classification.annex_i: " + product + "}";
            const Tree entry = law_test::entry(changes);
            const Facts facts(entry.root());
            const bool is_high = law.program.evaluate(hr, facts, law_test::today) == Truth::yes;
            INFO(changes);
            CHECK(is_high == (classify(law, facts, law_test::today).code == "high_risk"));
          }
        }
      }
    }
  }
}
