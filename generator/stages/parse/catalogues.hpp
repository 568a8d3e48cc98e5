// The form of register/i18n: names of fields, words of citations and commands, translations. The messages of the theme
// (pages.yaml) are compared with those that its templates ask for, in theme_files.
#pragma once

#include <set>
#include <string>

#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

// Adds what is wrong with the form of the files. Out: the languages of which something can't be read.
std::set<std::string, std::less<>> check_catalogues(const SourceSet& sources, const Trees& trees, Findings& findings);

// Whether a catalogue has messages of the theme or of the commands, and no names of fields.
bool holds_messages(std::string_view path);

// The language that a file of register/i18n/<tag>/ is in.
std::string language_of(std::string_view path);

}  // namespace algoreg::parsing
