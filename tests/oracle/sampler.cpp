#include "tests/oracle/sampler.hpp"

#include <algorithm>
#include <regex>

#include "tests/oracle/register_files.hpp"

namespace oracle {

using algoreg::json::Value;

namespace {

Value words(const Value& node) {
  if (node.contains("format")) return "2026-01-31";
  if (!node.contains("pattern")) return "tekst";
  const std::regex pattern(node["pattern"].get<std::string>());
  for (const char* const one : {"tekst", "1.0.0", "da", "DK", "kontakt@aarhus.example", "https://aarhus.example/",
                                "+45 0000 0000", "AIA-001", "2026-01", "2026"}) {
    if (std::regex_search(one, pattern)) return one;
  }
  fail("no sample for the pattern " + node["pattern"].get<std::string>());
}

}  // namespace

Value Sampler::entry_with(const std::string& name) const {
  Value entry = sample(schema_, false);
  entry[name] = sample(schema_["properties"][name], true);
  return entry;
}

Value Sampler::sample(const Value& node, bool full) const {
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

Value Sampler::object(const Value& node, bool full) const {
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

Value Sampler::array(const Value& node, bool full) const {
  Value out = Value::array();
  if (full || node.value("minItems", 0) > 0) out.push_back(sample(node["items"], full));
  return out;
}

}  // namespace oracle
