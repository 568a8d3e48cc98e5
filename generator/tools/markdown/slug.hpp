// Ids of headings: readable, stable, unique in their text.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace algoreg::markdown {

// A slug of the words of a heading: small ASCII letters, digits, hyphens; Danish and German letters are written out,
// accents dropped, other scripts written in Latin letters. Empty when the text has neither letters nor digits.
std::string slug_of(std::string_view text);

// Hands out ids so that none comes twice.
class Ids {
 public:
  explicit Ids(std::string_view prefix) : prefix_(prefix) {}
  std::string take(std::string_view text);

 private:
  std::string prefix_;
  std::set<std::string, std::less<>> taken_;
};

}  // namespace algoreg::markdown
