// Facets: register/law/facets.yaml and the register -> which values there are, and which entries have them. What is
// unknown, withheld or not stated is a value too: nothing falls out of the counts.
#pragma once

#include <string>
#include <vector>

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/finding_ways.hpp"
#include "records/register.hpp"

namespace algoreg::modelling {

// Faults of the file are findings at their lines; what is sound counts.
std::vector<Facet> read_facets(const DocumentSet& documents, const Register& entries, Findings& findings);

// The fields whose words the search knows an entry by. Paths that lead to none are findings.
std::vector<std::string> read_search_texts(const DocumentSet& documents, Findings& findings);

// The part of an address that stands for a code: letters, digits, dots, hyphens and underscores.
std::string address_segment(std::string_view code);

}  // namespace algoreg::modelling
