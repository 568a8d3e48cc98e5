// The words that the register explains, as written in register/glossary, and where they stand in a text. Made by
// stages/parse.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "records/localized.hpp"

namespace algoreg {

// What a law says that a word means.
struct OfficialDefinition {
  LocalizedText text;
  bool quoted = false;        // the law's own words; otherwise a shortened rendering of them
  std::string source;         // short citation
};

struct GlossaryTerm {
  std::string id;
  LocalizedText term;
  LocalizedText abbreviation;
  // By language: how the word is written where it stands in a text, the term and its abbreviation first.
  std::map<std::string, std::vector<std::string>, std::less<>> forms;
  std::vector<std::string> keywords;  // that lead to it in the search
  LocalizedText definition;
  std::optional<OfficialDefinition> official;
  std::string source;         // short citation; empty: our own words
  std::string certainty;      // sure, likely, uncertain, unknown
  std::vector<std::string> see_also;
  bool explained = true;      // where it stands in a text
};

// Finds the forms of words of one language in a text. Whole words only; a word that a hyphen joins to another is
// another word. A form is met as it is written, or with a large first letter.
class TermForms {
 public:
  struct Match {
    std::size_t begin = 0, end = 0;  // in bytes
    std::uint32_t term = 0;          // index into Glossary::terms
  };

  // `capitalised` is the form with a large first letter. A form that is known keeps its first word.
  void add(std::string form, std::string capitalised, std::uint32_t term);
  // The first form in `text` that begins at `from` or behind it; of two that begin together, the longer one.
  std::optional<Match> find(std::string_view text, std::size_t from) const;

 private:
  struct Form {
    std::string text;
    std::uint32_t term = 0;
  };
  void insert(std::string form, std::uint32_t term);
  std::optional<Match> match_at(std::string_view text, std::size_t begin, std::string_view word) const;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  // By the first word of a form, longest first.
  std::unordered_map<std::string, std::vector<Form>, Hash, std::equal_to<>> by_first_word_;
};

struct Glossary {
  std::vector<GlossaryTerm> terms;                             // in the order of their ids
  std::map<std::string, TermForms, std::less<>> forms;         // by language: words that are explained in texts

  // The term with that id, or null.
  const GlossaryTerm* find(std::string_view id) const;
};

}  // namespace algoreg
