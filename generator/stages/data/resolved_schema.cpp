#include "stages/data/resolved_schema.hpp"

#include <algorithm>

#include "base/scalar.hpp"

namespace algoreg::data {

namespace {

constexpr std::string_view local_prefix = "#/definitions/";
// Where a definition that holds itself would be written out for ever.
constexpr std::ptrdiff_t deepest_inlined = 8;

// The name of an extension, such as "aarhus" for "aarhus.schema.json", before those of its definitions.
std::string name_prefix(View extension, std::size_t number) {
  const std::string_view id = extension["$id"].text();
  const std::string_view stem = id.substr(0, id.find('.'));
  return (stem.empty() ? "extension" + std::to_string(number + 1) : std::string(stem)) + "_";
}

// Turns the schemas of one file into resolved ones.
class Resolver {
 public:
  Resolver(View root, const SchemaWords& words, std::string prefix)
      : definitions_(root["definitions"]), words_(words), prefix_(std::move(prefix)) {}

  // A schema with what its annotation adds: title, help, wrappers.
  json::Value slot(View node, const std::string& path) const {
    if (!node.is_map()) return json::tree_to_json(node);
    const View wrappers = node["algoreg"]["wrappers"];
    json::Value core = shape(node, path);
    json::Value out = json::Value::object();
    add_words(out, node, path);
    if (wrappers.size() == 0) {
      // Draft-07 ignores what stands beside a $ref, so a title needs a level of its own.
      if (core.contains("$ref") && !out.empty()) {
        out["allOf"] = json::Value::array({std::move(core)});
        return out;
      }
      out.update(core);
      return out;
    }
    out["anyOf"] = json::Value::array({std::move(core)});
    for (const View one : wrappers) out["anyOf"].push_back({{"$ref", std::string(local_prefix).append(one.text())}});
    return out;
  }

  // Everything of a schema that constrains.
  json::Value shape(View node, const std::string& path) const {
    json::Value out = json::Value::object();
    for (const View keyword : node) {
      const std::string_view name = keyword.key();
      if (name == "algoreg" || name == "title" || name == "description" || name == "definitions") continue;
      const View target = name == "$ref" ? definition(keyword.text()) : View{};
      if (has_fields(target) && std::count(path.begin(), path.end(), '.') < deepest_inlined) {
        out.update(shape(target, path));
      } else {
        out[std::string(name)] = keyword_value(keyword, path);
      }
    }
    add_enum(out, node);
    return out;
  }

  json::Value properties(View node, const std::string& path) const {
    json::Value out = json::Value::object();
    for (const View property : node) {
      const std::string name(property.key());
      out[name] = slot(property, path.empty() ? name : path + "." + name);
    }
    return out;
  }

  void add_definitions(json::Value& out, View definitions) const {
    for (const View one : definitions) {
      const std::string name(one.key());
      out[prefix_ + name] = slot(one, name);
    }
  }

 private:
  json::Value keyword_value(View keyword, const std::string& path) const {
    const std::string_view name = keyword.key();
    if (name == "properties") return properties(keyword, path);
    if (name == "$ref") return reference(keyword.text());
    if (name == "items" || name == "additionalProperties" || name == "propertyNames" || name == "if" ||
        name == "then" || name == "else") {
      return slot(keyword, path);
    }
    return json::tree_to_json(keyword);
  }

  View definition(std::string_view target) const {
    return target.starts_with(local_prefix) ? definitions_[target.substr(local_prefix.size())] : View{};
  }

  // Whether a definition declares fields: such a one is written out in full at each use, because the title and the help
  // of its parts differ from use to use.
  bool has_fields(View node) const {
    for (const View property : node["properties"]) {
      if (property["algoreg"]["requirement"]) return true;
    }
    const View items = node["items"];
    return items && has_fields(items["$ref"] ? definition(items["$ref"].text()) : items);
  }

  std::string reference(std::string_view target) const {
    if (!target.starts_with(local_prefix)) return std::string(target);
    return std::string(local_prefix) + prefix_ + std::string(target.substr(local_prefix.size()));
  }

  const std::vector<LabelledValue>* vocabulary(View node) const {
    const View annotation = node["algoreg"];
    if (!annotation["vocabulary"]) return nullptr;
    const auto found = words_.vocabularies.find(annotation["vocabulary"].text());
    return found == words_.vocabularies.end() ? nullptr : &found->second;
  }

  void add_enum(json::Value& out, View node) const {
    const std::vector<LabelledValue>* const values = vocabulary(node);
    if (values == nullptr) return;
    const bool is_text = node["type"].text() == "string";
    out["enum"] = json::Value::array();
    for (const LabelledValue& one : *values) {
      out["enum"].push_back(json::scalar_to_json(one.code, is_text ? ScalarKind::text : core_kind(one.code)));
    }
  }

  void add_words(json::Value& out, View node, const std::string& path) const {
    const auto found = words_.fields.find(path);
    // The items of a list have the path of the list; its title is said once.
    const bool is_item = node.key() == "items";
    const bool has_words = found != words_.fields.end() && !is_item;
    std::string title = has_words ? found->second.title : std::string(node["title"].text());
    std::string help = has_words ? found->second.help : std::string(node["description"].text());
    if (const std::vector<LabelledValue>* const values = vocabulary(node)) {
      for (const LabelledValue& one : *values) {
        if (!help.empty()) help += '\n';
        help += one.code + ": " + one.label;
      }
    }
    if (!title.empty()) out["title"] = std::move(title);
    if (!help.empty()) out["description"] = std::move(help);
  }

  View definitions_;
  const SchemaWords& words_;
  std::string prefix_;
};

}  // namespace

json::Value resolved_schema(View root, std::span<const View> extensions, const SchemaWords& words) {
  const Resolver general(root, words, "");
  json::Value out = json::Value::object();
  for (const std::string_view key : {"$schema", "$id", "title", "description"}) {
    if (root[key]) out[std::string(key)] = std::string(root[key].text());
  }
  const json::Value shape = general.shape(root, "");
  for (const auto& [key, value] : shape.items()) {
    if (!out.contains(key)) out[key] = value;
  }
  json::Value definitions = json::Value::object();
  general.add_definitions(definitions, root["definitions"]);
  for (std::size_t i = 0; i < extensions.size(); ++i) {
    const Resolver extension(extensions[i], words, name_prefix(extensions[i], i));
    const json::Value added = extension.properties(extensions[i]["properties"], "");
    for (const auto& [key, value] : added.items()) {
      if (!out["properties"].contains(key)) out["properties"][key] = value;
    }
    extension.add_definitions(definitions, extensions[i]["definitions"]);
  }
  out["definitions"] = std::move(definitions);
  return out;
}

}  // namespace algoreg::data
