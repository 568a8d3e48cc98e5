#include <algorithm>

#include "base/text.hpp"
#include "law/checks/check.hpp"
#include "law/rules.hpp"

namespace algoreg::law {

namespace {

bool is_complete(View item) {
  return !is_blank(item["rule"].text()) && item["reason"] && parse_date(item["date"].text());
}

bool accepts(View item, const Finding& finding) { return item["rule"].text() == finding.code; }

}  // namespace

bool is_accepted(View root, const RuleBook& book, const Finding& finding) {
  const View accepted = root.at("review.accepted_findings");
  if (!accepted.is_list() || book.severity(finding) == Severity::error) return false;
  return std::any_of(accepted.begin(), accepted.end(),
                     [&](View item) { return is_complete(item) && accepts(item, finding); });
}

void drop_accepted(View root, const RuleBook& book, Findings& findings) {
  const View accepted = root.at("review.accepted_findings");
  if (!accepted.is_list()) return;
  const auto is_error = [&](const Finding& finding) { return book.severity(finding) == Severity::error; };
  Findings kept;
  for (const Finding& finding : findings) {
    if (!is_accepted(root, book, finding)) kept.add(finding);
  }
  for (const View item : accepted) {
    const bool is_of_error = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return accepts(item, finding) && is_error(finding);
    });
    if (is_complete(item) && book.contains(item["rule"].text()) && !is_of_error) continue;
    const View rule = item["rule"];
    kept.add("GEN-007", place_of(rule ? rule : item), {{"field", "review.accepted_findings"}, {"rule", rule.text()}});
  }
  findings = std::move(kept);
}

}  // namespace algoreg::law
