// What stages/parse makes of the sources: trees with positions and everything compiled from data files.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/tree.hpp"
#include "records/glossary.hpp"
#include "records/labels.hpp"
#include "records/rule_book.hpp"
#include "records/settings.hpp"
#include "records/theme.hpp"
#include "records/vocabularies.hpp"
#include "tools/i18n/language.hpp"
#include "tools/i18n/messages.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg {

struct Document {
  FileId file = no_file;
  Tree tree;           // empty where nothing of the file could be read
  bool sound = true;   // false: findings say what is wrong with its form; what it lacks is no fault of others
};

// One entry file; `id` is the file's name without .yaml.
struct EntryDocument {
  FileId file = no_file;
  std::string id;
  Tree tree;
};

// One Markdown page; pages of the same `path` in different locales are the same page.
struct GuidanceDocument {
  FileId file = no_file;
  std::string locale;
  std::string path;          // such as principper/kortlaeg-effekt
  Tree front_matter;
  std::string text;
  Place text_begin;
};

// A locale of the register with all that is said in it.
struct Locale {
  i18n::Language language;
  Labels labels;
  std::vector<std::string> citations;  // of each field of the schema, in the words of the language
  i18n::Messages messages;   // of the theme
  std::vector<std::optional<std::uint32_t>> message_by_key;  // for each of Theme::message_keys, where it stands
  bool labels_sound = true;   // false: findings say what is wrong with the form of its files
};

// What findings and commands need to speak a language: register/i18n/<language>.
struct ReportWords {
  i18n::Messages messages;  // of reports.yaml
  Labels labels;
};

// A script of generator/browser. Pages name the ones that they need; they do what a page can't do as plain HTML.
struct Script {
  std::string name;   // of the file without .js
  std::string path;   // below the site's root, with a digest of the content in its name
  FileId source = no_file;
};

struct DocumentSet {
  Settings settings;
  bool scanned = false;                   // the raw text of all files was scanned for what must not be public
  bool settings_sound = false;            // false: register.yaml can't be used, nothing can be built
  std::vector<Document> entry_schema;     // the schema and its extensions, as written
  schema::Schema schema;
  Vocabularies vocabularies;
  Glossary glossary;
  RuleBook rules;
  std::vector<Document> rule_files;       // what the rules look into
  std::map<std::string, ReportWords, std::less<>> report_words;  // by language: what commands say to editors
  std::map<std::string, Document, std::less<>> law;  // by name of the file in register/law without .yaml
  std::vector<Locale> locales;            // in the order of the settings
  Theme theme;
  std::vector<Script> scripts;            // by name
  std::vector<EntryDocument> entries;     // in the order of their ids
  std::vector<GuidanceDocument> guidance; // by path, then in the order of the locales

  // The root of register/law/<name>.yaml; nothing where there is no such file, or nothing of it could be read.
  View law_file(std::string_view name) const {
    const auto file = law.find(name);
    return file == law.end() ? View{} : file->second.tree.root();
  }
  // Whether entries can be judged at all: there are settings and a schema.
  bool can_judge() const { return settings_sound && !schema.fields().empty(); }
};

}  // namespace algoreg
