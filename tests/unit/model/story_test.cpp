#include "stages/model/story.hpp"

#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view story_schema = R"(
type: object
additionalProperties: false
properties:
  status: {type: string, algoreg: {group: identity, order: 1, kind: vocabulary, vocabulary: statuses, requirement: optional}}
  lifecycle:
    type: object
    additionalProperties: false
    properties:
      first: {type: string, format: date, algoreg: {group: lifecycle, order: 10, kind: date, requirement: optional, wrappers: [unknown]}}
      pilot: {type: string, format: date, algoreg: {group: lifecycle, order: 20, kind: date, requirement: optional, wrappers: [unknown]}}
      plan:
        type: object
        additionalProperties: false
        properties:
          text: {type: string, algoreg: {group: lifecycle, order: 40, kind: text, requirement: optional}}
          latest: {type: string, format: date, algoreg: {group: lifecycle, order: 50, kind: date, requirement: optional}}
        algoreg: {group: lifecycle, order: 30, kind: object, requirement: optional}
    algoreg: {group: lifecycle, order: 5, kind: object, requirement: optional}
definitions:
  unknown: {type: object, additionalProperties: false, properties: {unknown: {type: string}}}
)";

struct Story : model_test::World {
  Tree own_schema = model_test::tree(story_schema);
  Tree tree;
  Entry entry;

  explicit Story(std::string_view text) : tree(model_test::tree(text)) {
    Findings findings;
    documents.schema =
        schema::Schema::compile(own_schema.root(), {}, {{"statuses", {{"idea", {}}, {"in_use", {}}}}}, findings);
    for (const Finding& finding : findings) UNSCOPED_INFO(finding.code);
    REQUIRE(findings.empty());
    for (Locale& locale : documents.locales) {
      locale.labels.fields["lifecycle.plan"] = {"Plan", "", {}, {}};
      locale.labels.fields["lifecycle.first"] = {"Første dag", "", {}, {}};
    }
    entry.tree = &tree;
    site.as_of = *parse_date("2026-11-21");
  }
};

VocabularyValue value(std::string code, std::string page = {}) {
  VocabularyValue made;
  made.label.texts = {{"da", code}};
  made.code = std::move(code);
  made.page = std::move(page);
  return made;
}

}  // namespace

TEST_CASE("the timeline goes by days, with today's status among them, and unknown days after the stage before them") {
  const Story world("{status: in_use, review: {last_reviewed_on: 2026-10-01}, lifecycle: {first: 2027-01-05, "
                    "pilot: {unknown: Nobody knows}, plan: {text: End of 2024, latest: 2024-12-31}}}\n");
  const auto shown = modelling::timeline_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(shown.size() == 4);
  CHECK(shown[0].label.text == "Plan");
  CHECK(shown[0].date.empty());  // "End of 2024" is no day
  CHECK(shown[0].machine == "2024-12-31");
  CHECK(shown[0].note.text == "End of 2024");
  CHECK(shown[0].state == pages::MilestoneState::past);
  CHECK(shown[1].label.text == "I brug");
  CHECK(shown[1].state == pages::MilestoneState::today);
  CHECK(shown[2].label.text == "Første dag");
  CHECK(shown[2].state == pages::MilestoneState::planned);
  CHECK(shown[2].machine == "2027-01-05");
  CHECK(shown[3].label.text == "lifecycle.pilot");
  CHECK(shown[3].state == pages::MilestoneState::unknown);
  CHECK(shown[3].note.text == "Nobody knows");
}

TEST_CASE("of a plan whose day has passed unreviewed nobody knows what came") {
  const Story world("{status: in_use, lifecycle: {plan: {text: End of 2024, latest: 2024-12-31}}}\n");
  const auto shown = modelling::timeline_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(shown.size() == 2);
  CHECK(shown[0].state == pages::MilestoneState::overdue);
}

TEST_CASE("a stage without a day comes before all stages that follow it") {
  const Story world("{status: in_use, lifecycle: {first: {unknown: Nobody knows}, pilot: 2024-02-01}}\n");
  const auto shown = modelling::timeline_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(shown.size() == 3);
  CHECK(shown[0].label.text == "Første dag");
  CHECK(shown[1].label.text == "lifecycle.pilot");
}

TEST_CASE("a status counts as today's only while the entry is reviewed in time") {
  const auto last_of = [](std::string_view review) {
    const Story world("{status: idea, review: " + std::string(review) + "}\n");
    const auto shown = modelling::timeline_of(world.site, modelling::Voice(world.site, 0), world.entry);
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].label.text == "Idé");
    CHECK(shown[0].date.empty() == (shown[0].state == pages::MilestoneState::last_known));
    return shown[0].state;
  };
  CHECK(last_of("{last_reviewed_on: 2026-01-01}") == pages::MilestoneState::today);
  CHECK(last_of("{last_reviewed_on: 2026-01-01, next_review_on: 2026-11-21}") == pages::MilestoneState::today);
  CHECK(last_of("{last_reviewed_on: 2026-01-01, next_review_on: 2026-11-20}") == pages::MilestoneState::last_known);
  CHECK(last_of("{last_reviewed_on: {unknown: x}, next_review_on: 2027-01-01}") == pages::MilestoneState::last_known);
  CHECK(last_of("{}") == pages::MilestoneState::last_known);
}

TEST_CASE("principles come in their own order and lead to their pages where the register has them") {
  Story world("{aarhus: {principles: [{number: 2, status: met, text: Both}, {number: 1, status: {unknown: x}}]}}\n");
  world.documents.vocabularies["principles"] = {"principles", "", "", {value("1", "p/one"), value("2", "p/two")}};
  world.documents.vocabularies["principle_status"] = {"principle_status", "", "", {value("met")}};
  world.site.guidance = {{"p/two", 1, false, {0, 0}, {true, true}}};
  const auto shown = modelling::principles_of(world.site, modelling::Voice(world.site, 0), world.entry, "../../");
  REQUIRE(shown.size() == 2);
  CHECK(shown[0].principle.code == "1");
  CHECK(shown[0].status.code.empty());
  CHECK(shown[0].href.empty());
  CHECK(shown[1].status.code == "met");
  CHECK(shown[1].text.text == "Both");
  CHECK(shown[1].href == "../../da/p/two.html");
}

TEST_CASE("effects are told by the groups that they meet; a group that nobody spoke of is left out") {
  Story world("{aarhus: {ethics: {ratings: [{target_group: citizens, rating: yellow}], effects: [{target_group: employees, "
              "effect: Less typing, direction: positive}, {target_group: citizens, effect: Waits, direction: negative, "
              "mitigation: {unknown: x}}]}}}\n");
  world.documents.vocabularies["ethics_target_groups"] = {
      "ethics_target_groups", "", "", {value("citizens"), value("employees"), value("society")}};
  const auto shown = modelling::effects_of(world.site, modelling::Voice(world.site, 0), world.entry);
  REQUIRE(shown.size() == 2);
  CHECK(shown[0].group.code == "citizens");
  CHECK(shown[0].rating.code == "yellow");
  REQUIRE(shown[0].effects.size() == 1);
  CHECK(shown[0].effects[0].text.text == "Waits");
  CHECK(shown[0].effects[0].mitigation.empty());
  CHECK(shown[1].rating.code.empty());
  CHECK(shown[1].effects[0].direction.code == "positive");
}

