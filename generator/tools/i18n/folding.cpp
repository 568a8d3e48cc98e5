#include "tools/i18n/folding.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "base/text.hpp"
#include "tools/i18n/icu_text.hpp"

namespace algoreg::i18n {

namespace {

// ICU's own data are part of the library: the normalizers can always be had.
icu::UnicodeString normalized(const icu::UnicodeString& text, bool composed) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer =
      composed ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFDInstance(status);
  return U_FAILURE(status) ? text : normalizer->normalize(text, status);
}

bool is_mark(char32_t letter) { return (U_GET_GC_MASK(static_cast<UChar32>(letter)) & U_GC_M_MASK) != 0; }
bool is_word(char32_t letter) {
  return (U_GET_GC_MASK(static_cast<UChar32>(letter)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

}  // namespace

Folding::Folding(Language language, std::map<std::string, std::string, std::less<>> letters, std::string_view kept)
    : language_(std::move(language)) {
  for (std::size_t offset = 0; offset < kept.size();) {
    const std::size_t begin = offset;
    const char32_t letter = next_code_point(kept, offset);
    letters_[letter] = std::string(kept.substr(begin, offset - begin));
  }
  for (auto& [letter, replacement] : letters) {
    std::size_t offset = 0;
    if (!letter.empty()) letters_[next_code_point(letter, offset)] = std::move(replacement);
  }
}

std::string Folding::lowered(std::string_view text) const {
  return from_icu(normalized(to_icu(language_.lower(text)), true));
}

std::string Folding::fold(std::string_view text) const {
  const std::string letters = lowered(text);
  std::string folded;
  folded.reserve(letters.size());
  for (std::size_t offset = 0; offset < letters.size();) append(folded, next_code_point(letters, offset));
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

void Folding::note_spellings(std::string_view text, std::map<std::string, std::string, std::less<>>& spellings) const {
  const std::string letters = lowered(text) + ' ';  // the space ends the last word
  std::size_t begin = 0;
  for (std::size_t offset = 0; offset < letters.size();) {
    const std::size_t end = offset;
    const char32_t letter = next_code_point(letters, offset);
    if (is_word(letter) || is_mark(letter)) continue;
    const std::string_view word = std::string_view(letters).substr(begin, end - begin);
    begin = offset;
    if (is_ascii(word)) continue;
    std::string folded = fold(word);
    if (!folded.empty() && folded != word) spellings.emplace(std::move(folded), word);
  }
}

void Folding::append(std::string& out, char32_t letter) const {
  if (const auto known = letters_.find(letter); known != letters_.end()) {
    out += known->second;
  } else if (letter < 0x80 && is_word(letter)) {
    out += static_cast<char>(letter);
  } else if (!is_word(letter) && !is_mark(letter)) {
    if (!out.empty() && !out.ends_with(' ')) out += ' ';
  } else {
    const std::string parts = from_icu(normalized(icu::UnicodeString(static_cast<UChar32>(letter)), false));
    for (std::size_t offset = 0; offset < parts.size();) {
      const char32_t part = next_code_point(parts, offset);
      if (!is_mark(part)) append_code_point(out, part);
    }
  }
}

}  // namespace algoreg::i18n
