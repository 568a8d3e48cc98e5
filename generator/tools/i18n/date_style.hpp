// The long date of a language, taken apart once, so that writing a date needs no object of ICU's that threads could
// not share.
#pragma once

#include <unicode/locid.h>
#include <unicode/numberformatter.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace algoreg::i18n {

class DateStyle {
 public:
  explicit DateStyle(const icu::Locale& locale);
  std::string write(Date date) const;

 private:
  enum class Part : std::uint8_t { literal, day, month_name, month_number, year };
  struct Piece {
    Part part = Part::literal;
    int digits = 1;
    std::string text;
  };
  void read_pattern(const icu::UnicodeString& pattern);
  void add_field(char16_t letter, int count);
  void add_literal(const icu::UnicodeString& text);
  std::string digits(std::int64_t number, int least) const;

  std::vector<Piece> pieces_;
  std::array<std::string, 12> months_;
  icu::number::LocalizedNumberFormatter numbers_;
};

}  // namespace algoreg::i18n
