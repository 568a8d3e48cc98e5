#include "stages/model/supervision.hpp"

#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view authorities_text = R"(
authorities:
  - {code: one, covers: [Art. 1], source: act, certainty: sure}
  - {code: other, covers: [], source: act, certainty: sure}
  - {code: one, covers: [Art. 2], source: act, certainty: likely}
unassigned:
  - {covers: [Art. 3], certainty: unknown, text: {da: Ingen ved det}}
)";

}  // namespace

TEST_CASE("each authority stands once with all that it supervises, as sure as the least of it; then what nobody does") {
  model_test::World world;
  VocabularyValue one;
  one.code = "one";
  one.url = "https://one.example/";
  one.label.texts = {{"da", "Den ene"}};
  world.documents.vocabularies["supervisory_authorities"] = {"supervisory_authorities", "", "", {one}};
  world.documents.law["authorities"] = {1, model_test::tree(authorities_text)};
  const auto shown = modelling::supervision_of(world.site, modelling::Voice(world.site, 0));
  REQUIRE(shown.size() == 3);
  CHECK(shown[0].authority.label.text == "Den ene");
  CHECK(shown[0].href == "https://one.example/");
  CHECK(shown[0].covers == std::vector<std::string>{"Art. 1", "Art. 2"});
  CHECK(shown[0].certainty == pages::Certainty::likely);
  CHECK(shown[1].href.empty());
  CHECK(shown[2].authority.code.empty());
  CHECK(shown[2].text.text == "Ingen ved det");
}
