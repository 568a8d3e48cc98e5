// The scan of raw text: what must never stand in a public register is found in every file of it, in comments and keys
// as in values, before anything is parsed. In: sources with their bytes. Out: findings at exact places.
// It stands beside parse, not inside it, so that parsing stays a function of a file's bytes alone; the bytes are in
// memory between load and parse anyway.
#pragma once

#include "base/date.hpp"
#include "base/finding.hpp"
#include "law/checks/privacy.hpp"
#include "records/register.hpp"
#include "records/rule_book.hpp"
#include "records/sources.hpp"

namespace algoreg {

// The scanner with the lists of register/law/privacy.yaml and of register.yaml. Faults in these files are left to parse
// and to the rules, which read them again.
law::privacy::Scanner read_privacy_scanner(const SourceSet& sources);

// Scans names and texts of all files that belong to the register; those of the built-in layer are ours to answer for.
void scan_privacy(const SourceSet& sources, const law::privacy::Scanner& scanner, Date today, unsigned jobs,
                  Findings& findings);

// Takes away the warnings that an entry accepts (review.accepted_findings), as validate does with its own findings.
void drop_accepted_privacy(const Register& entries, const RuleBook& rules, Findings& scanned);

}  // namespace algoreg
