// Model: entries and guidance -> the plan of the site, and the data of one page at a time. A page's data are made
// when it is rendered and dropped after it, so that memory holds the register and never the site.
#pragma once

#include "base/finding.hpp"
#include "records/artifact.hpp"
#include "records/pages/pages.hpp"
#include "records/site.hpp"
#include "records/sources.hpp"

namespace algoreg {

struct ModelOptions {
  Date as_of{};
  std::string base_url;   // instead of the one in register.yaml, when not empty
  bool preview = false;
};

// Which pages the site has, in which languages and order. Two pages at one address are a finding that names both.
Site model(const DocumentSet& documents, const Register& entries, const SourceSet& sources,
           const ModelOptions& options, Findings& findings);

// The data of a page. `downloads` were written before the pages that offer them.
pages::AnyPage page_view(const Site& site, const Page& page, const std::vector<Download>& downloads);

// The script that holds what the search of a language looks through.
Artifact search_index(const Site& site, std::uint32_t locale);

// Adds a finding for each link in a Markdown text that leads to no file of the register, and other faults of it.
void check_texts(const Site& site, Findings& findings);

}  // namespace algoreg
