#include "tests/unit/law/law_world.hpp"

using algoreg::Tree;
using algoreg::View;
using algoreg::law::Facts;

namespace {

View find_case(std::string_view id) {
  for (const View each : law_test::law_cases()) {
    if (each["id"].text() == id) return each;
  }
  FAIL("no case " << id);
  return {};
}

Tree entry_of(View each) {
  View base, middle;
  if (const View like = each["like"]) {
    middle = find_case(like.text());
    if (middle["like"]) base = find_case(middle["like"].text());
  }
  return law_test::entry({law_test::neutral(), base["facts"], middle["facts"], each["facts"]});
}

}  // namespace

TEST_CASE("every law case gets its class") {
  CHECK(law_test::law_cases().size() == 43);
  for (const View each : law_test::law_cases()) {
    const Tree entry = entry_of(each);
    const algoreg::RiskClass risk = classify(law_test::law(), Facts(entry.root()), law_test::today);
    INFO(each["id"].text());
    CHECK(risk.code == each["class"].text());
    CHECK(risk.open_heavier.empty());
    CHECK(risk.expected == (each["expected"].text() == "true"));
  }
}

TEST_CASE("the duties of a high-risk case bind from its own date") {
  int dated = 0;
  for (const View each : law_test::law_cases()) {
    if (!each["hr"]) continue;
    ++dated;
    const Tree entry = entry_of(each);
    const auto date = effective_date(law_test::law(), "hr", Facts(entry.root()), law_test::today);
    INFO(each["id"].text());
    REQUIRE(date);
    CHECK(algoreg::to_iso(*date) == each["hr"].text());
  }
  CHECK(dated == 7);
}

TEST_CASE("registration follows legacy, other dates do not move") {
  const Tree old = entry_of(find_case("L20")), young = entry_of(find_case("L22"));
  const auto date = [](const Tree& entry, std::string_view key) {
    const auto found = effective_date(law_test::law(), key, Facts(entry.root()), law_test::today);
    return found ? algoreg::to_iso(*found) : "unknown";
  };
  CHECK(date(old, "art49") == "2030-08-02");
  CHECK(date(young, "art49") == "2027-12-02");
  CHECK(date(old, "art86") == "2030-08-02");
  CHECK(date(old, "art50") == "2026-08-02");
  CHECK(date(old, "dk_ai_act_2") == "unknown");
  CHECK(date(old, "no_such_date") == "unknown");
}
