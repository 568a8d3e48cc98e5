// The gallery of a theme, for those who make themes and for tests: every component with its examples, in one locale.
// In: the theme with the descriptions of its components. Out: a page beside the folder of the assets, and findings where an example
// does not fit or is missing.
#pragma once

#include "base/finding.hpp"
#include "records/artifact.hpp"
#include "records/documents.hpp"

namespace algoreg {

Artifact gallery(const DocumentSet& documents, std::uint32_t locale, Findings& findings);

}  // namespace algoreg
