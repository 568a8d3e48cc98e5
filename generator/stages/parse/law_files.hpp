// The files of the law, each checked by its schema. In: the trees of all files. Out: the documents by name.
#pragma once

#include <map>
#include <string>

#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

// Takes register/law/<name>.yaml as far as register/schema/law/<name>.schema.json lets it be read. What of an unsound
// file is sound still counts: those who read it stand every form.
std::map<std::string, Document, std::less<>> read_law(const SourceSet& sources, Trees& trees, Findings& findings);

}  // namespace algoreg::parsing
