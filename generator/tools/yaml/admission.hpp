// What yaml-cpp may see at all: valid UTF-8 of a fair size, without control characters. yaml-cpp itself takes
// anything, converts UTF-16 on the way and stops at a NUL without a word.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "tools/yaml/source.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::yaml {

// The bytes without a byte order mark, if one stands in front.
std::string_view without_byte_order_mark(std::string_view bytes);

// A copy of the text that is safe to read, of the same length; nothing when the bytes are no text of ours.
std::optional<std::string> admit(const Source& source, std::string_view bytes, const Limits& limits,
                                 Findings& findings);

}  // namespace algoreg::yaml
