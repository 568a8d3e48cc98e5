// A rule in full, for somebody who got its code and wants to understand it. In: the rule book and the law. Out: text
// in the reader's language.
#pragma once

#include <string>

#include "app/terminal.hpp"
#include "app/words.hpp"
#include "records/documents.hpp"

namespace algoreg::app {

std::string rule_text(const Rule& rule, const DocumentSet& documents, const Words& words, const Style& style);

}  // namespace algoreg::app
