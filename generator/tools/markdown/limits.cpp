#include "tools/markdown/limits.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "tools/markdown/markdown.hpp"

namespace algoreg::markdown {

namespace {

constexpr std::size_t max_pipes = 32;         // columns times rows decide what a table costs
constexpr std::size_t max_marks = 32;         // quotes and lists inside each other, opened on one line
constexpr std::size_t max_definition = 2000;  // bytes of an address or title that every use repeats
constexpr std::size_t max_openers = 200;      // <! and <?: each one makes the parser look through the rest


// Number of > and list marks before the first other character of a line. A list mark has white space behind it.
std::size_t count_leading_marks(std::string_view line) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t marks = 0;
  std::size_t i = 0;
  while (i < line.size()) {
    std::size_t end = i;
    while (end < line.size() && is_digit(line[end])) ++end;
    const bool numbered = end > i && end < line.size() && (line[end] == '.' || line[end] == ')');
    const bool listed = numbered || std::string_view("-+*").find(line[i]) != std::string_view::npos;
    if (listed && (end + 1 >= line.size() || is_space(line[end + 1]))) {
      ++marks;
      i = end + 1;
    } else if (line[i] == '>') {
      ++marks;
      ++i;
    } else if (is_space(line[i])) {
      ++i;
    } else {
      break;
    }
  }
  return marks;
}

// Offset of the first empty line behind an offset: no definition goes beyond it.
std::size_t paragraph_end(std::string_view text, std::size_t offset) {
  return std::min({text.find("\n\n", offset), text.find("\n\r\n", offset), text.size()});
}

// Bytes of the longer of address and title of what may be a link definition, from behind its "]:".
std::size_t definition_length(std::string_view rest) {
  std::size_t i = 0;
  const auto skip_space = [&] {
    while (i < rest.size() && is_space(rest[i])) ++i;
  };
  skip_space();
  const std::size_t start = i;
  const bool pointed = i < rest.size() && rest[i] == '<';
  while (i < rest.size() && (pointed ? rest[i] != '>' && rest[i] != '\n' : !is_space(rest[i]))) ++i;
  const std::size_t address = i - start;
  if (pointed && i < rest.size()) ++i;
  skip_space();
  if (i == rest.size() || std::string_view("\"'(").find(rest[i]) == std::string_view::npos) return address;
  const char closing = rest[i] == '(' ? ')' : rest[i];
  const std::size_t end = std::min(rest.find(closing, i + 1), rest.size());
  return std::max(address, end - i);
}

void check_line(std::string_view line, std::size_t start, std::vector<Excess>& excesses) {
  if (line.size() > max_line_bytes) excesses.push_back({"MDN-002", start, line.size(), max_line_bytes});
  const auto pipes = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  if (pipes > max_pipes) excesses.push_back({"MDN-003", start, pipes, max_pipes});
  const std::size_t marks = count_leading_marks(line);
  if (marks > max_marks) excesses.push_back({"MDN-004", start, marks, max_marks});
}

void check_definitions(std::string_view text, std::vector<Excess>& excesses) {
  for (std::size_t at = text.find("]:"); at != std::string_view::npos; at = text.find("]:", at + 2)) {
    const std::size_t length = definition_length(text.substr(at + 2, paragraph_end(text, at) - at - 2));
    if (length <= max_definition) continue;
    excesses.push_back({"MDN-005", at, length, max_definition});
    return;
  }
}

void check_openers(std::string_view text, std::vector<Excess>& excesses) {
  std::size_t openers = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    if (at + 1 == text.size() || (text[at + 1] != '!' && text[at + 1] != '?')) continue;
    if (++openers <= max_openers) continue;
    excesses.push_back({"MDN-006", at, openers, max_openers});
    return;
  }
}

}  // namespace

std::vector<Excess> find_excesses(std::string_view text) {
  if (text.size() > max_text_bytes) return {{"MDN-001", 0, text.size(), max_text_bytes}};
  std::vector<Excess> excesses;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    check_line(text.substr(start, end - start), start, excesses);
    start = end + 1;
  }
  check_definitions(text, excesses);
  check_openers(text, excesses);
  std::stable_sort(excesses.begin(), excesses.end(),
                   [](const Excess& left, const Excess& right) { return left.offset < right.offset; });
  return excesses;
}

}  // namespace algoreg::markdown
