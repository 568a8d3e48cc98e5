#include "stages/model/computed.hpp"

#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

struct Computed : model_test::World {
  Tree tree = model_test::tree("aarhus: {screening: {feasible: [{date: 2024-05-01}, {date: {unknown: x}}]}}\n");
  Entry entry;

  Computed() {
    entry.tree = &tree;
    site.as_of = *parse_date("2026-11-20");
    documents.law["duties"] = {1, model_test::tree("duties: [{code: a, citation: Art. 1, text: {da: Gør a}}]\n")};
    documents.law["derived"] = {1, model_test::tree("dpia: {maybe: [{code: b, text: {da: Fordi b}}]}\n"
                                                     "roles: [{code: c, text: {da: Fordi c}}]\n")};
  }
};

}  // namespace

TEST_CASE("the totals of the screening are written as the language writes decimals") {
  Computed world;
  world.entry.derived.screening = {{57, 85, "red"}, {std::nullopt, 10, ""}};
  world.entry.derived.latest_round = 0;
  const pages::Screening danish = modelling::screening_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(danish.rounds.size() == 2);
  CHECK(danish.rounds[0].complexity == "5,7");
  CHECK(danish.rounds[0].uncertainty == "8,5");
  CHECK(danish.rounds[0].date == "1. maj 2024");
  CHECK(danish.rounds[0].latest);
  CHECK(danish.rounds[1].complexity.empty());
  CHECK(danish.rounds[1].date.empty());
  CHECK(modelling::screening_of(world.site, modelling::Voice(world.site, 1), world.entry).rounds[0].complexity == "5.7");
}

TEST_CASE("a duty binds from its day on, and one without a day does not") {
  Computed world;
  world.entry.derived.due.duties = {{"a", parse_date("2026-11-20")}, {"a", parse_date("2026-11-21")}, {"a", std::nullopt}};
  const auto duties = modelling::duties_of(world.site, modelling::Voice(world.site, 0), world.entry).duties;
  REQUIRE(duties.size() == 3);
  CHECK(duties[0].binding);
  CHECK(duties[0].text.text == "Gør a");
  CHECK_FALSE(duties[1].binding);
  CHECK(duties[1].date == "21. november 2026");
  CHECK(duties[2].date.empty());
}

TEST_CASE("the hint on data protection says why; no duty to register is not shown as one") {
  Computed world;
  world.entry.derived.dpia = {"maybe", {"b"}};
  world.entry.derived.registration_duties = {"none"};
  const pages::Duties duties = modelling::duties_of(world.site, modelling::Voice(world.site, 0), world.entry);
  CHECK(duties.dpia == pages::DpiaHint::maybe);
  CHECK(duties.dpia_reasons.at(0).text == "Fordi b");
  CHECK(duties.registrations.empty());
}

TEST_CASE("a hint that rests on missing answers is shown as open") {
  Computed world;
  world.entry.derived.dpia = {"open", {}};
  const pages::Duties duties = modelling::duties_of(world.site, modelling::Voice(world.site, 0), world.entry);
  CHECK(duties.dpia == pages::DpiaHint::open);
  CHECK(duties.dpia_reasons.empty());
}

TEST_CASE("a role is shown with the first reason for it") {
  Computed world;
  world.entry.derived.roles.roles = {{"deployer", {{"c", "Art. 3(4)"}, {"d", "Art. 9"}}}};
  const auto roles = modelling::roles_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(roles.size() == 1);
  CHECK(roles[0].role.code == "deployer");
  CHECK(roles[0].reason.text == "Fordi c");
  CHECK(roles[0].citation == "Art. 3(4)");
}

TEST_CASE("completeness counts what is asked and leads to what is missing") {
  Computed world;
  world.entry.derived.completeness = {3, {"a", "b"}, {"c"}, {"d"}};
  const pages::Completeness shown = modelling::completeness_of(
      world.entry, [](std::string_view path) { return pages::Link{std::string(path), "#x", false}; });
  CHECK(shown.given == 3);
  CHECK(shown.asked == 7);
  CHECK(shown.unknown == 2);
  REQUIRE(shown.missing.size() == 1);
  CHECK(shown.missing[0].text == "d");
}
