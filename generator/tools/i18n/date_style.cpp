#include "tools/i18n/date_style.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <memory>

#include "tools/i18n/icu_text.hpp"

namespace algoreg::i18n {

namespace {

bool is_letter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

// The end of the literal that begins at an opening quote; its text is added to `text`.
std::int32_t read_quoted(const icu::UnicodeString& pattern, std::int32_t open, icu::UnicodeString& text) {
  const std::int32_t length = pattern.length();
  std::int32_t i = open + 1;
  if (i < length && pattern[i] == u'\'') {
    text.append(u'\'');
    return i + 1;
  }
  while (i < length && pattern[i] != u'\'') text.append(pattern[i++]);
  return i + 1;
}

}  // namespace

DateStyle::DateStyle(const icu::Locale& locale)
    : numbers_(icu::number::NumberFormatter::withLocale(locale).grouping(UNUM_GROUPING_OFF)) {
  icu::Locale gregorian(locale);
  UErrorCode status = U_ZERO_ERROR;
  gregorian.setKeywordValue("calendar", "gregorian", status);
  const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, gregorian));
  const auto* simple = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
  if (simple == nullptr) {
    read_pattern(u"y-MM-dd");
    return;
  }
  icu::UnicodeString pattern;
  simple->toPattern(pattern);
  std::int32_t count = 0;
  const bool standalone = pattern.indexOf(u"LLL") >= 0;
  const bool abbreviated = pattern.indexOf(u"MMMM") < 0 && pattern.indexOf(u"LLLL") < 0;
  const icu::UnicodeString* names = simple->getDateFormatSymbols()->getMonths(
      count, standalone ? icu::DateFormatSymbols::STANDALONE : icu::DateFormatSymbols::FORMAT,
      abbreviated ? icu::DateFormatSymbols::ABBREVIATED : icu::DateFormatSymbols::WIDE);
  for (std::int32_t i = 0; i < count && i < 12; ++i) months_[static_cast<std::size_t>(i)] = from_icu(names[i]);
  read_pattern(pattern);
}

void DateStyle::read_pattern(const icu::UnicodeString& pattern) {
  icu::UnicodeString literal;
  for (std::int32_t i = 0; i < pattern.length();) {
    const char16_t letter = pattern[i];
    if (letter == u'\'') {
      i = read_quoted(pattern, i, literal);
    } else if (!is_letter(letter)) {
      literal.append(letter);
      ++i;
    } else {
      add_literal(literal);
      literal.remove();
      const std::int32_t start = i;
      while (i < pattern.length() && pattern[i] == letter) ++i;
      add_field(letter, i - start);
    }
  }
  add_literal(literal);
}

// Long dates of the Gregorian calendar have day, month and year; any other field is left out.
void DateStyle::add_field(char16_t letter, int count) {
  if (letter == u'd') pieces_.push_back({Part::day, count, {}});
  if (letter == u'y') pieces_.push_back({Part::year, 1, {}});
  if (letter == u'M' || letter == u'L') {
    pieces_.push_back({count >= 3 ? Part::month_name : Part::month_number, count, {}});
  }
}

void DateStyle::add_literal(const icu::UnicodeString& text) {
  if (!text.isEmpty()) pieces_.push_back({Part::literal, 1, from_icu(text)});
}

std::string DateStyle::digits(std::int64_t number, int least) const {
  UErrorCode status = U_ZERO_ERROR;
  return from_icu(
      numbers_.integerWidth(icu::number::IntegerWidth::zeroFillTo(least)).formatInt(number, status).toString(status));
}

std::string DateStyle::write(Date date) const {
  const auto month = static_cast<unsigned>(date.month());
  std::string text;
  for (const Piece& piece : pieces_) {
    switch (piece.part) {
      case Part::literal: text += piece.text; break;
      case Part::day: text += digits(static_cast<unsigned>(date.day()), piece.digits); break;
      case Part::month_name: text += months_[(month - 1) % 12]; break;
      case Part::month_number: text += digits(month, piece.digits); break;
      case Part::year: text += digits(static_cast<int>(date.year()), piece.digits); break;
    }
  }
  return text;
}

}  // namespace algoreg::i18n
