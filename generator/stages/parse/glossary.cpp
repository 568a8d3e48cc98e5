#include "stages/parse/glossary.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "tools/i18n/language.hpp"

namespace algoreg::parsing {

namespace {

std::map<std::string, std::vector<std::string>, std::less<>> read_forms(View root) {
  std::map<std::string, std::vector<std::string>, std::less<>> forms;
  for (const View names : {root["term"], root["abbreviation"]}) {
    for (const View name : names) forms[std::string(name.key())].push_back(text(name));
  }
  for (const View written : root["forms"]) {
    for (const View form : written) forms[std::string(written.key())].push_back(text(form));
  }
  return forms;
}

GlossaryTerm read_term(View root) {
  GlossaryTerm term;
  term.id = text(root["id"]);
  term.term = LocalizedText::read(root["term"]);
  term.abbreviation = LocalizedText::read(root["abbreviation"]);
  term.forms = read_forms(root);
  for (const View word : root["keywords"]) term.keywords.push_back(text(word));
  term.definition = LocalizedText::read(root["definition"]);
  if (const View official = root["official"]) {
    term.official = {LocalizedText::read(official["text"]), official["rendering"].text() == "quote",
                     text(official["source"])};
  }
  term.source = text(root["source"]);
  term.certainty = text(root["certainty"]);
  for (const View other : root["see_also"]) term.see_also.push_back(text(other));
  term.explained = root["explain"].text() != "false";
  return term;
}

class GlossaryReader {
 public:
  GlossaryReader(const SourceSet& sources, const Trees& trees, Findings& findings)
      : sources_(sources), trees_(trees), findings_(findings) {}

  Glossary read(const schema::Schema& schema) {
    for (const FileId file : sources_of(sources_, SourceKind::glossary)) read_file(schema, file);
    std::sort(found_.begin(), found_.end(),
              [](const Found& left, const Found& right) { return left.term.id < right.term.id; });
    for (const Found& found : found_) glossary_.terms.push_back(found.term);
    for (const Found& found : found_) {
      check_languages(found);
      check_references(found.root);
    }
    for (const bool built_in : {true, false}) index_forms_of(built_in);
    return std::move(glossary_);
  }

 private:
  struct Found {
    GlossaryTerm term;
    View root;
  };

  void read_file(const schema::Schema& schema, FileId file) {
    const Tree& tree = trees_.by_file[file];
    if (tree.empty()) return;
    const std::size_t before = findings_.size();
    schema.check(tree.root(), findings_);
    if (findings_.size() != before) return;
    const View id = tree.root()["id"];
    if (id.text() != stem_of(sources_[file].path)) findings_.add("GLS-004", id.span(), {{"id", id.text()}});
    found_.push_back({read_term(tree.root()), tree.root()});
  }

  void check_languages(const Found& found) {
    for (const View name : found.root["term"]) {
      const View official = found.root["official"]["text"];
      for (const View texts : {found.root["definition"], official ? official : found.root["definition"]}) {
        if (texts[name.key()]) continue;
        Finding& finding = findings_.add("GLS-003", texts.key_span());
        finding.arguments.push_back({"language", std::string(name.key()), ArgumentKind::language});
      }
    }
  }

  void check_references(View root) {
    for (const View other : root["see_also"]) {
      if (glossary_.find(other.text()) != nullptr) continue;
      std::vector<std::string_view> ids;
      for (const GlossaryTerm& term : glossary_.terms) ids.push_back(term.id);
      const std::string_view near = nearest(other.text(), ids);
      findings_.add("GLS-002", other.span(), {{"id", other.text()}, {"near", near.empty() ? "–" : near}});
    }
  }

  // A form belongs to the first word that has it, those of the built-in layer first: a register can mend its own.
  void index_forms_of(bool built_in) {
    for (std::uint32_t i = 0; i < found_.size(); ++i) {
      if (sources_[found_[i].root.span().file].built_in == built_in) index_forms(i);
    }
  }

  void index_forms(std::uint32_t index) {
    const GlossaryTerm& term = glossary_.terms[index];
    for (const auto& [lang, forms] : term.forms) {
      const i18n::Language language(lang);
      for (const std::string& form : forms) {
        const auto [owner, is_new] = owners_[lang].emplace(form, index);
        if (!is_new && owner->second != index) {
          report_twice(found_[index].root, lang, form, glossary_.terms[owner->second].id);
        }
        if (is_new && term.explained) glossary_.forms[lang].add(form, language.upper_first(form), index);
      }
    }
  }

  void report_twice(View root, std::string_view lang, const std::string& form, const std::string& other) {
    View place = root["term"][lang];
    if (root["abbreviation"][lang].text() == form) place = root["abbreviation"][lang];
    for (const View written : root["forms"][lang]) {
      if (written.text() == form) place = written;
    }
    findings_.add("GLS-001", place.span(), {{"form", form}, {"other", other}});
  }

  const SourceSet& sources_;
  const Trees& trees_;
  Findings& findings_;
  std::vector<Found> found_;
  Glossary glossary_;
  // By language and form: the word that has it.
  std::map<std::string, std::map<std::string, std::uint32_t>, std::less<>> owners_;
};

}  // namespace

Glossary read_glossary(const SourceSet& sources, const Trees& trees, const schema::Schema& schema, Findings& findings) {
  return GlossaryReader(sources, trees, findings).read(schema);
}

void add_translated_forms(Glossary& glossary, std::span<const Locale> locales) {
  for (const Locale& locale : locales) {
    const Translation& translation = locale.labels.translation;
    if (translation.from.empty()) continue;
    const std::string& tag = locale.language.tag();
    for (std::uint32_t i = 0; i < glossary.terms.size(); ++i) {
      GlossaryTerm& term = glossary.terms[i];
      const std::string* word = translation.find(term.term.in(translation.from));
      if (word == nullptr || !term.term.in(tag).empty()) continue;
      term.forms[tag].push_back(*word);
      if (term.explained) glossary.forms[tag].add(*word, locale.language.upper_first(*word), i);
    }
  }
}

}  // namespace algoreg::parsing
