#include "stages/model/worksheet.hpp"

#include <algorithm>

#include "stages/model/prose.hpp"
#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view screening_schema = R"(
type: object
additionalProperties: false
properties:
  aarhus:
    type: object
    additionalProperties: false
    algoreg: {group: aarhus, order: 10, kind: object, requirement: optional}
    properties:
      screening:
        type: object
        additionalProperties: false
        algoreg: {group: aarhus, order: 20, kind: object, requirement: optional}
        properties:
          feasible:
            type: array
            algoreg: {group: aarhus, order: 30, kind: list, requirement: optional}
            items:
              type: object
              additionalProperties: false
              properties:
                complexity:
                  type: object
                  additionalProperties: false
                  algoreg: {group: aarhus, order: 40, kind: object, requirement: optional}
                  properties:
                    size: {type: integer, algoreg: {group: aarhus, order: 50, kind: vocabulary, vocabulary: sizes, requirement: optional}}
      ethics:
        type: object
        additionalProperties: false
        algoreg: {group: aarhus, order: 60, kind: object, requirement: optional}
        properties:
          effects:
            type: array
            algoreg: {group: aarhus, order: 70, kind: list, requirement: optional}
            items:
              type: object
              additionalProperties: false
              properties:
                target_group: {type: string, algoreg: {group: aarhus, order: 80, kind: vocabulary, vocabulary: people, requirement: optional}}
)";

constexpr std::string_view scale_text = R"(
steps: [1, 3, 5, 7, 10]
complexity: [size]
uncertainty: [scope]
high_from: {value: 7.5, certainty: uncertain}
explained_in: ai/questions
)";

struct Screened : model_test::World {
  Tree tree = model_test::tree(screening_schema);

  Screened() {
    Findings findings;
    documents.schema = schema::Schema::compile(
        tree.root(), {}, {{"sizes", {{"1", {}}, {"10", {}}}}, {"people", {{"citizens", {}}}}}, findings);
    REQUIRE(findings.empty());
    documents.law["screening"] = {1, model_test::tree(scale_text)};
    documents.vocabularies["sizes"] = {"sizes", "", "", {value("1", "Lille"), value("10", "Stor")}};
    documents.vocabularies["people"] = {"people", "", "", {value("citizens", "Borgere")}};
    documents.vocabularies["quadrants"] = {"quadrants", "", "", {value("red", "Rød")}};
    documents.locales[0].labels.fields["aarhus.screening.legal"] = {"Må vi?", "Må vi lave den?", {}, {}};
  }

  pages::WorksheetPage page() const {
    Page page;
    page.kind = PageKind::worksheet;
    page.path = "worksheet.html";
    return modelling::worksheet_page(site, page, modelling::Voice(site, 0));
  }

 private:
  static VocabularyValue value(std::string code, std::string label) {
    VocabularyValue made;
    made.code = std::move(code);
    made.label.texts = {{"da", std::move(label)}};
    return made;
  }
};

}  // namespace

TEST_CASE("the worksheet asks for the dimensions of the scale with the answers of their vocabularies") {
  const Screened world;
  const pages::WorksheetPage page = world.page();
  REQUIRE(page.blocks.size() == 2);
  CHECK(page.score_count == 2);
  const pages::Choice size = page.blocks[0].dimensions.at(0);
  CHECK(size.name == "complexity.size");
  REQUIRE(size.options.size() == 2);
  CHECK(size.options[1].code == "10");
  CHECK(size.options[1].label.text == "Stor");
  CHECK(page.blocks[1].dimensions.at(0).name == "uncertainty.scope");
}

TEST_CASE("the limit is given to the script in tenths, to readers in their language, and as the assumption it is") {
  const Screened world;
  const pages::WorksheetPage page = world.page();
  CHECK(page.high_from == 75);
  CHECK(page.limit.number == "7,5");
  CHECK(page.limit.assumed);
}

TEST_CASE("the four fields of the figure fill it without overlap, and meet at the limit") {
  const Screened world;
  const std::vector<pages::QuadrantField> fields = world.page().quadrants;
  REQUIRE(fields.size() == 4);
  std::int64_t area = 0;
  for (const pages::QuadrantField& field : fields) area += field.width * field.height;
  CHECK(area == 90 * 90);
  const auto red = std::find_if(fields.begin(), fields.end(), [](const auto& field) { return field.quadrant.code == "red"; });
  REQUIRE(red != fields.end());
  CHECK(red->tone == pages::Tone::red);
  CHECK(red->quadrant.label.text == "Rød");
  CHECK(red->x == 65);  // from 7.5 to the right
  CHECK(red->width == 25);
  CHECK(red->y == 0);   // high complexity is above
  CHECK(red->height == 25);
}

TEST_CASE("an answer is asked for under the name of its question, an effect under its group and number") {
  const Screened world;
  const pages::WorksheetPage page = world.page();
  CHECK(page.legal_heading == "Må vi?");
  CHECK(page.legal.label == "Må vi lave den?");
  CHECK(page.legal.name == "legal.result");
  REQUIRE(page.ethics.size() == 1);
  CHECK(page.ethics[0].group.label.text == "Borgere");
  CHECK(page.ethics[0].effect.name == "effects.citizens.1.effect");
  CHECK(page.ethics[0].rating.name == "ratings.citizens");
}

TEST_CASE("a link to the scale leads to the worksheet where there is one") {
  Screened world;
  const auto leads_to = [&] {
    return modelling::resolve_link(world.site, "content/da/a/b.md", "../../../register/law/screening.yaml", "da", "../../");
  };
  CHECK(leads_to() == "../../da/worksheet.html");
  world.documents.law.erase("screening");
  CHECK_FALSE(leads_to());
  CHECK_FALSE(modelling::has_worksheet(world.documents));
}

TEST_CASE("a scale without the fields for what comes of it makes no worksheet") {
  model_test::World world;
  world.documents.law["screening"] = {1, model_test::tree(scale_text)};
  CHECK_FALSE(modelling::has_worksheet(world.documents));
}
