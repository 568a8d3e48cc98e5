// What a terminal may be shown. In: texts of an input. Out: texts that steer nothing, coloured where a person looks.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "base/finding.hpp"

namespace algoreg::app {

enum class ColourChoice { automatic, always, never };

// Control characters and marks that turn the direction of writing, as \u{...}: an input never steers a terminal.
std::string without_controls(std::string_view text);

// Colours of a report; without them everything is plain. Colour never says anything that words don't.
class Style {
 public:
  Style() = default;
  // On a terminal, unless NO_COLOR is set; elsewhere where FORCE_COLOR is. A choice on the command line wins.
  Style(ColourChoice choice, std::FILE* stream);

  std::string strong(std::string_view text) const { return in("1", text); }
  std::string faint(std::string_view text) const { return in("2", text); }
  std::string severity(Severity severity, std::string_view text) const;

 private:
  std::string in(std::string_view code, std::string_view text) const;
  bool coloured_ = false;
};

}  // namespace algoreg::app
