// Plain text: UTF-8, positions in code points, near matches. Nothing here depends on a locale.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/place.hpp"

namespace algoreg {

// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates count as invalid), if any.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Reads one code point of valid UTF-8 at `offset` and moves the offset behind it.
char32_t next_code_point(std::string_view text, std::size_t& offset);

void append_code_point(std::string& out, char32_t code_point);

// Number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

// Line and column of a byte offset.
Place place_of_offset(std::string_view text, std::size_t offset);

// The line of `text` with that number, counted from 1, without its line end; empty when there is none.
std::string_view line_of(std::string_view text, std::uint32_t number);

// Space, tab and line ends: what surrounds words in the files that people write.
bool is_space(char c);
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
// A letter or digit, or a byte of a character beyond ASCII.
bool is_word_byte(char c);

std::string_view trim(std::string_view text);
// White space as Unicode has it, and characters that have neither shape nor width.
bool is_invisible(char32_t c);
// Whether valid UTF-8 has nothing that a reader would see.
bool is_blank(std::string_view text);
// The text with every run of white space as one space, and none at its ends.
std::string one_line(std::string_view text);
// The first `most` characters of a text, and an ellipsis where there are more.
std::string shortened(std::string_view text, std::size_t most);
std::string ascii_lower(std::string_view text);
bool is_ascii(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);

// The text up to the end of its first sentence, on one line. A point inside a sentence, as behind an abbreviation, has
// a small letter behind it.
std::string first_sentence(std::string_view text);

// A name of lower-case letters a-z, digits and single hyphens between them, at most 80 long.
bool is_slug(std::string_view text);

// A name that no file may have on Windows (con, nul, lpt1 ...), or that a list of pages has.
bool is_reserved_name(std::string_view text);

// The candidate that a person most likely meant: smallest edit distance (case ignored, two swapped neighbours count
// as one) up to a third of the length; empty when nothing is near. Ties go to the earlier candidate.
std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates);
// Whether a code or path in steps stands below another: classification.annex_i.act below classification.annex_i.
bool is_below(std::string_view code, std::string_view above);

// A code of a closed list, and a name that people know it by.
struct CodeName {
  std::string_view code, name;
};

// The codes that a person most likely meant, as words of a message (a`, `b): the one called so; of codes in steps
// (III.2.a) those above, below or with that ending; the nearest by spelling; else the first few of all.
// Codes with several names stand once for each, one behind the other.
std::string suggested_codes(std::string_view text, std::span<const CodeName> codes);

}  // namespace algoreg
