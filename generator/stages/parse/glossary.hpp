// The glossary: the words of register/glossary, checked against each other, and their forms ready to be found in texts.
#pragma once

#include <span>

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/glossary.hpp"
#include "records/sources.hpp"
#include "stages/parse/trees.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::parsing {

// Every word of sound form. Two words with the same form, a reference that leads nowhere and a language without an
// explanation are findings.
Glossary read_glossary(const SourceSet& sources, const Trees& trees, const schema::Schema& schema, Findings& findings);

// A language that the words are translated into explains them, too, where a text has the translated word as it is. What
// the glossary says in that language itself comes first.
void add_translated_forms(Glossary& glossary, std::span<const Locale> locales);

}  // namespace algoreg::parsing
