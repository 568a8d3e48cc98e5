#include "law/duties.hpp"

#include <set>

#include "tests/unit/law/law_world.hpp"

using namespace algoreg;

namespace {

// The law of this repository with its duties.
const law::Law& whole_law() {
  static const law::Law compiled = [] {
    const Tree dates = law_test::read("register/law/dates.yaml");
    const Tree predicates = law_test::read("register/law/predicates.yaml");
    const Tree risk_class = law_test::read("register/law/risk_class.yaml");
    const Tree duties = law_test::read("register/law/duties.yaml");
    Findings findings;
    law::LawFiles files{dates.root(), predicates.root(), risk_class.root()};
    files.duties = duties.root();
    law::Law made = law::read_law(files, law_test::fields(), findings);
    for (const Finding& finding : findings) UNSCOPED_INFO(finding.code << " at line " << finding.span.begin.line);
    REQUIRE(findings.empty());
    return made;
  }();
  return compiled;
}

DueDuties due(std::string_view changes) {
  const Tree entry = law_test::entry(changes);
  const law::Facts facts(entry.root());
  const law::Law& law = whole_law();
  return law.duties.due(law.program, facts, law_test::today, [&](std::string_view key) {
    return law::effective_date(law, key, facts, law_test::today);
  });
}

std::set<std::string> codes(const DueDuties& due) {
  std::set<std::string> codes;
  for (const Duty& duty : due.duties) codes.insert(duty.code);
  return codes;
}

std::string day(const DueDuties& due, std::string_view code) {
  for (const Duty& duty : due.duties) {
    if (duty.code == code) return duty.from ? to_iso(*duty.from) : "no day";
  }
  return "no duty";
}

}  // namespace

using Codes = std::set<std::string>;

TEST_CASE("an AI system in use brings at least the duty of literacy; an idea, a plain program and what has ended bring none") {
  CHECK(codes(due("{}")) == Codes{"literacy"});
  CHECK(day(due("{}"), "literacy") == "2025-02-02");
  CHECK_FALSE(due("{}").open);
  CHECK(codes(due("{status: idea}")).empty());
  CHECK(codes(due("{is_ai_system: \"no\"}")).empty());
  CHECK(codes(due("{status: retired, classification.annex_iii: [III.5.a]}")).empty());
}

TEST_CASE("what is prohibited has to be stopped") {
  CHECK(day(due("{classification.prohibited_practices: [5.1.c]}"), "stop_prohibited") == "2025-02-02");
  CHECK(day(due("{classification.prohibited_practices: [5.1.ba]}"), "stop_prohibited") == "2026-12-02");
}

TEST_CASE("a high-risk solution brings assessment, registration and notices, from the days that bind it") {
  const DueDuties duties = due(
      "{classification.annex_iii: [III.5.a], decision.role: decision_support, decision.significant_effect: true, "
      "lifecycle.first_use_on: 2028-01-01}");
  CHECK(codes(duties) == Codes{"explain", "fria", "inform_people", "input_data", "keep_logs", "literacy", "monitor",
                               "register", "use_as_instructed"});
  CHECK(day(duties, "fria") == "2027-12-02");
}

TEST_CASE("an older high-risk solution of an authority has until 2030") {
  CHECK(day(due("{classification.annex_iii: [III.5.a], lifecycle.first_use_on: 2026-03-01}"), "fria") == "2030-08-02");
}

TEST_CASE("critical infrastructure is registered with a national authority and needs no assessment") {
  const Codes duties = codes(due("{classification.annex_iii: [III.2]}"));
  CHECK(duties.contains("register_national"));
  CHECK_FALSE(duties.contains("fria"));
  CHECK_FALSE(duties.contains("register"));
}

TEST_CASE("a chatbot brings a notice that already binds, to whom provides it") {
  CHECK(day(due("{classification.transparency_triggers: [\"50.1\"], roles: [provider]}"), "notice_interaction") == "2026-08-02");
  CHECK(codes(due("{classification.transparency_triggers: [\"50.1\"]}")) == Codes{"literacy"});
}

TEST_CASE("who has built a high-risk system has the duties of its provider, whatever the entry says") {
  const Codes duties = codes(due("{classification.annex_iii: [III.5.a], technology.system_types: [\"4\"]}"));
  CHECK(duties.contains("provider_requirements"));
  CHECK(duties.contains("use_as_instructed"));
}

TEST_CASE("only the provider marks what a solution makes") {
  CHECK(codes(due("{classification.transparency_triggers: [\"50.2\"]}")) == Codes{"literacy"});
  CHECK(codes(due("{classification.transparency_triggers: [\"50.2\"], roles: [provider]}")).contains("mark_content"));
}

TEST_CASE("facts that are missing leave room for more duties") {
  CHECK(due("{classification.transparency_triggers: {unknown: nobody has looked}}").open);
}

TEST_CASE("a duty, and what may be anticipated, name days that exist; with an unsound file of dates nothing is said of it") {
  const Tree dates = law_test::parse("dates: [{key: own, from: 2026-01-01}]\neffective: {moving: [{}]}\nanticipated: [moveing]\n");
  const Tree duties = law_test::parse("duties: [{code: a, from: own}, {code: b, from: moving}, {code: c, from: onw}]\n");
  law::LawFiles files{dates.root(), {}, {}};
  files.duties = duties.root();
  Findings findings;
  law::read_law(files, law_test::fields(), findings);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].code == "LAW-006");
  CHECK(findings[0].argument("near") == "own");
  CHECK(findings[1].argument("near") == "moving");
  Findings unsound;
  files.dates_sound = false;
  law::read_law(files, law_test::fields(), unsound);
  CHECK(unsound.empty());
}
