// Made-up numbers for examples. They are put together here, so that no file of the project holds one.
#pragma once

#include <map>
#include <string>

namespace algoreg::test {

// By the name that examples write in ${...}:
//   cpr, cpr_no_hyphen, cpr_space          a valid day; the check digit does not fit
//   cpr_checked, cpr_checked_no_hyphen     a valid day; the check digit fits
//   cpr_replacement, cpr_replacement_no_hyphen   the day plus 60
//   cpr_no_date                            no day of the calendar
//   secret, private_key                    what looks like a password, and like a key
std::map<std::string, std::string, std::less<>> made_up_words();

}  // namespace algoreg::test
