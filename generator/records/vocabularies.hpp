// Closed lists of codes with labels, as written in register/vocabularies. Made by stages/parse.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "records/localized.hpp"

namespace algoreg {

struct VocabularyValue {
  std::string code;
  LocalizedText label;
  LocalizedText help;
  std::string url;
  std::string page;                    // guidance that explains it, such as principper/kortlaeg-effekt
  std::string source;
  std::string certainty;               // sure, likely, uncertain, unknown; empty: as the list's
  std::optional<Date> valid_from, valid_to;
};

struct Vocabulary {
  std::string name;
  std::string source;
  std::string certainty;
  std::vector<VocabularyValue> values;

  // The value with that code, or null.
  const VocabularyValue* find(std::string_view code) const;
};

using Vocabularies = std::map<std::string, Vocabulary, std::less<>>;

// The list of that name; an empty one where there is none.
const Vocabulary& vocabulary_of(const Vocabularies& vocabularies, std::string_view name);

}  // namespace algoreg
