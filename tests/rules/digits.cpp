#include "tests/rules/digits.hpp"

#include "tests/support/privacy_words.hpp"

namespace algoreg::test {

std::map<std::string, std::string, std::less<>> made_up_words() { return privacy_words(); }

}  // namespace algoreg::test
