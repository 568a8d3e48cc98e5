// The text of a new entry: every field of the schema in its order. What must be there is explained and filled in, as
// unknown where nothing better is known; the rest stands as comments with their questions.
#pragma once

#include <string>
#include <string_view>

#include "app/words.hpp"

namespace algoreg::app {

std::string entry_template(const DocumentSet& documents, const Words& words, std::string_view id);

}  // namespace algoreg::app
