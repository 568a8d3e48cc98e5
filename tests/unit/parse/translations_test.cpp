#include "stages/parse/translations.hpp"

#include <algorithm>

#include "stages/parse/data_files.hpp"
#include "stages/parse/glossary.hpp"
#include "tests/support/catch.hpp"

using namespace algoreg;
using namespace algoreg::parsing;

namespace {

constexpr std::string_view vocabulary_text = R"(
name: departments
note: {da: Til redaktøren., en: For the editor.}
values:
  - code: HEALTH
    label: {da: Sundhed, en: Health}
  - code: CARE
    label: {da: Omsorg, en: Care, de: Pflege}
  - code: SCHOOL
    label: {da: Skole, en: School}
)";

constexpr std::string_view texts_text = R"(
translated_from: en
texts:
  - en: Health
    de: Gesundheit
  - en: Hospital
    de: Krankenhaus
)";

FileId add(SourceSet& sources, std::string path, SourceKind kind, std::string_view bytes) {
  return sources.add({std::move(path), kind, nullptr, false, true, std::string(bytes)});
}

Locale locale_of(std::string tag) {
  Findings none;
  i18n::Language language(tag);
  return {language, {}, {}, i18n::Messages::compile(language, {}, none), {}};
}

// A register in Danish, English and a translated German; the code and text of each finding.
struct World {
  SourceSet sources;
  Findings findings;
  DocumentSet documents;

  explicit World(std::string_view german_fields) {
    add(sources, "register/i18n/de/fields.yaml", SourceKind::catalogue, german_fields);
    const FileId texts = add(sources, "register/i18n/de/texts.yaml", SourceKind::catalogue, texts_text);
    add(sources, "register/vocabularies/departments.yaml", SourceKind::vocabulary, vocabulary_text);
    const Trees trees = parse_trees(sources, 1, findings);
    Locale danish = locale_of("da");
    danish.labels.fields["name"] = {"Navn", "Hvad hedder den?", {"Kort.", {}}, {}};
    danish.labels.fields["status"] = {"Status", "", {}, {}};
    Locale german = locale_of("de");
    read_labels(trees.by_file[0].root(), "de", german.labels);
    read_labels(trees.by_file[texts].root(), "de", german.labels);
    documents.locales.push_back(std::move(danish));
    documents.locales.push_back(std::move(german));
    check_translations(sources, trees, documents, findings);
  }

  std::vector<std::string> found() const {
    std::vector<std::string> said;
    for (const Finding& finding : findings) {
      said.push_back(finding.code);
      for (const FindingArgument& argument : finding.arguments) said.back() += " " + argument.value;
    }
    return said;
  }
};

}  // namespace

TEST_CASE("a text that a translated language lacks, and a translation of no text, are found where they stand") {
  const World world("fields: {name: {label: Name}, status: {label: Stand}}");
  CHECK(world.found() == std::vector<std::string>{"I18-012 de School", "I18-013 de Hospital"});
  CHECK(world.findings.begin()->span.begin.line == 10);
}

TEST_CASE("a field without a name in a translated language is found") {
  const World world("fields: {name: {label: Name}}");
  const std::vector<std::string> found = world.found();
  CHECK(std::find(found.begin(), found.end(), "I18-014 de status") != found.end());
}

TEST_CASE("what a language lacks it borrows, and help says from where") {
  World world("fields: {name: {label: Name}}");
  Labels& german = world.documents.locales[1].labels;
  german.borrow(world.documents.locales[0].labels, "da");
  CHECK(german.field("name")->label == "Name");
  CHECK(german.field("name")->question == "Hvad hedder den?");
  CHECK(german.field("name")->help.text == "Kort.");
  CHECK(german.field("name")->help.lang == "da");
  CHECK(german.field("status")->label == "Status");
}

TEST_CASE("a translated language explains a word where the text has its translation, unless the glossary has its own") {
  World world("fields: {name: {label: Name}}");
  GlossaryTerm health, hospital;
  health.term.texts = {{"da", "sundhed"}, {"en", "Health"}};
  hospital.term.texts = {{"en", "Hospital"}, {"de", "Klinik"}};
  world.documents.glossary.terms = {health, hospital};
  add_translated_forms(world.documents.glossary, world.documents.locales);
  const TermForms& german = world.documents.glossary.forms.at("de");
  const auto match = german.find("Die Gesundheit zählt", 0);
  REQUIRE(match);
  CHECK(match->term == 0);
  CHECK(match->begin == 4);
  CHECK_FALSE(german.find("Das Krankenhaus", 0));
  CHECK(world.documents.glossary.terms[0].forms.at("de") == std::vector<std::string>{"Gesundheit"});
  CHECK(world.documents.glossary.forms.count("da") == 0);
}
