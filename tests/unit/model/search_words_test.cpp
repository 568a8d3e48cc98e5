#include "stages/model/search_words.hpp"

#include <fstream>
#include <sstream>

#include "tests/unit/model/model_world.hpp"
#include "tools/json/json.hpp"

using namespace algoreg;

namespace {

std::string file(std::string_view path) {
  std::ifstream in(std::string(ALGOREG_SOURCE_DIR) + "/" + std::string(path));
  REQUIRE(in);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

DocumentSet with_the_real_table() {
  DocumentSet documents;
  documents.law["search_folding"] = {1, model_test::tree(file("register/law/search_folding.yaml"))};
  return documents;
}

}  // namespace

TEST_CASE("words are folded as the cases say that the search in the page shares") {
  const DocumentSet documents = with_the_real_table();
  const auto cases = json::parse(file("tests/browser/cases/folding.json"));
  REQUIRE(cases);
  for (const json::Value& one : (*cases)["cases"]) {
    const std::string text = one["text"].get<std::string>();
    INFO(text);
    const i18n::Language language(one["language"].get<std::string>());
    CHECK(modelling::search_words(documents, language).folding.fold(text) == one["folded"].get<std::string>());
  }
}

TEST_CASE("a language's own letters come before those of all") {
  const DocumentSet documents = with_the_real_table();
  CHECK(modelling::search_words(documents, i18n::Language("de")).letters.at("ü") == "ue");
  CHECK(modelling::search_words(documents, i18n::Language("tr")).letters.at("ö") == "o");
  CHECK(modelling::search_words(documents, i18n::Language("da")).letters.at("ö") == "oe");
}

TEST_CASE("endings and words without meaning are folded like the words they are compared with") {
  const modelling::SearchWords words = modelling::search_words(with_the_real_table(), i18n::Language("da"));
  CHECK(words.stem == 3);
  CHECK(words.endings.front() == "ingerne");
  CHECK(std::find(words.ignored.begin(), words.ignored.end(), "paa") != words.ignored.end());
}

TEST_CASE("without a table words still lose case and accents") {
  const modelling::SearchWords words = modelling::search_words(DocumentSet{}, i18n::Language("da"));
  CHECK(words.folding.fold("Résumé, TO") == "resume to");
  CHECK(words.endings.empty());
}
