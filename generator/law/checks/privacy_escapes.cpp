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
  char32_t character = 0;
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

// The escape that begins with a backslash or & at `begin`.
Escape escape_at(std::string_view raw, std::size_t begin) {
  const std::string_view rest = raw.substr(begin);
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

// The next backslash or & at or after `offset`.
class Starts {
 public:
  explicit Starts(std::string_view raw) : raw_(raw), backslash_(raw.find('\\')), ampersand_(raw.find('&')) {}
  std::size_t next(std::size_t offset) {
    if (backslash_ < offset) backslash_ = raw_.find('\\', offset);
    if (ampersand_ < offset) ampersand_ = raw_.find('&', offset);
    return std::min(backslash_, ampersand_);
  }

 private:
  std::string_view raw_;
  std::size_t backslash_, ampersand_;
};

}  // namespace

std::optional<Decoded> decode_escapes(std::string_view raw) {
  Starts starts(raw);
  std::optional<Decoded> decoded;
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    for (; copied < end; ++copied) {
      decoded->text.push_back(raw[copied]);
      decoded->origins.push_back(copied);
    }
  };
  for (std::size_t at = starts.next(0); at < raw.size(); at = starts.next(at + 1)) {
    const Escape escape = escape_at(raw, at);
    if (escape.end == 0) continue;
    if (!decoded) decoded.emplace();
    copy_to(at);
    append_code_point(decoded->text, escape.character);
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

}  // namespace algoreg::law::privacy
