// What the text of a scalar can be read as: the core rules of YAML 1.2 for a plain scalar that no schema speaks for,
// and the strict decimal forms that our schemas and JSON share.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace algoreg {

enum class ScalarKind : std::uint8_t { text, null, boolean, integer, number };

// How the core rules of YAML read a scalar written without quotes.
ScalarKind core_kind(std::string_view plain);

// An integer as JSON writes it (no plus, no leading zeros) that fits 64 bits.
std::optional<std::int64_t> parse_integer(std::string_view text);

// A finite number as JSON writes it.
std::optional<double> parse_number(std::string_view text);

}  // namespace algoreg
