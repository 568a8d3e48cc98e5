#include "stages/parse/parse.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/text.hpp"
#include "stages/parse/catalogues.hpp"
#include "stages/parse/data_files.hpp"
#include "stages/parse/glossary.hpp"
#include "stages/parse/guidance.hpp"
#include "stages/parse/law_files.hpp"
#include "stages/parse/schemas.hpp"
#include "stages/parse/theme.hpp"
#include "stages/parse/translations.hpp"
#include "stages/parse/trees.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg {

namespace parsing {

namespace {

class Parser {
 public:
  Parser(SourceSet& sources, unsigned jobs, Findings& findings)
      : sources_(sources), findings_(findings), trees_(parse_trees(sources, jobs, findings)) {}

  DocumentSet parse() {
    read_rules();
    unsound_labels_ = check_catalogues(sources_, trees_, findings_);
    read_report_words();
    read_settings();
    if (!documents_.settings_sound) return std::move(documents_);
    check_rule_groups();
    read_vocabularies();
    read_entry_schema();
    documents_.law = read_law(sources_, trees_, findings_);
    documents_.glossary = read_glossary(sources_, trees_, schema_named("glossary"), findings_);
    const ThemeLayers theme = theme_layers(sources_, trees_, documents_.settings.theme, findings_);
    read_locales(theme);
    documents_.theme = read_theme(sources_, trees_, theme, documents_.locales, findings_);
    read_scripts();
    documents_.guidance = read_guidance(sources_, documents_.settings.locales, schema_named("front_matter"), findings_);
    take_entries();
    return std::move(documents_);
  }

 private:
  schema::Schema schema_named(std::string_view name) {
    return parsing::schema_named(sources_, trees_, name, findings_);
  }

  bool is_sound(const schema::Schema& schema, FileId file) {
    return parsing::is_sound(schema, trees_.by_file[file].root(), findings_);
  }

  void read_rules() {
    const schema::Schema schema = schema_named("rule");
    for (const FileId file : sources_of(sources_, SourceKind::rule)) {
      if (is_sound(schema, file)) documents_.rule_files.push_back(trees_.take(file));
    }
    for (const Document& document : documents_.rule_files) {
      const View root = document.tree.root();
      const std::string& path = sources_[document.file].path;
      Rule rule = read_rule(root, folder_of(path));
      if (rule.code != stem_of(path)) findings_.add("CFG-003", root["id"].span(), {{"code", rule.code}});
      documents_.rules.add(std::move(rule));
    }
  }

  // The name of the folder that a file lies in.
  static std::string folder_of(std::string_view path) {
    const std::vector<std::string_view> names = split(path, '/');
    return std::string(names[names.size() - 2]);
  }

  // Every language that reports.yaml is written in, whatever the locales of the site.
  void read_report_words() {
    for (const FileId file : sources_of(sources_, SourceKind::catalogue)) {
      if (stem_of(sources_[file].path) != "reports") continue;
      const std::string tag = language_of(sources_[file].path);
      const i18n::Language language(tag);
      ReportWords words{i18n::Messages::compile(language, {trees_.by_file[file].root()}, findings_), labels_of(tag)};
      documents_.report_words.emplace(tag, std::move(words));
    }
  }

  Labels labels_of(const std::string& tag) {
    Labels labels;
    const std::string folder = fmt::format("register/i18n/{}/", tag);
    for (const FileId file : sources_of(sources_, SourceKind::catalogue)) {
      const std::string& path = sources_[file].path;
      if (path.starts_with(folder) && !holds_messages(path)) read_labels(trees_.by_file[file].root(), tag, labels);
    }
    return labels;
  }

  void read_settings() {
    const FileId file = find_source(sources_, "register/register.yaml");
    if (file == no_file || trees_.by_file[file].empty()) return;
    documents_.settings_sound = is_sound(schema_named("register"), file);
    if (documents_.settings_sound) {
      documents_.settings = parsing::read_settings(trees_.by_file[file].root());
    } else {
      // Findings still speak the register's language.
      for (const View locale : trees_.by_file[file].root()["locales"]) documents_.settings.locales.emplace_back(locale.text());
    }
    for (const View locale : trees_.by_file[file].root()["locales"]) {
      if (i18n::is_language_tag(locale.text())) continue;
      findings_.add("CFG-002", locale.span(), {{"locale", locale.text()}});
      documents_.settings_sound = false;
    }
  }

  void read_vocabularies() {
    const schema::Schema schema = schema_named("vocabulary");
    for (const FileId file : sources_of(sources_, SourceKind::vocabulary)) {
      const View root = trees_.by_file[file].root();
      const bool sound = is_sound(schema, file);
      Vocabulary vocabulary = read_vocabulary(root);
      // What can be read of a list with a fault counts: else every field that draws on it would be at fault too.
      if (!sound && vocabulary.values.empty()) continue;
      report_double_codes(root);
      documents_.vocabularies.insert_or_assign(sound ? vocabulary.name : stem_of(sources_[file].path), std::move(vocabulary));
    }
  }

  // Codes are parts of addresses, and not every disk tells small letters from capitals.
  void report_double_codes(View vocabulary) {
    std::set<std::string> known;
    for (const View value : vocabulary["values"]) {
      const View code = value["code"];
      if (!known.insert(ascii_lower(code.text())).second) findings_.add("CFG-008", code.span(), {{"code", code.text()}});
    }
  }

  // register.yaml as written: what is said of a setting stands at its place.
  View settings() const { return trees_.by_file[find_source(sources_, "register/register.yaml")].root(); }

  // Every group that the settings name has rules.
  void check_rule_groups() {
    std::set<std::string_view> groups;
    for (const auto& [code, rule] : documents_.rules) groups.insert(rule.group);
    std::vector<CodeName> names;
    for (const std::string_view group : groups) names.push_back({group, group});
    for (const View group : settings()["rule_groups"]) {
      if (groups.contains(group.text())) continue;
      findings_.add("CFG-009", group.span(), {{"group", group.text()}, {"near", suggested_codes(group.text(), names)}});
    }
  }

  void read_entry_schema() {
    take_entry_schema("entry", settings().span());
    if (documents_.entry_schema.empty()) return;
    for (const View name : settings()["extensions"]) take_entry_schema(name.text(), name.span());
    std::vector<View> extensions;
    for (std::size_t i = 1; i < documents_.entry_schema.size(); ++i) {
      extensions.push_back(documents_.entry_schema[i].tree.root());
    }
    documents_.schema = schema::Schema::compile(documents_.entry_schema.front().tree.root(), extensions,
                                                value_lists(), findings_);
  }

  // A schema that is not there is a fault of the place that names it.
  void take_entry_schema(std::string_view name, Span named) {
    const std::string path = fmt::format("register/schema/{}.schema.json", name);
    const FileId file = find_source(sources_, path);
    if (file == no_file) {
      findings_.add("FIL-015", named, {{"path", path}});
    } else if (!trees_.by_file[file].empty()) {
      documents_.entry_schema.push_back(trees_.take(file));
    }
  }

  schema::ValueLists value_lists() const {
    schema::ValueLists lists;
    for (const auto& [name, vocabulary] : documents_.vocabularies) {
      auto& values = lists[name];
      for (const VocabularyValue& value : vocabulary.values) {
        values.push_back({value.code, {}});
        for (const auto& [lang, label] : value.label.texts) values.back().labels.push_back(label);
      }
    }
    return lists;
  }

  void read_locales(const ThemeLayers& theme) {
    for (const View item : settings()["locales"]) {
      const std::string tag(item.text());
      const i18n::Language language(tag);
      Locale locale{language, labels_of(tag), {}, read_messages(sources_, trees_, theme, language, findings_), {},
                    !unsound_labels_.contains(tag)};
      if (locale.labels.fields.empty() && locale.labels_sound) findings_.add("CFG-004", item.span(), {{"locale", tag}});
      if (locale.messages.keys().empty()) findings_.add("THM-003", item.span(), {{"locale", tag}});
      documents_.locales.push_back(std::move(locale));
    }
    check_translations(sources_, trees_, documents_, findings_);
    add_translated_forms(documents_.glossary, documents_.locales);
    borrow_words();
    for (Locale& locale : documents_.locales) {
      for (const schema::Field& field : documents_.schema.fields()) {
        locale.citations.push_back(locale.labels.citation(field.citation));
      }
    }
  }

  // What a language has no word for is said in the next best one.
  void borrow_words() {
    std::vector<std::pair<std::string, Labels>> lenders;
    for (const std::string& tag : documents_.settings.fallback) lenders.emplace_back(tag, labels_of(tag));
    for (const std::string& tag : documents_.settings.locales) lenders.emplace_back(tag, labels_of(tag));
    for (Locale& locale : documents_.locales) {
      for (const auto& [tag, labels] : lenders) {
        if (tag != locale.language.tag()) locale.labels.borrow(labels, tag);
      }
    }
  }

  void read_scripts() {
    for (const FileId file : sources_of(sources_, SourceKind::script)) {
      std::string name = stem_of(sources_[file].path);
      std::string path = digest::path_with_digest("assets/" + name, sources_[file].bytes, ".js");
      documents_.scripts.push_back({std::move(name), std::move(path), file});
    }
  }

  void take_entries() {
    for (const FileId file : sources_of(sources_, SourceKind::entry)) {
      if (trees_.by_file[file].empty()) continue;
      Document document = trees_.take(file);
      documents_.entries.push_back({file, stem_of(sources_[file].path), std::move(document.tree)});
    }
    std::sort(documents_.entries.begin(), documents_.entries.end(),
              [](const EntryDocument& left, const EntryDocument& right) { return left.id < right.id; });
  }

  SourceSet& sources_;
  Findings& findings_;
  Trees trees_;
  DocumentSet documents_;
  std::set<std::string, std::less<>> unsound_labels_;  // tags of languages
};

}  // namespace

}  // namespace parsing

DocumentSet parse(SourceSet& sources, unsigned jobs, Findings& findings) {
  return parsing::Parser(sources, jobs, findings).parse();
}

}  // namespace algoreg
