// A register of a few fields and rules in two languages, for the pages by which a register documents itself.
#pragma once

#include "records/site.hpp"
#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

namespace model_test {

inline algoreg::Tree tree(std::string_view text) {
  algoreg::Findings findings;
  algoreg::Tree parsed = algoreg::yaml::parse(1, text, algoreg::yaml::data_limits, findings);
  REQUIRE(findings.empty());
  return parsed;
}

inline constexpr std::string_view schema_text = R"(
type: object
additionalProperties: false
required: [name, status]
properties:
  name: {type: string, algoreg: {group: identity, order: 10, kind: text, requirement: required}}
  status: {type: string, algoreg: {group: identity, order: 20, kind: vocabulary, vocabulary: statuses, requirement: required}}
  secret: {type: string, algoreg: {group: identity, order: 30, kind: text, requirement: optional, internal: true}}
  contact:
    type: object
    additionalProperties: false
    properties:
      unit: {type: string, algoreg: {group: contact, order: 20, kind: text, requirement: conditional, when: started, wrappers: [unknown, withheld]}}
    algoreg: {group: contact, order: 10, kind: object, requirement: optional}
definitions:
  unknown: {type: object, additionalProperties: false, properties: {unknown: {type: string}}}
  withheld: {type: object, additionalProperties: false, properties: {withheld: {type: string}}}
)";

inline constexpr std::string_view dates_text = R"(
instruments: {act: {title: {da: Loven, en: The Act}}}
dates:
  - {key: later, from: 2027-12-02, what: {da: Krav, en: Duties}, basis: Art. 1, source: act, certainty: sure}
  - {key: early, from: 2025-02-02, what: {da: Forbud, en: Bans}, basis: Art. 5, source: act, certainty: likely}
national:
  - {key: bill, from: null, what: {da: Lovforslag, en: Bill}, source: {da: Et notat, en: A note}, certainty: unknown}
effective:
  moving: [{when: started, date: "@later"}, {date: status}, {date: 2026-01-02}]
)";

struct World {
  algoreg::Tree schema_tree = tree(schema_text);
  algoreg::DocumentSet documents;
  algoreg::Register entries;
  algoreg::SourceSet sources;
  algoreg::Site site;

  World() {
    algoreg::Findings findings;
    documents.schema = algoreg::schema::Schema::compile(
        schema_tree.root(), {}, {{"statuses", {{"idea", {}}, {"in_use", {}}}}}, findings);
    for (const algoreg::Finding& finding : findings) UNSCOPED_INFO(finding.code);
    REQUIRE(findings.empty());
    documents.settings.locales = {"da", "en"};
    documents.settings.fallback = {"en", "da"};
    for (const std::string& tag : documents.settings.locales) add_locale(tag);
    documents.law["dates"] = {1, tree(dates_text)};
    documents.law["predicates"] = {1, tree("predicates:\n  started: {text: {da: Den er i gang, en: It runs}}\n")};
    documents.vocabularies["statuses"] = {"statuses", "", "", {value("idea", "Idé"), value("in_use", "I brug")}};
    site.documents = &documents;
    site.entries = &entries;
    site.sources = &sources;
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

 private:
  static algoreg::VocabularyValue value(std::string code, std::string label) {
    algoreg::VocabularyValue made;
    made.code = std::move(code);
    made.label.texts = {{"da", std::move(label)}};
    return made;
  }

  void add_locale(const std::string& tag) {
    algoreg::Findings findings;
    const algoreg::i18n::Language language(tag);
    algoreg::Locale locale{language, {}, {}, algoreg::i18n::Messages::compile(language, {}, findings), {}};
    locale.labels.fields["status"] = {"Status", "Hvor langt?", {"Vælg.", {}}, {"alle", {}}};
    locale.labels.fields["contact.unit"] = {"Enhed", "", {}, {}};
    locale.labels.placeholders["label"] = "feltets navn";
    locale.citations.resize(documents.schema.fields().size());
    documents.locales.push_back(std::move(locale));
  }
};

}  // namespace model_test
