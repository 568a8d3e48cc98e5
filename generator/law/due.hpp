// What the entries will fall short of, and from when: the firings of the rules, grouped by the day from which each
// counts. In: the law over entries as they stand today. Out: days to come. A rule fires or it does not; its day turns
// that into a duty. So the rules are asked once, and only those that rest on the day are asked again at the dates of
// the law, where a change between two dates is narrowed down to its day.
#pragma once

#include <optional>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "law/judge.hpp"
#include "records/documents.hpp"
#include "records/register.hpp"

namespace algoreg::law {

struct Shortfall {
  Finding finding;              // with the severity that it has from the day on
  std::optional<Severity> now;  // what it counts as today; none: the rule does not fire yet
};

struct DueEntry {
  const Entry* entry = nullptr;
  std::vector<Shortfall> shortfalls;
};

struct DueDay {
  Date day;
  std::vector<const LawDate*> dates;  // what of the law takes effect on it; none: a day of the entries' own
  std::vector<DueEntry> entries;      // in the order of the register
};

struct Due {
  std::vector<DueEntry> promised;  // fallen short of already: what the register has promised to keep before its day
  std::vector<DueDay> days;
};

struct DueRange {
  Date today;
  std::optional<Date> until;  // none: as far as the dates of the law go
};

// The days after today on which some entry falls short of more than before, in their order. What is due already is
// what the validation of today says; what was promised stands in a list of its own, with the severity of today.
Due due(const Judge& judge, const DocumentSet& documents, const Register& entries,
                        const DueRange& range, unsigned jobs);

}  // namespace algoreg::law
