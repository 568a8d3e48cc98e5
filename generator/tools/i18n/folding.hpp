// Words made alike before they are compared: case, accents and the letters that people write in more than one way.
// generator/browser/search_engine.js does the same; tests/browser/cases/folding.json holds both to it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "tools/i18n/language.hpp"

namespace algoreg::i18n {

class Folding {
 public:
  // `letters`: what stands for a letter, already in lower case; may be empty. `kept`: letters that keep their accents.
  Folding(Language language, std::map<std::string, std::string, std::less<>> letters, std::string_view kept);

  // Words of letters and digits with one space between them.
  std::string fold(std::string_view text) const;

  // Adds to `spellings`, by the folded word, how a word of the text is spelt in lower case, where folding changed more
  // than its case. The first spelling stays.
  void note_spellings(std::string_view text, std::map<std::string, std::string, std::less<>>& spellings) const;

 private:
  std::string lowered(std::string_view text) const;
  void append(std::string& out, char32_t letter) const;

  Language language_;
  std::unordered_map<char32_t, std::string> letters_;
};

}  // namespace algoreg::i18n
