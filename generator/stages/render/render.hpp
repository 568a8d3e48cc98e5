// Render: the data of one page and the theme -> bytes. Pure, parallel.
#pragma once

#include "base/finding.hpp"
#include "records/artifact.hpp"
#include "records/documents.hpp"
#include "records/pages/pages.hpp"

namespace algoreg {

// Renders a page in a locale with the template of its kind. An address that no page may hold is a finding at `file`.
Artifact render(const DocumentSet& documents, std::uint32_t locale, std::string path, const pages::AnyPage& page,
                FileId file, Findings& findings);

}  // namespace algoreg
