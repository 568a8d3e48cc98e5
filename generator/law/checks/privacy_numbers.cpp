#include "law/checks/privacy_numbers.hpp"

#include <algorithm>
#include <array>

#include "law/checks/privacy_characters.hpp"

namespace algoreg::law::privacy {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr int replacement_days = 60;

// Digits of a number that was found, in their order.
using Digits = std::array<int, 10>;

std::size_t skip_spaces(std::string_view text, std::size_t offset, int most) {
  for (int i = 0; i < most && is_space(character_at(text, offset)); ++i) offset = next_character(text, offset);
  return offset;
}

// A line break and the indentation of the next line: a folded text has a space there.
std::size_t skip_line_break(std::string_view text, std::size_t offset) {
  const std::size_t start = offset;
  if (character_at(text, offset) == '\r') ++offset;
  if (character_at(text, offset) != '\n') return start;
  ++offset;
  while (character_at(text, offset) == ' ') ++offset;
  return offset;
}

// Behind what stands between the date and the last four digits; npos where they do not belong together.
std::size_t skip_separator(std::string_view text, std::size_t offset) {
  const std::size_t start = offset;
  offset = skip_spaces(text, offset, 2);
  const char32_t c = character_at(text, offset);
  if (is_dash(c) || c == '.') {
    return skip_line_break(text, skip_spaces(text, next_character(text, offset), 2));
  }
  return offset == start ? npos : offset;
}

std::size_t count_digits(std::string_view text, std::size_t offset) { return end_of_digits(text, offset) - offset; }

class Reader {
 public:
  Reader(std::string_view text, std::size_t begin) : text_(text), begin_(begin) {}

  std::optional<NumberForm> read() {
    switch (count_digits(text_, begin_)) {
      case 10: return take(begin_, 10) ? std::optional(NumberForm::joined) : std::nullopt;
      case 6: return take(begin_, 6) && take_last() ? std::optional(NumberForm::separated) : std::nullopt;
      case 2: return take_spread() && take_last() ? std::optional(NumberForm::spread) : std::nullopt;
      default: return std::nullopt;
    }
  }

  const Digits& digits() const { return digits_; }
  std::size_t end() const { return end_; }

 private:
  bool take(std::size_t offset, std::size_t count) {
    if (count_digits(text_, offset) != count) return false;
    for (std::size_t i = 0; i < count; ++i) digits_[count_++] = text_[offset + i] - '0';
    end_ = offset + count;
    return true;
  }

  bool take_last() {
    const std::size_t offset = skip_separator(text_, end_);
    return offset != npos && take(offset, 4);
  }

  bool take_spread() {
    const char32_t mark = character_at(text_, begin_ + 2);
    if (!(mark == '.' || mark == '/' || is_dash(mark)) || continues_a_number(mark) || !take(begin_, 2)) return false;
    for (int part = 0; part < 2; ++part) {
      if (character_at(text_, end_) != mark || !take(next_character(text_, end_), 2)) return false;
    }
    return true;
  }

  // In 2026-11-20-1015 the day is not the beginning of anything.
  bool continues_a_number(char32_t mark) const {
    const std::size_t before = previous_character(text_, begin_);
    return before > 0 && character_before(text_, begin_) == mark && is_digit(text_[before - 1]);
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_ = 0;
  std::size_t count_ = 0;
  Digits digits_{};
};

// The seventh digit and the two-digit year name the century.
int full_year(int year, int seventh) {
  if (seventh <= 3) return 1900 + year;
  if (seventh == 4 || seventh == 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

bool is_past_day(const Digits& digits, bool replacement, Date today) {
  const int day = digits[0] * 10 + digits[1] - (replacement ? replacement_days : 0);
  const int month = digits[2] * 10 + digits[3];
  if (day < 1 || month < 1) return false;
  const Date date{std::chrono::year(full_year(digits[4] * 10 + digits[5], digits[6])),
                  std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() && date <= today;
}

bool fits_modulus_11(const Digits& digits) {
  constexpr Digits weights{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) sum += weights[i] * digits[i];
  return sum % 11 == 0;
}

}  // namespace

std::optional<PersonNumber> person_number_at(std::string_view text, std::size_t begin, Date today) {
  Reader reader(text, begin);
  const auto form = reader.read();
  if (!form) return std::nullopt;
  const Digits& digits = reader.digits();
  const bool replacement = digits[0] * 10 + digits[1] > replacement_days;
  if (!is_past_day(digits, replacement, today)) return std::nullopt;
  return PersonNumber{begin, reader.end(), *form, replacement, fits_modulus_11(digits)};
}

std::optional<PersonNumber> loose_number_at(std::string_view text, std::size_t begin, Date today) {
  constexpr std::size_t most_between = 3;   // characters between two digits
  constexpr std::size_t most_digits = 12;
  std::array<int, most_digits> found{};
  std::size_t count = 0, end = begin, at = begin;
  for (std::size_t between = 0; at < text.size() && between <= most_between;) {
    const char32_t c = character_at(text, at);
    if (c < 0x80 && is_digit(static_cast<char>(c))) {
      if (count == most_digits) return std::nullopt;
      found[count++] = static_cast<int>(c - U'0');
      end = ++at;
      between = 0;
    } else if (is_space(c) || is_dash(c) || c == '.' || c == '/' || c == '_') {
      at = next_character(text, at);
      ++between;
    } else {
      break;
    }
  }
  if (count != 10 && count != most_digits) return std::nullopt;
  // Of the whole year the last two digits count, as in the short form.
  Digits digits{};
  std::copy_n(found.begin(), 4, digits.begin());
  std::copy(found.begin() + static_cast<std::ptrdiff_t>(count - 6), found.begin() + static_cast<std::ptrdiff_t>(count), digits.begin() + 4);
  const bool replacement = digits[0] * 10 + digits[1] > replacement_days;
  if (!is_past_day(digits, replacement, today)) return std::nullopt;
  return PersonNumber{begin, end, NumberForm::loose, replacement, fits_modulus_11(digits)};
}

}  // namespace algoreg::law::privacy
