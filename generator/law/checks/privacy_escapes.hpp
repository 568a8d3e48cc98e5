// Text as it will be read: escapes of YAML and JSON (\u0041, \x41), characters written as in HTML (&#45; &nbsp;), and
// marks of Markdown or tags of HTML within a number (07**11**62) hide what a scan of raw bytes looks for. In: raw text. Out: the text behind the escapes, and where each byte of it
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

// The text behind escapes and marks; nothing where there are none, which is nearly always.
std::optional<Decoded> decode_escapes(std::string_view raw);

// The text of a finished page without tags of emphasis within numbers; nothing where there are none.
std::optional<Decoded> decode_tags(std::string_view html);

}  // namespace algoreg::law::privacy
