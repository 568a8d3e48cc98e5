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

// The tags that can set part of a number apart.
constexpr std::array<std::string_view, 8> inline_tags{"<strong>", "</strong>", "<em>", "</em>",
                                                      "<del>",    "</del>",    "<code>", "</code>"};

// Tags that set part of a number apart, one behind the other.
Escape tags_at(std::string_view html, std::size_t begin) {
  if (!may_interrupt_number(html, begin)) return {};
  std::size_t end = begin;
  while (end < html.size() && html[end] == '<') {
    const auto tag = std::find_if(inline_tags.begin(), inline_tags.end(), [rest = html.substr(end)](std::string_view one) {
      return rest.starts_with(one);
    });
    if (tag == inline_tags.end()) return {};
    end += tag->size();
  }
  return interrupts_number(html, begin, end) ? Escape{end, 0} : Escape{};
}

// "%2D" and "%20" of an address.
Escape percent_at(std::string_view raw, std::size_t begin) {
  const std::string_view code = raw.substr(begin + 1, 2);
  if (code == "20") return {begin + 3, ' '};
  return code == "2D" || code == "2d" ? Escape{begin + 3, '-'} : Escape{};
}

// A digit as wide as a Chinese character: U+FF10 to U+FF19.
Escape wide_digit_at(std::string_view raw, std::size_t begin) {
  const std::string_view bytes = raw.substr(begin, 3);
  const bool is_wide = bytes.starts_with("\xEF\xBC") && bytes.size() == 3 && bytes[2] >= '\x90' && bytes[2] <= '\x99';
  return is_wide ? Escape{begin + 3, static_cast<char32_t>('0' + (bytes[2] - '\x90'))} : Escape{};
}

// The escape that begins at `begin` with a backslash, &, %, a wide digit or a mark of Markdown.
Escape escape_at(std::string_view raw, std::size_t begin) {
  const std::string_view rest = raw.substr(begin);
  if (rest[0] == '%') return percent_at(raw, begin);
  if (rest[0] == '\xEF') return wide_digit_at(raw, begin);
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

std::optional<Decoded> decode_escapes(std::string_view raw) { return decode(raw, "\\&%*_~`\xEF", escape_at); }

std::optional<Decoded> decode_tags(std::string_view html) { return decode(html, "<", tags_at); }

}  // namespace algoreg::law::privacy
