#include "tools/markdown/slug.hpp"

#include <array>

#include "base/text.hpp"

namespace algoreg::markdown {

namespace {

constexpr std::size_t max_slug_bytes = 60;

// Latin-1 letters from U+00C0 on, in the way they are written in addresses; "" separates like a space.
constexpr std::array<std::string_view, 64> latin_letters = {
    "a", "a", "a", "a", "ae", "aa", "ae", "c", "e",  "e", "e", "e", "i",  "i", "i",  "i",
    "d", "n", "o", "o", "o",  "o",  "oe", "",  "oe", "u", "u", "u", "ue", "y", "th", "ss",
    "a", "a", "a", "a", "ae", "aa", "ae", "c", "e",  "e", "e", "e", "i",  "i", "i",  "i",
    "d", "n", "o", "o", "o",  "o",  "oe", "",  "oe", "u", "u", "u", "ue", "y", "th", "y"};

// Latin letters of more European languages, from U+0100 on.
constexpr std::array<std::string_view, 128> more_latin_letters = {
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s"};

bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

// How a code point is written in a slug; empty separates words.
std::string spelling(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return std::string(1, static_cast<char>(c));
  if (c >= 'A' && c <= 'Z') return std::string(1, static_cast<char>(c - 'A' + 'a'));
  if (c >= 0xC0 && c <= 0xFF) return std::string(latin_letters[c - 0xC0]);
  if (c >= 0x100 && c <= 0x17F) return std::string(more_latin_letters[c - 0x100]);
  return {};
}

}  // namespace

std::string slug_of(std::string_view text) {
  std::string slug;
  bool separated = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (is_combining(c)) continue;
    const std::string letters = spelling(c);
    if (letters.empty()) {
      separated = true;
      continue;
    }
    const bool hyphen = separated && !slug.empty();
    if (slug.size() + letters.size() + (hyphen ? 1 : 0) > max_slug_bytes) break;
    if (hyphen) slug += '-';
    separated = false;
    slug += letters;
  }
  return slug;
}

std::string Ids::take(std::string_view text) {
  std::string slug = slug_of(text);
  if (slug.empty()) slug = "section";
  // An id begins with a letter, so that a style can name it.
  const bool is_number = slug[0] >= '0' && slug[0] <= '9';
  const std::string prefix = prefix_.empty() && is_number ? "section" : prefix_;
  const std::string base = prefix.empty() ? slug : prefix + '-' + slug;
  std::string id = base;
  for (int number = 2; !taken_.insert(id).second; ++number) id = base + '-' + std::to_string(number);
  return id;
}

}  // namespace algoreg::markdown
