#include "law/checks/privacy_escapes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/text.hpp"

namespace algoreg::law::privacy {

namespace {

struct Escape {
  std::size_t end = 0;  // in the raw text; 0: none
  char32_t character = 0;  // 0: nothing is read
};

constexpr std::array<std::pair<std::string_view, char32_t>, 9> named{
    {{"&nbsp;", 0xA0}, {"&shy;", 0xAD}, {"&ndash;", 0x2013}, {"&mdash;", 0x2014}, {"&minus;", 0x2212},
     {"&hyphen;", 0x2010}, {"&dash;", 0x2010}, {"&thinsp;", 0x2009}, {"&commat;", '@'}}};

bool is_character(std::uint32_t number) {
  return number >= 0x20 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
}

// A number of exactly `digits` digits; with 0 of one to seven.
Escape read_number(std::string_view raw, std::size_t begin, std::size_t digits, int base) {
  const std::string_view window = raw.substr(begin, digits == 0 ? 7 : digits);
  std::uint32_t number = 0;
  const auto read = std::from_chars(window.data(), window.data() + window.size(), number, base);
  const auto size = static_cast<std::size_t>(read.ptr - window.data());
  if (read.ec != std::errc{} || (digits != 0 && size != digits) || !is_character(number)) return {};
  return {begin + size, number};
}

// What can be part of a number that is written apart: digits, what stands between them, and any character that is no
// ASCII, as there are many dashes and spaces.
bool may_be_in_number(char c) { return is_digit(c) || c == '-' || c == '.' || c == ' ' || (c & '\x80') != 0; }

// Whether what begins at `begin` can interrupt a number. Asked before its end is looked for, so that inside a long run of
// marks or tags nobody looks again.
bool may_interrupt_number(std::string_view raw, std::size_t begin) { return begin > 0 && may_be_in_number(raw[begin - 1]); }

// Whether what stands from `begin` to `end` interrupts a number.
bool interrupts_number(std::string_view raw, std::size_t begin, std::size_t end) {
  if (!may_interrupt_number(raw, begin) || end >= raw.size()) return false;
  const char before = raw[begin - 1], after = raw[end];
  return may_be_in_number(after) && (is_digit(before) || is_digit(after));
}

// Marks of emphasis and code. Underscores between two digits are letters to Markdown.
Escape marks_at(std::string_view raw, std::size_t begin) {
  if (!may_interrupt_number(raw, begin)) return {};
  const std::size_t end = std::min(raw.find_first_not_of("*_~`", begin), raw.size());
  if (!interrupts_number(raw, begin, end)) return {};
  const bool underscores = raw.substr(begin, end - begin).find_first_not_of('_') == std::string_view::npos;
  return underscores && is_digit(raw[begin - 1]) && is_digit(raw[end]) ? Escape{} : Escape{end, 0};
}

// Tags that stand in running text and can set part of a number apart.
constexpr std::array<std::string_view, 18> inline_tags{"a", "abbr", "b", "bdi", "br", "code", "del", "dfn", "em",
                                                       "i", "mark", "s", "small", "span", "strong", "sub", "sup", "wbr"};
// A tag or an address that is longer is not looked through.
constexpr std::size_t longest_tag = 1000;

// Behind the tag or the comment that begins at `begin`; npos where there is none of running text.
std::size_t end_of_tag(std::string_view html, std::size_t begin) {
  const std::string_view window = html.substr(begin, longest_tag);
  if (window.starts_with("<!--")) {
    const std::size_t end = window.find("-->");
    return end == std::string_view::npos ? end : begin + end + 3;
  }
  const std::size_t end = window.find('>');
  if (end == std::string_view::npos) return end;
  std::string_view name = window.substr(1, end - 1);
  if (name.starts_with('/')) name.remove_prefix(1);
  name = name.substr(0, name.find_first_of(" \n\t/"));
  const bool is_inline = std::find(inline_tags.begin(), inline_tags.end(), ascii_lower(name)) != inline_tags.end();
  return is_inline ? begin + end + 1 : std::string_view::npos;
}

// Tags and comments that set part of a number apart, one behind the other.
Escape tags_at(std::string_view html, std::size_t begin) {
  if (!may_interrupt_number(html, begin)) return {};
  std::size_t end = begin;
  while (end < html.size() && html[end] == '<') {
    end = end_of_tag(html, end);
    if (end == std::string_view::npos) return {};
  }
  return interrupts_number(html, begin, end) ? Escape{end, 0} : Escape{};
}

// The brackets of a link of Markdown, and its address behind them.
Escape link_at(std::string_view raw, std::size_t begin) {
  if (!may_interrupt_number(raw, begin)) return {};
  std::size_t end = begin + 1;
  if (raw[begin] == ']' && end < raw.size() && raw[end] == '(') {
    const std::size_t close = raw.substr(begin, longest_tag).find(')');
    if (close == std::string_view::npos) return {};
    end = begin + close + 1;
  }
  return interrupts_number(raw, begin, end) ? Escape{end, 0} : Escape{};
}

// "%2D" and "%20" of an address.
Escape percent_at(std::string_view raw, std::size_t begin) {
  const std::string_view code = raw.substr(begin + 1, 2);
  if (code == "20") return {begin + 3, ' '};
  return code == "2D" || code == "2d" ? Escape{begin + 3, '-'} : Escape{};
}

// Where the digits of other scripts begin: wide as Chinese characters, Arabic, Persian.
constexpr std::array<char32_t, 3> zeros{0xFF10, 0x660, 0x6F0};

Escape foreign_digit_at(std::string_view raw, std::size_t begin) {
  std::size_t end = begin;
  const char32_t c = next_code_point(raw, end);
  for (const char32_t zero : zeros) {
    if (c >= zero && c < zero + 10) return {end, U'0' + (c - zero)};
  }
  return {};
}

// The escape that begins at `begin`: a backslash, &, %, a digit of another script, a tag, a mark or a link of Markdown.
Escape escape_at(std::string_view raw, std::size_t begin) {
  const std::string_view rest = raw.substr(begin);
  if (rest[0] == '%') return percent_at(raw, begin);
  if (rest[0] == '\xEF' || rest[0] == '\xD9' || rest[0] == '\xDB') return foreign_digit_at(raw, begin);
  if (rest[0] == '<') return tags_at(raw, begin);
  if (rest[0] == '[' || rest[0] == ']') return link_at(raw, begin);
  if (rest.starts_with("\\-") || rest.starts_with("\\.")) return {begin + 2, static_cast<char32_t>(rest[1])};
  if (rest[0] != '\\' && rest[0] != '&') return marks_at(raw, begin);
  if (rest.starts_with("\\u")) return read_number(raw, begin + 2, 4, 16);
  if (rest.starts_with("\\U")) return read_number(raw, begin + 2, 8, 16);
  if (rest.starts_with("\\x")) return read_number(raw, begin + 2, 2, 16);
  if (rest.starts_with("&#")) {
    const bool is_hexadecimal = rest.starts_with("&#x") || rest.starts_with("&#X");
    Escape escape = read_number(raw, begin + (is_hexadecimal ? 3 : 2), 0, is_hexadecimal ? 16 : 10);
    if (escape.end != 0 && escape.end < raw.size() && raw[escape.end] == ';') return {escape.end + 1, escape.character};
    return {};
  }
  for (const auto& [name, character] : named) {
    if (rest.starts_with(name)) return {begin + name.size(), character};
  }
  return {};
}

// The next of some characters at or after an offset.
class Starts {
 public:
  Starts(std::string_view raw, std::string_view characters) : raw_(raw) {
    for (const char c : characters) next_.emplace_back(c, raw.find(c));
  }
  std::size_t next(std::size_t offset) {
    std::size_t first = std::string_view::npos;
    for (auto& [character, at] : next_) {
      if (at < offset) at = raw_.find(character, offset);
      first = std::min(first, at);
    }
    return first;
  }

 private:
  std::string_view raw_;
  std::vector<std::pair<char, std::size_t>> next_;
};

std::optional<Decoded> decode(std::string_view raw, std::string_view characters,
                              Escape (*read)(std::string_view raw, std::size_t begin)) {
  Starts starts(raw, characters);
  std::optional<Decoded> decoded;
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    for (; copied < end; ++copied) {
      decoded->text.push_back(raw[copied]);
      decoded->origins.push_back(copied);
    }
  };
  for (std::size_t at = starts.next(0); at < raw.size(); at = starts.next(at + 1)) {
    const Escape escape = read(raw, at);
    if (escape.end == 0) continue;
    if (!decoded) decoded.emplace();
    copy_to(at);
    if (escape.character != 0) append_code_point(decoded->text, escape.character);
    decoded->origins.resize(decoded->text.size(), at);
    copied = escape.end;
    at = escape.end - 1;
  }
  if (decoded) {
    copy_to(raw.size());
    decoded->origins.push_back(raw.size());
  }
  return decoded;
}

}  // namespace

std::optional<Decoded> decode_escapes(std::string_view raw) { return decode(raw, "\\&%*_~`<[]\xEF\xD9\xDB", escape_at); }

std::optional<Decoded> decode_tags(std::string_view html) { return decode(html, "<", tags_at); }

}  // namespace algoreg::law::privacy
