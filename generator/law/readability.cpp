#include "law/readability.hpp"

#include <algorithm>
#include <cstddef>

#include "base/text.hpp"

namespace algoreg::law {

namespace {

constexpr int short_word = 6;

bool is_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000);
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool ends_sentence(char c) { return c == '.' || c == '!' || c == '?' || c == ':'; }

// Whether what follows a line break begins something new: a blank line, an item of a list, a heading, a quotation.
bool begins_anew(std::string_view rest) {
  const std::size_t first = rest.find_first_not_of(" \t");
  if (first == std::string_view::npos || rest[first] == '\n') return true;
  const char c = rest[first];
  return c == '-' || c == '*' || c == '#' || c == '>' || is_digit(static_cast<unsigned char>(c));
}

class Counter {
 public:
  void word(std::string_view word) {
    int letters = 0;
    bool counts = false;
    for (std::size_t offset = 0; offset < word.size();) {
      const char32_t c = next_code_point(word, offset);
      letters += is_letter(c) ? 1 : 0;
      counts = counts || is_letter(c) || is_digit(c);
    }
    if (!counts) return;
    ++count_.words;
    ++in_sentence_;
    if (letters > short_word) ++count_.long_words;
  }

  void end_sentence() {
    if (in_sentence_ == 0) return;
    ++count_.sentences;
    count_.longest_sentence = std::max(count_.longest_sentence, in_sentence_);
    in_sentence_ = 0;
  }

  Readability take() {
    end_sentence();
    return count_;
  }

 private:
  Readability count_;
  int in_sentence_ = 0;
};

}  // namespace

int Readability::lix() const {
  if (words == 0) return 0;
  const double figure = static_cast<double>(words) / sentences + 100.0 * long_words / words;
  return static_cast<int>(figure + 0.5);
}

Readability readability(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  Counter counter;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    const std::string_view word = text.substr(at, end - at);
    counter.word(word);
    const std::size_t last = word.find_last_not_of("\"')*_»”");
    if (last != std::string_view::npos && ends_sentence(word[last])) counter.end_sentence();
    if (end < text.size() && text[end] == '\n' && begins_anew(text.substr(end + 1))) counter.end_sentence();
    at = end + 1;
  }
  return counter.take();
}

}  // namespace algoreg::law
