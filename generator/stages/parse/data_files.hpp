// Typed readings of the small data files. Each takes a tree that has passed its schema and trusts its shape.
#pragma once

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "records/labels.hpp"
#include "records/rule_book.hpp"
#include "records/settings.hpp"
#include "records/vocabularies.hpp"

namespace algoreg::parsing {

Settings read_settings(View root);
Vocabulary read_vocabulary(View root);
// `group` is the folder below register/rules. The rule looks into the tree.
Rule read_rule(View root, std::string group);
// Adds what a file of register/i18n/<language> says: fields, groups, words of citations, where they come from.
void read_labels(View root, std::string_view language, Labels& labels);

}  // namespace algoreg::parsing
