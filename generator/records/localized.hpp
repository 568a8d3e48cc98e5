// A text in the languages that it has, and the choice of the one that a reader gets.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/tree.hpp"

namespace algoreg {

// A text chosen for a reader. `lang` is the language it is written in.
struct ChosenText {
  std::string_view text;
  std::string_view lang;
};

struct LocalizedText {
  std::vector<std::pair<std::string, std::string>> texts;  // language tag, text; in the order of the file

  // Reads {da: ..., en: ...}; a plain scalar counts as text in every language (language "").
  static LocalizedText read(View value);
  bool empty() const { return texts.empty(); }
  // The text in `locale`, else in the first language of `fallback` that it has, else the first written.
  ChosenText choose(std::string_view locale, std::span<const std::string> fallback) const;
  // The text in exactly that language, or empty.
  std::string_view in(std::string_view locale) const;
};

// The member of {da: ..., en: ...} that a reader of `locale` gets, or nothing when the map is empty.
View choose_member(View localized, std::string_view locale, std::span<const std::string> fallback);

}  // namespace algoreg
