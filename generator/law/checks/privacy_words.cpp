#include "law/checks/privacy_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "law/checks/privacy_characters.hpp"

namespace algoreg::law::privacy {

namespace {

constexpr std::size_t near_home = 80;
constexpr std::size_t longest_street = 40;

// Behind a capitalised word of at least two letters that begins at `begin`; `begin` where there is none.
// A hyphen inside belongs to the word.
std::size_t end_of_capitalised(std::string_view text, std::size_t begin) {
  if (!is_capital(character_at(text, begin))) return begin;
  std::size_t end = next_character(text, begin);
  const char32_t second = character_at(text, end);
  if (!is_letter(second) || is_capital(second)) return begin;
  end = end_of_letters(text, end);
  while (character_at(text, end) == '-' && is_letter(character_at(text, end + 1))) end = end_of_letters(text, end + 1);
  return end;
}

// Behind one or two spaces inside a line; `offset` where there is none.
std::size_t skip_spaces(std::string_view text, std::size_t offset) {
  for (int i = 0; i < 2 && is_space(character_at(text, offset)); ++i) offset = next_character(text, offset);
  return offset;
}

bool ends_with_one_of(std::string_view word, const Strings& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](const std::string& ending) { return word.ends_with(ending); });
}

}  // namespace

std::optional<std::size_t> name_behind(std::string_view text, std::size_t end) {
  // A word may have an ending, an abbreviation such as v/ has none.
  std::size_t offset = is_letter(character_before(text, end)) ? end_of_letters(text, end) : end;
  if (offset - end > 4) return std::nullopt;
  while (offset < text.size() && offset - end < 10 && (text[offset] == ':' || text[offset] == ',')) ++offset;
  const std::size_t first = skip_spaces(text, offset);
  const std::size_t first_end = end_of_capitalised(text, first);
  const std::size_t second = skip_spaces(text, first_end);
  if (first_end == first || second == first_end) return std::nullopt;
  const std::size_t second_end = end_of_capitalised(text, second);
  return second_end == second ? std::nullopt : std::optional(second_end);
}

std::optional<std::size_t> surname_behind(std::string_view text, std::size_t end, const Lists& lists) {
  std::size_t begin = skip_spaces(text, end);
  std::size_t last = end;
  for (int words = 0; words < 3 && begin != last; ++words) {
    const std::size_t next = end_of_capitalised(text, begin);
    if (next == begin) break;
    if (ends_with_one_of(lower(text.substr(begin, next - begin)), lists.not_surnames)) return std::nullopt;
    last = next;
    begin = skip_spaces(text, last);
  }
  return last == end ? std::nullopt : std::optional(last);
}

std::optional<std::size_t> case_number_behind(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin < text.size() && begin - end < 4 && std::string_view(".: #").find(text[begin]) != std::string_view::npos) ++begin;
  std::size_t stop = begin;
  std::size_t digits = 0;
  while (stop < text.size() && (is_digit(text[stop]) || is_ascii_letter(text[stop]) || text[stop] == '/' || text[stop] == '-' || text[stop] == '.')) {
    digits += is_digit(text[stop]) ? 1 : 0;
    ++stop;
  }
  return begin == end || digits < 4 ? std::nullopt : std::optional(stop);
}

std::optional<std::size_t> home_before(std::string_view text, std::size_t begin, std::size_t end, const Lists& lists) {
  const std::size_t word_end = previous_character(text, begin);
  if (begin == 0 || !is_space(character_before(text, begin))) return std::nullopt;
  std::size_t word = word_end;
  while (word > 0 && word_end - word < longest_street && is_letter(character_before(text, word))) word = previous_character(text, word);
  if (!is_capital(character_at(text, word))) return std::nullopt;
  if (!ends_with_one_of(lower(text.substr(word, word_end - word)), lists.street_endings)) return std::nullopt;
  const std::string around = lower(surroundings(text, word, end, near_home));
  const bool is_sensitive = std::any_of(lists.sensitive_words.begin(), lists.sensitive_words.end(),
                                        [&](const std::string& sensitive) { return around.find(sensitive) != std::string::npos; });
  return is_sensitive ? std::optional(word) : std::nullopt;
}

std::optional<std::size_t> reference_at(std::string_view text, std::size_t begin, std::string_view shape) {
  if (text.size() - begin < shape.size()) return std::nullopt;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const char c = text[begin + i];
    const bool fits = shape[i] == '#' ? is_digit(c) : shape[i] == '@' ? c >= 'A' && c <= 'Z' : c == shape[i];
    if (!fits) return std::nullopt;
  }
  const auto goes_on = [](char32_t c) { return is_letter(c) || (c < 0x80 && is_digit(static_cast<char>(c))); };
  const std::size_t end = begin + shape.size();
  if (goes_on(character_before(text, begin)) || goes_on(character_at(text, end))) return std::nullopt;
  return end;
}

}  // namespace algoreg::law::privacy
