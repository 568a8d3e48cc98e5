// The ways of a language: its name, dates, numbers, plurals, alphabet. The only room that knows ICU.
// In: a BCP 47 tag and values. Out: text, UTF-8. Nothing depends on the environment of the process: neither its
// locale nor its time zone. What ICU has no data for is written as in English.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace algoreg::i18n {

// Whether a text is a well-formed tag of a language, such as da, pt-BR or zh-Hant-TW.
bool is_language_tag(std::string_view text);

// Whether a character is part of a word in any language: a letter, a digit or a mark on one.
bool is_word_character(char32_t code_point);

// The forms of words that languages choose by number (CLDR).
enum class PluralForm : std::uint8_t { zero, one, two, few, many, other };

std::string_view name_of(PluralForm form);

// Const, cheap to copy, and safe to use from many threads at once. English without a country (`en`) is the English of
// the world: 21 November 2026.
class Language {
 public:
  // A tag that is not well-formed gives the ways of English.
  explicit Language(std::string tag);

  const std::string& tag() const;
  bool right_to_left() const;

  // Its name in itself, and that of another language, written as in running text: "dansk", "English".
  std::string own_name() const;
  std::string name_of(std::string_view other_tag) const;

  // A date in words, such as "21. november 2026".
  std::string date(Date date) const;
  std::string number(std::int64_t number) const;
  std::string decimal(double number, int digits) const;
  // A size of a file, such as "1,2 MB"; a thousand bytes are a kilobyte.
  std::string bytes(std::uint64_t size) const;

  // Texts sort as their keys do when bytes are compared. Danish: aa sorts as å.
  std::string sort_key(std::string_view text) const;
  // The letter of the alphabet that each text stands under in an index, such as A or Å.
  std::vector<std::string> index_letters(const std::vector<std::string>& texts) const;
  std::string lower(std::string_view text) const;
  std::string upper_first(std::string_view text) const;
  // Items in a sentence, such as "a, b og c".
  std::string list(const std::vector<std::string>& items) const;

  // The form for a count (one file, two files), and for a rank (1st, 2nd).
  PluralForm plural(std::int64_t count) const;
  PluralForm ordinal(std::int64_t rank) const;

 private:
  struct Ways;
  std::shared_ptr<const Ways> ways_;
};

}  // namespace algoreg::i18n
