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

bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36F; }

// How a code point is written in a slug; empty separates words.
std::string spelling(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return std::string(1, static_cast<char>(c));
  if (c >= 'A' && c <= 'Z') return std::string(1, static_cast<char>(c - 'A' + 'a'));
  if (c >= 0xC0 && c <= 0xFF) return std::string(latin_letters[c - 0xC0]);
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
  const std::string base = prefix_.empty() ? slug : prefix_ + '-' + slug;
  std::string id = base;
  for (int number = 2; !taken_.insert(id).second; ++number) id = base + '-' + std::to_string(number);
  return id;
}

}  // namespace algoreg::markdown
