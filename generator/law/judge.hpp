// The whole law over one entry. In: everything that was parsed. Out: what was computed about an entry and the findings
// of the rules. Made once a run, then only read, by any number of threads. What was parsed must outlive it.
#pragma once

#include <string_view>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "law/law.hpp"
#include "law/requirements.hpp"
#include "law/rules.hpp"
#include "records/documents.hpp"

namespace algoreg::law {

struct Verdict {
  RiskClass risk;
  Derived derived;
};

class Judge {
 public:
  // Compiles law and rules; every mistake in their files is a finding at its line.
  Judge(const DocumentSet& documents, Findings& findings);
  Judge(const Judge&) = delete;
  Judge& operator=(const Judge&) = delete;

  // Judges an entry on a day; `id` is the name of its file.
  Verdict judge(View root, std::string_view id, Date today, Findings& findings) const;
  // Adds what the rules that rest on the day say on another one; the others say what they said.
  void judge_those_of_the_day(View root, std::string_view id, Date day, Findings& findings) const;
  bool is_of_the_day(std::string_view code) const { return rules_.is_of_the_day(code); }
  const Law& law() const { return law_; }

 private:
  Completeness completeness(const Facts& facts, const Context& context) const;

  const DocumentSet& documents_;
  FieldNames fields_;
  Requirements requirements_;
  Rules rules_;
  Law law_;
};

}  // namespace algoreg::law
