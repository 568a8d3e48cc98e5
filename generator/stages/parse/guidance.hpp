// Guidance pages: front matter and Markdown of content/<locale>/**.md.
#pragma once

#include <vector>

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"

namespace algoreg::parsing {

// All guidance documents, by path and then in the order of the locales. A folder that is no locale of the register
// is a finding.
std::vector<GuidanceDocument> read_guidance(const SourceSet& sources, const std::vector<std::string>& locales,
                                            const schema::Schema& front_matter, Findings& findings);

}  // namespace algoreg::parsing
