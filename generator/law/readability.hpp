// How hard a text is to read. In: running text or Markdown. Out: counts and the LIX figure.
#pragma once

#include <string_view>

namespace algoreg::law {

struct Readability {
  int words = 0;
  int long_words = 0;         // of more than six letters
  int sentences = 0;
  int longest_sentence = 0;   // in words

  // LIX (Björnsson): words a sentence, plus the long words in a hundred. Rounded half up; 0 without words.
  int lix() const;
};

// A sentence ends at . ! ? : before a blank, at a blank line, and before an item of a list or a heading.
Readability readability(std::string_view text);

}  // namespace algoreg::law
