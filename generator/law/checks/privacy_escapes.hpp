// Text as it will be read: escapes of YAML and JSON (\u0041, \x41) and characters written as in HTML (&#45; &nbsp;)
// hide what a scan of raw bytes looks for. In: raw text. Out: the text behind the escapes, and where each byte of it
// came from.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace algoreg::law::privacy {

struct Decoded {
  std::string text;
  std::vector<std::size_t> origins;  // of each byte of `text`, and one more for its end
};

// The decoded text; nothing where there is no escape, which is nearly always.
std::optional<Decoded> decode_escapes(std::string_view raw);

}  // namespace algoreg::law::privacy
