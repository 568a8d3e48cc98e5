#include "stages/model/rule_entry.hpp"

#include "stages/model/law_days.hpp"
#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

struct Told {
  Tree source;
  pages::RuleEntry entry;
};

// A rule with a message in Danish, as the rule book tells it to a Danish reader.
Told told(std::string_view message, std::string_view file = "{}", std::string from = {}) {
  const model_test::World world;
  Told result{model_test::tree(file), {}};
  Rule rule;
  rule.code = "AIA-001";
  rule.message.texts = {{"da", std::string(message)}};
  rule.from = std::move(from);
  rule.source = result.source.root();
  result.entry = modelling::rule_entry(world.site, modelling::Voice(world.site, 0), rule);
  return result;
}

std::string message(std::string_view text, std::string_view file = "{}") { return told(text, file).entry.message.html.text; }

}  // namespace

TEST_CASE("a placeholder is shown as the words for it, the name of a field, or dots") {
  CHECK(message("Skriv {label}") == "Skriv <span class=\"blank\">feltets navn</span>");
  CHECK(message("Skriv {label}", "{at: [status]}") == "Skriv <span class=\"blank\">Status</span>");
  CHECK(message("Den er {role}", "{values: {role: contact.unit}}") == "Den er <span class=\"blank\">Enhed</span>");
  CHECK(message("Mangler {parts}", "{parts: [status, contact.unit]}") == "Mangler <span class=\"blank\">Status og Enhed</span>");
  CHECK(message("Så {detail}") == "Så <span class=\"blank\">…</span>");
}

TEST_CASE("the words of a rule are escaped, backticks are code, other braces stay") {
  CHECK(message("A < B & `x`") == "A &lt; B &amp; <code>x</code>");
  CHECK(message("Skriv `{unknown: grund}`") == "Skriv <code>{unknown: grund}</code>");
  CHECK(message("Et `åbent") == "Et <code>åbent</code>");
  CHECK(message("Slutter {") == "Slutter {");
}

TEST_CASE("a message of form begins with a capital letter in the rule book") {
  CHECK(message("nøglen er væk") == "Nøglen er væk");
}

TEST_CASE("a rule that binds from a day says which") {
  const pages::RuleEntry entry = told("x", "{}", "later").entry;
  REQUIRE(entry.days.size() == 1);
  CHECK(entry.one_day);
  CHECK(entry.days[0].date == "2. december 2027");
  CHECK(entry.days[0].what.text == "Krav");
}

TEST_CASE("a day that depends on the solution is told with all it can be") {
  const pages::RuleEntry entry = told("x", "{}", "moving").entry;
  REQUIRE(entry.days.size() == 3);
  CHECK_FALSE(entry.one_day);
  CHECK(entry.days[0].machine == "2027-12-02");
  CHECK(entry.days[1].date.empty());
  CHECK(entry.days[1].what.text == "Status");
  CHECK(entry.days[2].machine == "2026-01-02");
}

TEST_CASE("examples are told in words, with their own severity where they have one") {
  const pages::RuleEntry entry =
      told("x", "{examples: {valid: [{say: {da: Godt}}], invalid: [{say: {da: Skidt}, severity: info}, {say: {da: Galt}}]}}").entry;
  CHECK(entry.example_count == 3);
  CHECK(entry.valid.at(0).say.text == "Godt");
  CHECK(entry.invalid.at(0).severity == pages::RuleSeverity::info);
  CHECK(entry.invalid.at(1).severity == pages::RuleSeverity::error);
}

TEST_CASE("the dates of the law stand in order, those that nobody knows last") {
  const model_test::World world;
  const auto dates = modelling::law_dates(world.site, modelling::Voice(world.site, 0));
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].id == "early");
  CHECK(dates[0].source.text == "Loven");
  CHECK(dates[2].id == "bill");
  CHECK(dates[2].source.text == "Et notat");
  CHECK(dates[2].source.lang.empty());
}
