// How the search compares words: register/law/search_folding.yaml, ready for one language. The generator folds what is
// searched, the script in the page folds what is searched for with the same table.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/documents.hpp"
#include "tools/i18n/folding.hpp"

namespace algoreg::modelling {

struct SearchWords {
  std::map<std::string, std::string, std::less<>> letters;
  std::string kept;
  std::int64_t stem = 4;                 // letters that must remain when an ending is taken off
  std::vector<std::string> endings;      // folded, in their order
  std::vector<std::string> ignored;      // folded
  i18n::Folding folding;
};

SearchWords search_words(const DocumentSet& documents, const i18n::Language& language);

}  // namespace algoreg::modelling
