// The fence of nlohmann-json: values that keep the order of their members, written in one stable form.
// In: trees of documents, values put together by a stage. Out: text that is the same for the same value.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/html.hpp"
#include "base/scalar.hpp"
#include "base/tree.hpp"

namespace algoreg::json {

using Value = nlohmann::ordered_json;

// The text of a value: UTF-8, two spaces of indent, a line feed at the end. Bytes that are not UTF-8 become U+FFFD.
std::string dump(const Value& value);

// The text of a value on one line, without a line feed.
std::string dump_line(const Value& value);

// Appends a value on one line so that it can stand in a script element: < > & and two line ends are written as escapes.
void append_script_safe(Html& out, const Value& value);

// Reads a text; nothing where it is not JSON.
std::optional<Value> parse(std::string_view text);

// The value of a scalar that is read as that kind.
Value scalar_to_json(std::string_view text, ScalarKind kind);

// A tree by the core rules of YAML: what no schema speaks for.
Value tree_to_json(View view);

}  // namespace algoreg::json
