// Characters that a reader cannot see and that must not reach a page or an address.
#pragma once

#include <string>
#include <string_view>

namespace algoreg::markdown {

// Control characters (but tab and line ends), marks that turn the direction of text, and code points that stand for
// no character.
bool is_hidden(char32_t code_point);

// Whether valid UTF-8 holds a hidden character.
bool holds_hidden(std::string_view text);

// Whether a reader sees or hears anything of a text: spaces of all widths and invisible marks are nothing.
bool has_words(std::string_view text);

// The text without hidden characters.
std::string without_hidden(std::string_view text);

}  // namespace algoreg::markdown
