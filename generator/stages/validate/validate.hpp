// Validate: entries as written -> the register. Structure by the schema, what must be there, what can be computed.
// Then the rules over what it says, less the warnings that were accepted. Parallel per entry.
#pragma once

#include "base/date.hpp"
#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/register.hpp"

namespace algoreg {

// The entries with what was computed about them; every entry that could be read is in, so that all findings of a run
// come at once. `documents` must outlive the register, which looks into its trees.
Register validate(const DocumentSet& documents, Date as_of, unsigned jobs, Findings& findings);

}  // namespace algoreg
