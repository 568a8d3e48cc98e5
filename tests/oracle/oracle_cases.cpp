// Writes the cases that ajv judges again: our resolved schema, the entries of the register, and valid documents broken
// in every way at every place, each with our own verdict; the same for the files of the law and of the languages.
// oracle_cases OUT OUT_OF_FILES [STEP]: run in the root of the source tree; every STEP-th broken document is written
// (1: all).
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <regex>
#include <set>

#include "base/tree_builder.hpp"
#include "base/files.hpp"
#include "stages/data/entry_json.hpp"
#include "stages/data/resolved_schema.hpp"
#include "tools/schema/schema.hpp"
#include "tools/yaml/yaml.hpp"

namespace {

using namespace std::string_literals;
using algoreg::Findings;
using algoreg::Tree;
using algoreg::TreeBuilder;
using algoreg::View;
using algoreg::json::Value;

[[noreturn]] void fail(const std::string& words) {
  fmt::print(stderr, "{}\n", words);
  std::exit(1);
}

struct Child;

// A document that can be changed.
struct Document {
  algoreg::NodeKind kind = algoreg::NodeKind::null;
  std::string text;
  bool plain = false;
  std::vector<Child> children;
};

// A member of a map, or an item of a list, which has no name.
struct Child {
  std::string name;
  Document value;
};

Document text(std::string words) { return {algoreg::NodeKind::scalar, std::move(words), false, {}}; }
Document plain(std::string words) { return {algoreg::NodeKind::scalar, std::move(words), true, {}}; }
Document list(std::vector<Document> items) {
  Document out{algoreg::NodeKind::list, "", false, {}};
  for (Document& one : items) out.children.push_back({"", std::move(one)});
  return out;
}
Document map(std::vector<Child> members) {
  return {algoreg::NodeKind::map, "", false, std::move(members)};
}

Document document_of(View view) {
  Document out{view.kind(), std::string(view.text()), view.is_plain(), {}};
  for (const View child : view) out.children.push_back({std::string(child.key()), document_of(child)});
  return out;
}

Document document_of(const Value& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return text(value.get<std::string>());
  if (!value.is_structured()) return plain(value.dump());
  Document out{value.is_array() ? algoreg::NodeKind::list : algoreg::NodeKind::map, "", false, {}};
  for (const auto& [name, child] : value.items()) {
    out.children.push_back({value.is_array() ? ""s : name, document_of(child)});
  }
  return out;
}

void build(const Document& document, TreeBuilder& builder) {
  const bool is_map = document.kind == algoreg::NodeKind::map;
  if (document.kind == algoreg::NodeKind::null) return builder.null({}, {});
  if (document.kind == algoreg::NodeKind::scalar) return builder.scalar(document.text, document.plain, {}, {});
  is_map ? builder.begin_map({}) : builder.begin_list({});
  for (const auto& [name, child] : document.children) {
    if (is_map) builder.key(name, {}, {});
    build(child, builder);
  }
  builder.end({});
}

// Makes the smallest or the fullest value that a resolved schema takes.
class Sampler {
 public:
  explicit Sampler(const Value& schema) : schema_(schema) {}

  Value sample(const Value& node, bool full) const {
    if (node.contains("$ref")) return sample(schema_["definitions"][node["$ref"].get<std::string>().substr(14)], full);
    if (node.contains("anyOf")) return sample(node["anyOf"][0], full);
    if (node.contains("allOf")) return sample(node["allOf"][0], full);
    if (node.contains("enum")) return node["enum"][0];
    if (node.contains("const")) return node["const"];
    if (node.contains("then") && !node.contains("type")) return sample(node["then"], full);
    const std::string type = node.value("type", "string");
    if (type == "object") return object(node, full);
    if (type == "array") return array(node, full);
    if (type == "string") return words(node);
    if (type == "boolean") return true;
    return node.value("minimum", 1);
  }

  // The entry with only what is required, and the fullest value of one more member.
  Value entry_with(const std::string& name) const {
    Value entry = sample(schema_, false);
    entry[name] = sample(schema_["properties"][name], true);
    return entry;
  }

 private:
  Value object(const Value& node, bool full) const {
    Value out = Value::object();
    const Value required = node.value("required", Value::array());
    const Value properties = node.value("properties", Value::object());
    for (const auto& [name, property] : properties.items()) {
      if (full || std::find(required.begin(), required.end(), Value(name)) != required.end()) {
        out[name] = sample(property, full);
      }
    }
    if (out.empty() && node.contains("additionalProperties") && node["additionalProperties"].is_object()) {
      out["da"] = sample(node["additionalProperties"], full);
    }
    if (out.empty() && node.contains("minProperties") && properties.is_object()) {
      out[properties.begin().key()] = sample(properties.begin().value(), full);
    }
    return out;
  }

  Value array(const Value& node, bool full) const {
    Value out = Value::array();
    if (full || node.value("minItems", 0) > 0) out.push_back(sample(node["items"], full));
    return out;
  }

  static Value words(const Value& node) {
    if (node.contains("format")) return "2026-01-31";
    if (!node.contains("pattern")) return "tekst";
    const std::regex pattern(node["pattern"].get<std::string>());
    for (const char* const one : {"tekst", "1.0.0", "da", "DK", "kontakt@aarhus.example", "https://aarhus.example/",
                                  "+45 0000 0000", "AIA-001", "2026-01", "2026"}) {
      if (std::regex_search(one, pattern)) return one;
    }
    fail("no sample for the pattern " + node["pattern"].get<std::string>());
  }

  const Value& schema_;
};

struct Change {
  std::string name;
  Document value;
};

// What is put in the place of every value.
std::vector<Change> replacements() {
  return {{"null", {}},
          {"empty text", text("")},
          {"text", text("noget helt andet")},
          {"text, written plain", plain("noget")},
          {"text with control", text("a\tb\u00a0c")},
          {"number 7", plain("7")},
          {"negative", plain("-1")},
          {"fraction", plain("1.5")},
          {"whole fraction", plain("1.0")},
          {"large number", plain("1e400")},
          {"number in quotes", text("7")},
          {"true", plain("true")},
          {"true in quotes", text("true")},
          {"no", plain("no")},
          {"unknown as a word", plain("unknown")},
          {"real date", plain("2024-02-29")},
          {"no such date", plain("2025-02-29")},
          {"date and time", text("2025-01-31T10:00:00Z")},
          {"short date", text("2025-1-3")},
          {"mail", text("a@b.example")},
          {"mail with space", text("a\u00a0b@c.example")},
          {"address", text("ftp://aarhus.example/")},
          {"601 letters", text([] { std::string s; for (int i = 0; i < 601; ++i) s += "å"; return s; }())},
          {"4001 letters", text(std::string(4001, 'x'))},
          {"empty list", list({})},
          {"list of text", list({text("tekst")})},
          {"the same twice", list({text("tekst"), text("tekst")})},
          {"empty map", map({})},
          {"text by language", map({{"da", text("tekst")}, {"en-GB", text("text")}})},
          {"wrong language", map({{"da", text("tekst")}, {"Danish", text("tekst")}})},
          {"unquoted text by language", map({{"da", plain("12")}})},
          {"list by language", map({{"da", list({text("tekst")})}})},
          {"unknown", map({{"unknown", text("grund")}})},
          {"unknown by language", map({{"unknown", map({{"da", text("grund")}})}})},
          {"unknown without reason", map({{"unknown", {}}})},
          {"unknown with more", map({{"unknown", text("grund")}, {"da", text("tekst")}})},
          {"not applicable", map({{"not_applicable", text("grund")}})},
          {"withheld", map({{"withheld", map({{"reason", text("grund")}, {"ground", text("security")}})}})},
          {"withheld until",
           map({{"withheld",
                 map({{"reason", text("grund")}, {"ground", text("security")}, {"until", plain("2030-01-01")}})}})},
          {"withheld without ground", map({{"withheld", map({{"reason", text("grund")}})}})},
          {"withheld on no ground", map({{"withheld", map({{"reason", text("grund")}, {"ground", text("noget")}})}})},
          {"wrapped twice", map({{"unknown", map({{"unknown", text("grund")}})}})}};
}

class Cases {
 public:
  Cases(const algoreg::schema::Schema& schema, std::size_t step) : schema_(schema), step_(step) {}

  void add(const std::string& name, const Document& document) {
    TreeBuilder builder;
    build(document, builder);
    const Tree tree = builder.take();
    Findings findings;
    schema_.check(tree.root(), findings);
    bool valid = true;
    for (const auto& finding : findings) valid = valid && finding.code == "SCH-050";
    Value instance = algoreg::data::document_json(tree.root(), schema_);
    cases_.push_back({{"name", name}, {"instance", std::move(instance)}, {"valid", valid}});
  }

  // Breaks a document at every place below `part`, which lies in `whole`.
  void break_everywhere(Document& whole, Document& part, const std::string& path) {
    for (const Change& change : changes_) {
      if (!is_turn(path + change.name)) continue;
      Document before = std::exchange(part, change.value);
      add(path + ": " + change.name, whole);
      part = std::move(before);
    }
    if (part.kind == algoreg::NodeKind::map) change_members(whole, part, path);
    if (part.kind == algoreg::NodeKind::list && !part.children.empty() && is_turn(path + " twice")) {
      part.children.push_back(part.children.front());
      add(path + ": first item twice", whole);
      part.children.pop_back();
    }
    for (std::size_t i = 0; i < part.children.size(); ++i) {
      const std::string name = part.kind == algoreg::NodeKind::list ? "[]" : "." + part.children[i].name;
      break_everywhere(whole, part.children[i].value, path + name);
    }
  }

  Value take() { return std::move(cases_); }

 private:
  void change_members(Document& whole, Document& part, const std::string& path) {
    for (std::size_t i = 0; i < part.children.size(); ++i) {
      if (!is_turn(path + " without " + part.children[i].name)) continue;
      const Child dropped = part.children[i];
      part.children.erase(part.children.begin() + static_cast<std::ptrdiff_t>(i));
      add(path + ": without " + dropped.name, whole);
      part.children.insert(part.children.begin() + static_cast<std::ptrdiff_t>(i), dropped);
    }
    if (!is_turn(path + " more")) return;
    part.children.push_back({"fremmed", text("tekst")});
    add(path + ": with an unknown key", whole);
    part.children.pop_back();
  }

  // Every place and way once, and of these every step-th.
  bool is_turn(const std::string& what) { return seen_.insert(what).second && count_++ % step_ == 0; }

  const algoreg::schema::Schema& schema_;
  std::size_t step_;
  std::size_t count_ = 0;
  std::set<std::string> seen_;
  std::vector<Change> changes_ = replacements();
  Value cases_ = Value::array();
};

// Files of the register, read once and kept.
class Register {
 public:
  Tree read(const std::string& path) const {
    const auto bytes = reader_.read(path, algoreg::yaml::data_limits.bytes);
    if (!bytes) fail(path + ": " + bytes.error().message);
    Findings findings;
    Tree tree = algoreg::yaml::parse(0, *bytes, algoreg::yaml::data_limits, findings);
    for (const auto& finding : findings) fail(fmt::format("{}:{}: {}", path, finding.span.begin.line, finding.code));
    return tree;
  }

  std::vector<std::string> names(const std::string& folder) const {
    const auto entries = reader_.list(folder);
    if (!entries) fail(folder + ": " + entries.error().message);
    std::vector<std::string> paths;
    for (const auto& one : *entries) {
      if (one.name.ends_with(".yaml")) paths.push_back(folder + "/" + one.name);
    }
    return paths;
  }

  std::vector<std::string> folders(const std::string& folder) const {
    const auto entries = reader_.list(folder);
    if (!entries) fail(folder + ": " + entries.error().message);
    std::vector<std::string> paths;
    for (const auto& one : *entries) {
      if (one.status.kind == algoreg::FileKind::folder) paths.push_back(folder + "/" + one.name);
    }
    return paths;
  }

 private:
  algoreg::DiskReader reader_{"."};
};

struct Vocabularies {
  algoreg::schema::ValueLists lists;
  algoreg::data::SchemaWords words;
};

Vocabularies read_vocabularies(const Register& files) {
  Vocabularies out;
  for (const std::string& path : files.names("register/vocabularies")) {
    const Tree tree = files.read(path);
    const std::string name(tree.root()["name"].text());
    for (const View value : tree.root()["values"]) {
      const std::string code(value["code"].text()), label(value["label"]["da"].text());
      out.lists[name].push_back({code, {label}});
      out.words.vocabularies[name].push_back({code, label});
    }
  }
  return out;
}

// A schema of data files with the shipped files that it is for.
struct Kind {
  std::string schema;
  std::vector<std::string> files;
};

std::vector<Kind> kinds(const Register& files) {
  std::vector<Kind> out;
  for (const std::string& path : files.names("register/law")) {
    const std::string name = path.substr(path.rfind('/') + 1, path.rfind('.') - path.rfind('/') - 1);
    out.push_back({"register/schema/law/" + name + ".schema.json", {path}});
  }
  Kind labels{"register/schema/i18n/labels.schema.json", {}}, reports{"register/schema/i18n/reports.schema.json", {}};
  for (const std::string& folder : files.folders("register/i18n")) {
    for (const std::string& path : files.names(folder)) {
      if (path.ends_with("/pages.yaml")) continue;
      (path.ends_with("/reports.yaml") ? reports : labels).files.push_back(path);
    }
  }
  out.push_back(std::move(labels));
  out.push_back(std::move(reports));
  return out;
}

// Every shipped file as it is, and the first of its kind broken: the others say the same in another language.
Value cases_of(const Register& files, const Kind& kind, std::size_t step) {
  const Tree tree = files.read(kind.schema);
  Findings findings;
  const auto schema = algoreg::schema::Schema::compile(tree.root(), {}, {}, findings);
  for (const auto& finding : findings) fail(fmt::format("{}:{}: {}", kind.schema, finding.span.begin.line, finding.code));
  Cases cases(schema, step);
  for (const std::string& path : kind.files) {
    Document document = document_of(files.read(path).root());
    cases.add(path, document);
    if (&path == &kind.files.front()) cases.break_everywhere(document, document, path);
  }
  return {{"schema", kind.schema}, {"files", kind.files}, {"cases", cases.take()}};
}

bool write(const char* path, const Value& value) {
  std::ofstream out(path, std::ios::binary);
  out << algoreg::json::dump_line(value) << '\n';
  return out.good();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) fail("oracle_cases OUT OUT_OF_FILES [STEP]");
  const std::size_t step = count > 3 ? std::stoul(arguments[3]) : 12;
  const Register files;
  Value of_files = Value::array();
  for (const Kind& kind : kinds(files)) of_files.push_back(cases_of(files, kind, step));
  if (!write(arguments[2], of_files)) fail(arguments[2]);
  const Vocabularies vocabularies = read_vocabularies(files);
  const Tree general = files.read("register/schema/entry.schema.json");
  const Tree aarhus = files.read("register/schema/aarhus.schema.json");
  const std::vector<View> extensions = {aarhus.root()};
  Findings findings;
  const auto schema = algoreg::schema::Schema::compile(general.root(), extensions, vocabularies.lists, findings);
  for (const auto& finding : findings) {
    fmt::print(stderr, "schema, line {}: {}", finding.span.begin.line, finding.code);
    for (const auto& argument : finding.arguments) fmt::print(stderr, " {}={}", argument.name, argument.value);
    fmt::print(stderr, "\n");
  }
  const Value resolved = algoreg::data::resolved_schema(general.root(), extensions, vocabularies.words);

  Cases cases(schema, step);
  for (const std::string& path : files.names("register/entries")) {
    const Tree entry = files.read(path);
    Document document = document_of(entry.root());
    cases.add(path, document);
    cases.break_everywhere(document, document, "");
  }
  const Sampler sampler(resolved);
  for (const auto& [name, property] : resolved["properties"].items()) {
    Document document = document_of(sampler.entry_with(name));
    cases.add("full " + name, document);
    cases.break_everywhere(document, document, "");
  }
  return write(arguments[1], {{"schema", resolved}, {"cases", cases.take()}}) && findings.empty() ? 0 : 1;
}
