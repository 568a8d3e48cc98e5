// api/v1/glossary.json: the words that the register explains, with the forms under which they stand in texts.
#include "stages/data/formats.hpp"
#include "tools/json/json.hpp"

namespace algoreg::data {

namespace {

json::Value by_language(const LocalizedText& texts) {
  json::Value object = json::Value::object();
  for (const auto& [lang, text] : texts.texts) object[lang] = text;
  return object;
}

json::Value record_of(const GlossaryTerm& term) {
  json::Value record = {{"id", term.id}, {"term", by_language(term.term)}};
  if (!term.abbreviation.empty()) record["abbreviation"] = by_language(term.abbreviation);
  for (const auto& [lang, forms] : term.forms) record["forms"][lang] = forms;
  record["definition"] = by_language(term.definition);
  if (term.official) {
    record["official"] = {{"text", by_language(term.official->text)},
                          {"rendering", term.official->quoted ? "quote" : "short"},
                          {"source", term.official->source}};
  }
  if (!term.source.empty()) record["source"] = term.source;
  record["certainty"] = term.certainty;
  if (!term.see_also.empty()) record["see_also"] = term.see_also;
  return record;
}

}  // namespace

Result<void> write_glossary_json(const Site& site, const Sink& sink) {
  json::Value words = json::Value::array();
  for (const GlossaryTerm& term : site.documents->glossary.terms) words.push_back(record_of(term));
  return sink(json::dump({{"terms", std::move(words)}}));
}

}  // namespace algoreg::data
