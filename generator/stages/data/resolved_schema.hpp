// The schema that other programs get: plain draft-07 with vocabularies as enum, the three wrappers as alternatives,
// titles and help in one language, and nothing of our own left in it. ajv in strict mode and editors read it.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/tree.hpp"
#include "tools/json/json.hpp"

namespace algoreg::data {

struct LabelledValue {
  std::string code;
  std::string label;
};

struct FieldWords {
  std::string title;
  std::string help;
};

// What a schema borrows from elsewhere, in the language of the result.
struct SchemaWords {
  std::map<std::string, std::vector<LabelledValue>, std::less<>> vocabularies;
  // By path, such as "contact.email".
  std::map<std::string, FieldWords, std::less<>> fields;
};

// Expects trees that schema::Schema::compile found sound; what it would report is left out here.
json::Value resolved_schema(View root, std::span<const View> extensions, const SchemaWords& words);

}  // namespace algoreg::data
