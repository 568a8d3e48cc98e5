// Danish personal numbers (CPR) in running text, however they are written. In: a text and a place where digits begin.
// Out: the number that stands there, if it is one: its date exists and is not after today.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace algoreg::law::privacy {

enum class NumberForm : std::uint8_t {
  separated,   // six digits, dash, point or spaces, four digits
  joined,      // ten digits
  spread,      // day, month and year apart, then four digits
  loose        // any other way to put spaces and signs between the digits: one only where a word says so
};

struct PersonNumber {
  std::size_t begin = 0, end = 0;
  NumberForm form = NumberForm::separated;
  bool replacement = false;  // day raised by 60: given to people without a number
  // The last digit fits the first nine. Numbers without it have been given since 2007, so it can raise a suspicion
  // and never lift one.
  bool fits_modulus = false;
};

// The same ten digits, or twelve with the whole year, with whatever people put between them: spaces, points, slashes,
// lines. Too many other numbers look so to take it for one without a word such as "cpr" near.
std::optional<PersonNumber> loose_number_at(std::string_view text, std::size_t begin, Date today);

// The number whose first digit stands at `begin`, where no digit stands before.
std::optional<PersonNumber> person_number_at(std::string_view text, std::size_t begin, Date today);

}  // namespace algoreg::law::privacy
