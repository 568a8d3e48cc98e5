#include "records/glossary.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "tools/i18n/language.hpp"

namespace algoreg {

namespace {

bool is_word_at(std::string_view text, std::size_t offset) {
  return offset < text.size() && i18n::is_word_character(next_code_point(text, offset));
}

// The end of the run of letters and digits that starts at `begin`.
std::size_t word_end(std::string_view text, std::size_t begin) {
  while (begin < text.size()) {
    std::size_t next = begin;
    if (!i18n::is_word_character(next_code_point(text, next))) break;
    begin = next;
  }
  return begin;
}

bool ends_word(std::string_view text, std::size_t end) {
  if (end >= text.size()) return true;
  return text[end] == '-' ? !is_word_at(text, end + 1) : !is_word_at(text, end);
}

// A space in a form stands for any break between words in a text.
bool equal_characters(char in_text, char in_form) {
  return in_text == in_form || (in_form == ' ' && in_text == '\n');
}

bool starts_with_form(std::string_view text, std::string_view form) {
  return text.size() >= form.size() && std::equal(form.begin(), form.end(), text.begin(),
                                                  [](char in_form, char in_text) { return equal_characters(in_text, in_form); });
}

}  // namespace

void TermForms::add(std::string form, std::string capitalised, std::uint32_t term) {
  const bool is_other = capitalised != form;
  insert(std::move(form), term);
  if (is_other) insert(std::move(capitalised), term);
}

void TermForms::insert(std::string form, std::uint32_t term) {
  auto& forms = by_first_word_[form.substr(0, word_end(form, 0))];
  // Behind those of its length: the first to come keeps the form.
  const auto place = std::find_if(forms.begin(), forms.end(),
                                  [&](const Form& other) { return other.text.size() < form.size(); });
  forms.insert(place, {std::move(form), term});
}

std::optional<TermForms::Match> TermForms::find(std::string_view text, std::size_t from) const {
  bool joined = false;   // a hyphen binds the next word to the one before
  for (std::size_t at = from; at < text.size();) {
    const std::size_t end = word_end(text, at);
    if (end == at) {
      joined = joined && text[at] == '-';
      next_code_point(text, at);
      continue;
    }
    if (!joined) {
      if (const auto match = match_at(text, at, text.substr(at, end - at))) return match;
    }
    joined = end < text.size() && text[end] == '-';
    at = joined ? end + 1 : end;
  }
  return std::nullopt;
}

std::optional<TermForms::Match> TermForms::match_at(std::string_view text, std::size_t begin,
                                                    std::string_view word) const {
  const auto forms = by_first_word_.find(word);
  if (forms == by_first_word_.end()) return std::nullopt;
  for (const Form& form : forms->second) {
    const std::size_t end = begin + form.text.size();
    if (starts_with_form(text.substr(begin), form.text) && ends_word(text, end)) return Match{begin, end, form.term};
  }
  return std::nullopt;
}

const GlossaryTerm* Glossary::find(std::string_view id) const {
  const auto term = std::lower_bound(terms.begin(), terms.end(), id,
                                     [](const GlossaryTerm& left, std::string_view right) { return left.id < right; });
  return term != terms.end() && term->id == id ? &*term : nullptr;
}

}  // namespace algoreg
