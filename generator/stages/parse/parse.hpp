// Parse: bytes -> positioned trees, and from the data files everything compiled that later stages need: settings,
// schema, vocabularies, rules' words, labels, theme. Parallel per file. Entries are read, not judged: that is validate.
#pragma once

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"

namespace algoreg {

// Everything that the sources say. Bytes of entries are released. With settings that can't be used the set holds
// only what the findings need to be printed.
DocumentSet parse(SourceSet& sources, unsigned jobs, Findings& findings);

}  // namespace algoreg
