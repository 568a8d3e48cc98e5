#include "tools/yaml/fault.hpp"

#include <algorithm>
#include <array>
#include <yaml-cpp/exceptions.h>

#include "base/text.hpp"
#include "tools/yaml/scan.hpp"

namespace algoreg::yaml {

namespace {

// A piece of the text as it is quoted in a message: one line, not too long.
std::string quotation(std::string_view text, std::size_t begin, std::size_t end) {
  return shortened(trim(text.substr(begin, end - begin)), longest_quotation);
}

Fault fault_at(std::string_view code, std::string_view text, std::size_t begin, std::size_t end) {
  return {std::string(code), begin, end, quotation(text, begin, end)};
}

Fault rest_of_line(std::string_view code, std::string_view text, std::size_t begin) {
  return fault_at(code, text, begin, std::max(begin, line_end(text, begin)));
}

std::size_t end_of_word(std::string_view text, std::size_t begin) {
  return std::min(text.find_first_of(" \t\r\n", begin), line_end(text, begin));
}

Fault word_at(std::string_view code, std::string_view text, std::size_t begin) {
  return fault_at(code, text, begin, end_of_word(text, begin));
}

Fault character_at(std::string_view code, std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  if (offset < text.size()) next_code_point(text, end);
  return fault_at(code, text, offset, end);
}

// The last `mark` on the line before `offset`: yaml-cpp points behind * & ! \ when it dislikes what follows.
Fault word_from_mark(std::string_view code, std::string_view text, char mark, std::size_t offset) {
  const std::size_t found = offset == 0 ? npos : text.rfind(mark, offset - 1);
  if (offset < text.size() && text[offset] == mark) return word_at(code, text, offset);
  return word_at(code, text, found == npos || found < line_begin(text, offset) ? offset : found);
}

Fault escape_before(std::string_view code, std::string_view text, std::size_t offset) {
  const std::size_t found = offset == 0 ? npos : text.rfind('\\', offset - 1);
  return fault_at(code, text, found == npos ? offset : found, offset);
}

bool indented_by_tab(std::string_view text, std::size_t offset) {
  const std::size_t line = line_begin(text, offset);
  return text.substr(line, line_content(text, offset) - line).find('\t') != npos;
}

Fault tab_in_line(std::string_view text, std::size_t offset) {
  const std::size_t tab = text.find('\t', line_begin(text, offset));
  return {"YML-005", tab, tab + 1, {}};
}

// yaml-cpp met a colon after a text in which none may stand.
Fault unexpected_colon(std::string_view text, std::size_t colon) {
  if (indented_by_tab(text, colon)) return tab_in_line(text, colon);
  const std::size_t line = line_begin(text, colon);
  const std::size_t content = line_content(text, colon);
  const std::size_t first = key_colon(text, line);
  const bool on_first_line = text.substr(0, line).find_first_not_of(" \r\n") == npos;
  if (!on_first_line && first >= colon) return fault_at("YML-003", text, content, std::max(colon, content));
  const std::size_t value = first == npos ? content : skip_blanks(text, first + 1);
  return {"YML-002", colon, colon + 1, quotation(text, std::min(value, colon), line_end(text, colon))};
}

bool is_item(std::string_view text, std::size_t offset) {
  return offset < text.size() && text[offset] == '-' &&
         (offset + 1 >= text.size() || text.find_first_of(" \t\r\n", offset) == offset + 1);
}

// A block ended before it should: something stands where the next member or item was to begin.
Fault broken_block(std::string_view text, const Moment& moment) {
  const std::size_t offset = moment.offset;
  const bool quote_before = moment.quoted_end != npos && moment.quoted_end <= offset &&
                            text.substr(moment.quoted_end, offset - moment.quoted_end).find('\n') == npos;
  if (quote_before) return rest_of_line("YML-015", text, offset);
  if (indented_by_tab(text, offset)) return tab_in_line(text, offset);
  if (is_item(text, offset)) return rest_of_line("YML-014", text, offset);
  if (offset < text.size() && std::string_view(",[]{}").find(text[offset]) != npos) {
    return character_at("YML-008", text, offset);
  }
  if (line_content(text, offset) == offset) return rest_of_line("YML-003", text, offset);
  return rest_of_line("YML-001", text, offset);
}

Fault broken_brackets(std::string_view text, const Moment& moment) {
  const bool at_end = skip_space_and_comments(text, moment.offset) == text.size();
  if (at_end && moment.open_bracket != npos) return unclosed_bracket(text, moment.open_bracket);
  const bool at_colon = moment.offset < text.size() && text[moment.offset] == ':';
  if (!at_colon || moment.offset == 0) return rest_of_line("YML-027", text, moment.offset);
  // The key before the colon is where the comma is missing.
  const std::size_t before = text.find_last_of(" \t\n,[{", moment.offset - 1);
  return rest_of_line("YML-027", text, before == npos ? moment.offset : before + 1);
}

// The text ended inside quotes; yaml-cpp does not say where they began.
Fault open_quote(std::string_view text, const Moment& moment) {
  std::size_t quote = text.find_first_of("\"'", moment.read_until);
  while (quote != npos) {
    const std::size_t end = end_of_scalar(text, quote, {});
    if (end == npos || end >= moment.offset) return unclosed_quote(text, quote);
    quote = text.find_first_of("\"'", end);
  }
  return unclosed_quote(text, moment.offset);
}

// A closing bracket outside of brackets: at the start of a text it is a character in want of quotes.
Fault stray_bracket(std::string_view text, std::size_t offset) {
  const std::size_t colon = key_colon(text, line_begin(text, offset));
  const bool starts_value = colon < offset && skip_blanks(text, colon + 1) == offset;
  return character_at(starts_value ? "YML-008" : "YML-028", text, offset);
}

using Reader = Fault (*)(std::string_view text, const Moment& moment);
struct Meaning {
  std::string_view message;
  Reader reader;
};

const auto& meanings() {
  namespace msg = YAML::ErrorMsg;
  static constexpr Reader alias = [](auto t, auto& m) { return word_from_mark("YML-009", t, '*', m.offset); };
  static constexpr Reader anchor = [](auto t, auto& m) { return word_from_mark("YML-010", t, '&', m.offset); };
  static constexpr Reader tag = [](auto t, auto& m) { return word_from_mark("YML-011", t, '!', m.offset); };
  static constexpr Reader first = [](auto t, auto& m) { return character_at("YML-008", t, m.offset); };
  static constexpr Reader item = [](auto t, auto& m) { return rest_of_line("YML-014", t, m.offset); };
  static constexpr Reader block = [](auto t, auto& m) { return rest_of_line("YML-016", t, m.offset); };
  static constexpr Reader escape = [](auto t, auto& m) { return escape_before("YML-017", t, m.offset); };
  static constexpr Reader surrogate = [](auto t, auto& m) { return escape_before("YML-018", t, m.offset); };
  static constexpr Reader colon = [](auto t, auto& m) { return unexpected_colon(t, m.offset); };
  static constexpr Reader tab = [](auto t, auto& m) { return tab_in_line(t, m.offset); };
  static constexpr Reader bracket = [](auto t, auto& m) { return stray_bracket(t, m.offset); };
  static constexpr Reader directive = [](auto t, auto& m) { return rest_of_line("YML-025", t, m.offset); };
  static const auto table = std::to_array<Meaning>({
      {msg::MAP_VALUE, colon},
      {msg::TAB_IN_INDENTATION, tab},
      {msg::UNKNOWN_TOKEN, first},
      {msg::MAP_KEY, first},
      {msg::UNKNOWN_ANCHOR, alias},
      {msg::ALIAS_NOT_FOUND, alias},
      {msg::CHAR_IN_ALIAS, alias},
      {msg::ALIAS_CONTENT, alias},
      {msg::MULTIPLE_ALIASES, alias},
      {msg::ANCHOR_NOT_FOUND, anchor},
      {msg::CHAR_IN_ANCHOR, anchor},
      {msg::MULTIPLE_ANCHORS, anchor},
      {msg::MULTIPLE_TAGS, tag},
      {msg::CHAR_IN_TAG_HANDLE, tag},
      {msg::TAG_WITH_NO_SUFFIX, tag},
      {msg::END_OF_VERBATIM_TAG, tag},
      {msg::END_OF_MAP, broken_block},
      {msg::END_OF_SEQ, broken_block},
      {msg::END_OF_MAP_FLOW, broken_brackets},
      {msg::END_OF_SEQ_FLOW, broken_brackets},
      {msg::EOF_IN_SCALAR, open_quote},
      {msg::DOC_IN_SCALAR, open_quote},
      {msg::FLOW_END, bracket},
      {msg::BLOCK_ENTRY, item},
      {msg::CHAR_IN_BLOCK, block},
      {msg::ZERO_INDENT_IN_BLOCK, block},
      {msg::INVALID_HEX, escape},
      {msg::YAML_DIRECTIVE_ARGS, directive},
      {msg::YAML_MAJOR_VERSION, directive},
      {msg::REPEATED_YAML_DIRECTIVE, directive},
      {msg::TAG_DIRECTIVE_ARGS, directive},
      {msg::REPEATED_TAG_DIRECTIVE, directive},
      // These two end in what was met, so they are found by how they begin.
      {msg::INVALID_ESCAPE, escape},
      {msg::INVALID_UNICODE, surrogate},
  });
  return table;
}

}  // namespace

Fault diagnose(std::string_view text, std::string_view message, const Moment& moment) {
  for (const Meaning& meaning : meanings()) {
    if (message.starts_with(meaning.message)) return meaning.reader(text, moment);
  }
  return rest_of_line("YML-001", text, moment.offset);
}

bool lacks_space_after_colon(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == npos || colon == 0 || colon + 1 == text.size()) return false;
  const std::string_view name = text.substr(0, colon);
  const bool is_name = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == npos;
  return is_name && name.front() >= 'a' && !text.substr(colon + 1).starts_with("//");
}

Fault line_without_colon(std::string_view text, std::size_t begin) {
  const std::string_view line = text.substr(begin, line_end(text, begin) - begin);
  return rest_of_line(lacks_space_after_colon(line) ? "YML-012" : "YML-013", text, begin);
}

Fault unclosed_quote(std::string_view text, std::size_t begin) { return rest_of_line("YML-006", text, begin); }

Fault unclosed_bracket(std::string_view text, std::size_t begin) { return character_at("YML-007", text, begin); }

void report(const Fault& fault, const Source& source, Findings& findings) {
  Finding& finding = findings.add(fault.code, source.span(fault.begin, fault.end));
  if (!fault.seen.empty()) finding.arguments.push_back({"seen", fault.seen});
}

}  // namespace algoreg::yaml
