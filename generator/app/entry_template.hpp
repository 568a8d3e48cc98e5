// The text of a new entry: every field of the schema in its order, with its question; what must be there filled in
// as unknown, the rest as comments that an editor takes into use by deleting a "# ".
#pragma once

#include <string>
#include <string_view>

#include "app/words.hpp"

namespace algoreg::app {

std::string entry_template(const DocumentSet& documents, const Words& words, std::string_view id);

}  // namespace algoreg::app
