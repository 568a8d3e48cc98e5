// Life situations: register/law/life_situations.yaml and the register -> situations with the entries that belong to
// them. They are the same in every language: an entry belongs where a word of any of its languages says so.
#pragma once

#include <vector>

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/finding_ways.hpp"
#include "records/register.hpp"

namespace algoreg::modelling {

// Faults of the file are findings at their lines; what is sound counts.
std::vector<LifeSituation> read_situations(const DocumentSet& documents, const Register& entries, Findings& findings);

}  // namespace algoreg::modelling
