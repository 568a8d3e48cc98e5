#include "stages/parse/translations.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/text.hpp"
#include "stages/parse/catalogues.hpp"

namespace algoreg::parsing {

namespace {

// Not to be translated: what is written for those who keep the data files, and the law's own words.
bool stays_as_it_is(std::string_view key) { return key == "note" || key == "official"; }

class TranslationCheck {
 public:
  TranslationCheck(const SourceSet& sources, const Locale& locale, Findings& findings)
      : sources_(sources), translation_(locale.labels.translation), language_(locale.language.tag()),
        findings_(findings) {}

  // Looks at every text {en: ..., ...} of a tree.
  void walk(View value) {
    if (const View text = value.is_map() ? value[translation_.from] : View{}; text.is_scalar()) {
      known_.insert(text.text());
      const bool is_translated = value[language_].is_scalar() || translation_.find(text.text()) != nullptr;
      if (!is_translated) findings_.add("I18-012", text.span(), {{"language", language_}, {"text", text.text()}});
    } else if (!value.is_scalar()) {
      for (const View member : value) {
        if (!stays_as_it_is(member.key())) walk(member);
      }
    }
  }

  // Names of fields are asked for one by one: a page without them shows technical names.
  void compare_fields(const Labels& own, const Labels& fullest) {
    const Span place = start_of(find_source(sources_, fmt::format("register/i18n/{}/fields.yaml", language_)));
    for (const auto& [path, label] : fullest.fields) {
      const FieldLabel* translated = own.field(path);
      if (translated == nullptr || translated->label.empty()) {
        findings_.add("I18-014", place, {{"language", language_}, {"field", path}});
      }
    }
  }

  // A register may leave texts of the built-in files away; its own translations must have one to translate.
  void report_unused() {
    for (const auto& [text, span] : translation_.written) {
      if (sources_[span.file].built_in || known_.contains(text)) continue;
      findings_.add("I18-013", span, {{"language", language_}, {"text", text}});
    }
  }

 private:
  const SourceSet& sources_;
  const Translation& translation_;
  std::string language_;
  Findings& findings_;
  std::set<std::string_view> known_;
};

// Texts of a file that lack a language in which the others of it are written: a slip, where a new language has none.
class GapCheck {
 public:
  GapCheck(const std::vector<Locale>& locales, const Locale& own, Findings& findings)
      : locales_(locales), language_(own.language.tag()), findings_(findings) {}

  void file(View root) {
    used_ = false;
    gaps_.clear();
    walk(root);
    if (!used_) return;
    for (const View text : gaps_) {
      findings_.add("I18-012", text.span(), {{"language", language_}, {"text", text.text()}});
    }
  }

 private:
  void walk(View value) {
    if (value.is_map() && value[language_].is_scalar()) {
      used_ = true;
    } else if (const View other = other_language_of(value)) {
      gaps_.push_back(other);
    } else if (!value.is_scalar()) {
      for (const View member : value) {
        // A language need not have an abbreviation where another has one.
        if (!stays_as_it_is(member.key()) && member.key() != "abbreviation") walk(member);
      }
    }
  }

  View other_language_of(View value) const {
    if (!value.is_map()) return {};
    for (const Locale& locale : locales_) {
      if (const View text = value[locale.language.tag()]; text.is_scalar()) return text;
    }
    return {};
  }

  const std::vector<Locale>& locales_;
  std::string language_;
  Findings& findings_;
  std::vector<View> gaps_;
  bool used_ = false;
};

// Calls `look` with the root of every file whose texts readers see.
template <typename Look>
void for_each_file(const SourceSet& sources, const Trees& trees, const DocumentSet& documents, Look look) {
  for (const SourceKind kind : {SourceKind::settings, SourceKind::vocabulary, SourceKind::glossary}) {
    for (const FileId file : sources_of(sources, kind)) {
      if (!trees.by_file[file].empty()) look(trees.by_file[file].root());
    }
  }
  for (const auto& [name, document] : documents.law) look(document.tree.root());
}

// A name for a field that the schema does not have is seen by nobody. The built-in names may be of more fields.
void check_field_names(const SourceSet& sources, const Trees& trees, const schema::Schema& schema, Findings& findings) {
  std::vector<std::string_view> paths;
  for (const schema::Field& field : schema.fields()) paths.push_back(field.path);
  if (paths.empty()) return;
  for (const FileId file : sources_of(sources, SourceKind::catalogue)) {
    if (sources[file].built_in || trees.by_file[file].empty() || holds_messages(sources[file].path)) continue;
    for (const View named : trees.by_file[file].root()["fields"]) {
      // A field below a key that is free, such as a language, has a star in its path.
      if (schema.field(named.key()) != nullptr || named.key().find('*') != std::string_view::npos) continue;
      const std::string_view near = nearest(named.key(), paths);
      findings.add("I18-015", named.key_span(), {{"field", named.key()}, {"near", near.empty() ? "–" : near}});
    }
  }
}

}  // namespace

void check_translations(const SourceSet& sources, const Trees& trees, const DocumentSet& documents,
                        Findings& findings) {
  check_field_names(sources, trees, documents.schema, findings);
  // Held against the language with most names: a new one, even as the register's first, may still have few.
  const auto has_fewer = [](const Locale& left, const Locale& right) {
    return left.labels.fields.size() < right.labels.fields.size();
  };
  const auto fullest = std::max_element(documents.locales.begin(), documents.locales.end(), has_fewer);
  for (const Locale& locale : documents.locales) {
    // What a file of broken form seems to lack may well stand in it.
    if (!locale.labels_sound) continue;
    TranslationCheck check(sources, locale, findings);
    if (&locale != &*fullest && !locale.labels.fields.empty()) check.compare_fields(locale.labels, fullest->labels);
    if (locale.labels.translation.from.empty()) {
      GapCheck gaps(documents.locales, locale, findings);
      for_each_file(sources, trees, documents, [&](View root) { gaps.file(root); });
    } else {
      for_each_file(sources, trees, documents, [&](View root) { check.walk(root); });
      check.report_unused();
    }
  }
}

}  // namespace algoreg::parsing
