#include "law/checks/privacy_characters.hpp"

#include "base/text.hpp"

namespace algoreg::law::privacy {

namespace {

bool is_tail(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

}  // namespace

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  const bool is_sign = c == 0xD7 || c == 0xF7 || between(c, 0x2000, 0x2BFF) || between(c, 0x2E00, 0x2E7F) ||
                       between(c, 0x3000, 0x3004) || between(c, 0x3008, 0x3020) || between(c, 0xFE00, 0xFE6F) ||
                       between(c, 0xFF01, 0xFF20) || c == 0xFEFF || c == 0xFFFD;
  return !is_sign;
}

bool is_capital(char32_t c) { return between(c, 'A', 'Z') || (between(c, 0xC0, 0xDE) && c != 0xD7); }

bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == 0x1680 || between(c, 0x2000, 0x200B) || c == 0x202F ||
         c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

bool is_dash(char32_t c) {
  return c == '-' || c == 0xAD || between(c, 0x2010, 0x2015) || c == 0x2043 || c == 0x2212 || c == 0x2E3A ||
         c == 0x2E3B || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D || c == 0x02D7;
}

char32_t character_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? algoreg::next_code_point(text, offset) : 0;
}

std::size_t previous_character(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  std::size_t begin = offset - 1;
  while (begin > 0 && offset - begin < 4 && is_tail(text[begin])) --begin;
  return begin;
}

char32_t character_before(std::string_view text, std::size_t offset) {
  return offset == 0 ? 0 : character_at(text, previous_character(text, offset));
}

std::size_t next_character(std::string_view text, std::size_t offset) {
  if (offset < text.size()) algoreg::next_code_point(text, offset);
  return offset;
}

std::size_t end_of_digits(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_digit(text[offset])) ++offset;
  return offset;
}

std::size_t end_of_letters(std::string_view text, std::size_t offset) {
  while (is_letter(character_at(text, offset))) offset = next_character(text, offset);
  return offset;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool after_c3 = i > 0 && static_cast<unsigned char>(out[i - 1]) == 0xC3;
    const bool is_upper = (byte >= 'A' && byte <= 'Z') || (after_c3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97);
    if (is_upper) out[i] = static_cast<char>(byte + 0x20);
  }
  return out;
}

bool continues_with(std::string_view text, std::size_t offset, std::string_view word) {
  return text.size() - offset >= word.size() && lower(text.substr(offset, word.size())) == word;
}

std::string_view surroundings(std::string_view text, std::size_t begin, std::size_t end, std::size_t reach) {
  for (std::size_t i = 0; i < reach && begin > 0; ++i) begin = previous_character(text, begin);
  for (std::size_t i = 0; i < reach && end < text.size(); ++i) end = next_character(text, end);
  return text.substr(begin, end - begin);
}

}  // namespace algoreg::law::privacy
