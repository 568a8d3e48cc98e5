// Whether a language that the register is translated into has all its words. In: the catalogues of the locales and the
// data files whose texts they translate. Out: findings; a page shows another language where a word is missing.
#pragma once

#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

// Adds a finding for each text and each field's name that a translated language lacks, for each name of a field that
// there is not, and for each translation of a text that no data file has any more.
void check_translations(const SourceSet& sources, const Trees& trees, const DocumentSet& documents, Findings& findings);

}  // namespace algoreg::parsing
