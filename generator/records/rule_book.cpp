#include "records/rule_book.hpp"

#include <algorithm>

namespace algoreg {

void RuleBook::add(Rule rule) {
  std::string code = rule.code;
  rules_.insert_or_assign(std::move(code), std::move(rule));
}

const Rule& RuleBook::rule(std::string_view code) const {
  const auto found = rules_.find(code);
  return found == rules_.end() ? unwritten_ : found->second;
}

bool RuleBook::fails(const Finding& finding, const FailOn& fail_on) const {
  const Rule& judged = rule(finding.code);
  const Severity weight = severity(finding);
  return std::any_of(fail_on.bars.begin(), fail_on.bars.end(), [&](const FailOn::Bar& bar) {
    return bar.finding_class == judged.finding_class && weight <= bar.severity;
  });
}

bool RuleBook::fails(const Findings& findings, const FailOn& fail_on) const {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return fails(finding, fail_on); });
}

}  // namespace algoreg
