#include "tools/yaml/scan.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::yaml {

namespace {

std::size_t end_of_double_quoted(std::string_view text, std::size_t begin) {
  for (std::size_t i = begin + 1; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return npos;
}

std::size_t end_of_single_quoted(std::string_view text, std::size_t begin) {
  for (std::size_t i = begin + 1; i < text.size(); ++i) {
    if (text[i] != '\'') continue;
    if (i + 1 == text.size() || text[i + 1] != '\'') return i + 1;
    ++i;
  }
  return npos;
}

// Folding changes white space only, so the other characters of the value stand in the text in the same order.
std::size_t end_of_folded(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t offset = begin;
  std::size_t end = begin;
  for (const char c : value) {
    if (is_space(c)) continue;
    while (offset < text.size() && is_space(text[offset])) ++offset;
    if (offset == text.size() || text[offset] != c) break;
    end = ++offset;
  }
  return end;
}

std::size_t end_of_block(std::string_view text, std::size_t begin, std::string_view value) {
  const std::size_t body = next_line(text, begin);
  const std::size_t end = end_of_folded(text, body, value);
  return end == body ? line_end(text, begin) : end;
}

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  const std::size_t before = text.rfind('\n', offset - 1);
  return before == npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const std::size_t end = std::min(text.find('\n', offset), text.size());
  return end > offset && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find('\n', offset);
  return end == npos ? text.size() : end + 1;
}

std::size_t skip_blanks(std::string_view text, std::size_t offset) {
  while (offset < text.size() && (text[offset] == ' ' || text[offset] == '\t')) ++offset;
  return offset;
}

std::size_t line_content(std::string_view text, std::size_t offset) {
  return skip_blanks(text, line_begin(text, offset));
}

std::size_t skip_space_and_comments(std::string_view text, std::size_t offset) {
  while (offset < text.size()) {
    const bool comment = text[offset] == '#' && (offset == 0 || is_space(text[offset - 1]));
    if (!comment && !is_space(text[offset])) return offset;
    offset = comment ? next_line(text, offset) : offset + 1;
  }
  return offset;
}

std::size_t end_of_property(std::string_view text, std::size_t offset) {
  if (text.substr(offset).starts_with("!<")) {
    const std::size_t close = text.find_first_of(">\r\n", offset);
    if (close < text.size() && text[close] == '>') return close + 1;
  }
  return std::min(text.find_first_of(" \t\r\n,[]{}\"'", offset), text.size());
}

std::size_t skip_properties(std::string_view text, std::size_t offset) {
  while (offset < text.size() && (text[offset] == '&' || text[offset] == '!')) {
    offset = skip_blanks(text, end_of_property(text, offset));
  }
  return offset;
}

std::size_t end_of_scalar(std::string_view text, std::size_t begin, std::string_view value) {
  switch (begin < text.size() ? text[begin] : '\0') {
    case '"': return end_of_double_quoted(text, begin);
    case '\'': return end_of_single_quoted(text, begin);
    case '|':
    case '>': return end_of_block(text, begin, value);
    default: return end_of_folded(text, begin, value);
  }
}

std::size_t shallow_line(std::string_view text, std::size_t begin, std::size_t end, std::size_t column) {
  for (std::size_t line = next_line(text, begin); line < end; line = next_line(text, line)) {
    const std::size_t content = skip_blanks(text, line);
    if (content < line_end(text, line) && content - line <= column) return line;
  }
  return npos;
}

std::size_t key_colon(std::string_view text, std::size_t line) {
  const std::string_view inside = text.substr(line, line_end(text, line) - line);
  for (std::size_t i = inside.find(':'); i != npos; i = inside.find(':', i + 1)) {
    if (i + 1 == inside.size() || inside[i + 1] == ' ' || inside[i + 1] == '\t') return line + i;
  }
  return npos;
}

}  // namespace algoreg::yaml
