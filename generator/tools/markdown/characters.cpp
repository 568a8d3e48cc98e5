#include "tools/markdown/characters.hpp"

#include "base/text.hpp"

namespace algoreg::markdown {

bool is_hidden(char32_t code_point) {
  if (code_point < 0x20) return code_point != '\t' && code_point != '\n' && code_point != '\r';
  if (code_point < 0x7F) return false;
  if (code_point <= 0x9F) return true;
  if (code_point >= 0x202A && code_point <= 0x202E) return true;
  if (code_point >= 0x2066 && code_point <= 0x2069) return true;
  if (code_point >= 0xFDD0 && code_point <= 0xFDEF) return true;
  return (code_point & 0xFFFE) == 0xFFFE;
}

bool holds_hidden(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_hidden(next_code_point(text, offset))) return true;
  }
  return false;
}

bool has_words(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (!is_invisible(c) && !is_hidden(c)) return true;
  }
  return false;
}

std::string without_hidden(std::string_view text) {
  std::string kept;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    if (!is_hidden(next_code_point(text, offset))) kept.append(text, start, offset - start);
  }
  return kept;
}

}  // namespace algoreg::markdown
