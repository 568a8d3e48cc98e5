// The schemas of the data files. In: the trees of all files. Out: the schema of a kind of file, and whether a file fits.
#pragma once

#include <string_view>

#include "stages/parse/trees.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::parsing {

// The schema register/schema/<name>.schema.json; its own faults are findings, an absent one has nothing to say.
schema::Schema schema_named(const SourceSet& sources, const Trees& trees, std::string_view name, Findings& findings);

// Adds what is wrong with the form of a file. False where something of it is missing or in the wrong place; a value
// that only lacks its quotation marks is all there.
bool is_sound(const schema::Schema& schema, View root, Findings& findings);

}  // namespace algoreg::parsing
