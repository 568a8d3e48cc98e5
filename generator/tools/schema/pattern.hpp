// Regular expressions that mean the same to us (RE2) and to every reader of the schema (ECMAScript with the u flag).
// In: the pattern of a schema. Out: a matcher, or the piece that the two would read differently or not at all.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace algoreg::schema {

using Pattern = std::unique_ptr<const re2::RE2>;

// Compiles a pattern; on failure the offending piece of it.
tl::expected<Pattern, std::string> compile_pattern(std::string_view pattern);

// Whether the pattern is found anywhere in the text.
bool matches(const re2::RE2& pattern, std::string_view text);

}  // namespace algoreg::schema
