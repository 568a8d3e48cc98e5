// How the privacy checks see characters: word processors write many dashes and spaces, the checks know one of each.
// In: UTF-8, valid or not. Out: kinds of characters and their neighbours. Nothing here depends on a locale.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace algoreg::law::privacy {

// A letter of any script, as far as words in running text need it.
bool is_letter(char32_t c);
// A capital of Latin script up to U+00FF.
bool is_capital(char32_t c);
// Spaces that stand inside a line, the invisible ones too.
bool is_space(char32_t c);
// Hyphens and dashes of every length, the soft hyphen and the minus sign too.
bool is_dash(char32_t c);

// The character at `offset`, 0 at the end of the text.
char32_t character_at(std::string_view text, std::size_t offset);
// The character that ends before `offset`, 0 at the start of the text.
char32_t character_before(std::string_view text, std::size_t offset);
// Where the character at `offset` ends.
std::size_t next_character(std::string_view text, std::size_t offset);
// Where the character that ends before `offset` begins.
std::size_t previous_character(std::string_view text, std::size_t offset);

// Behind the digits that begin at `offset`.
std::size_t end_of_digits(std::string_view text, std::size_t offset);
// Behind the letters that begin at `offset`.
std::size_t end_of_letters(std::string_view text, std::size_t offset);

// Lower case for A to Z and the letters up to U+00DE; every other character stays.
std::string lower(std::string_view text);
// Whether the text goes on at `offset` with `word`, which is in lower case, letter case aside.
bool continues_with(std::string_view text, std::size_t offset, std::string_view word);

// The part of the text within `reach` characters on both sides of [begin, end).
std::string_view surroundings(std::string_view text, std::size_t begin, std::size_t end, std::size_t reach);

}  // namespace algoreg::law::privacy
