#include <algorithm>

#include "law/rules.hpp"

namespace algoreg::law {

namespace {

// What the schema says of a value that stands there.
bool is_of_form(const Finding& finding) { return finding.code.starts_with("SCH-") || finding.code == "GEN-005"; }

bool says_the_same(const Finding& rule, const Finding& form, const RuleBook& book) {
  return rule.span == form.span && book.severity(rule) == Severity::error &&
         book.rule(rule.code).finding_class == "data";
}

}  // namespace

void drop_repeated_form(const Findings& of_rules, const RuleBook& book, Findings& of_form) {
  Findings kept;
  for (const Finding& form : of_form) {
    const bool is_said = std::any_of(of_rules.begin(), of_rules.end(),
                                     [&](const Finding& rule) { return says_the_same(rule, form, book); });
    if (!is_said || !is_of_form(form)) kept.add(form);
  }
  of_form = std::move(kept);
}

}  // namespace algoreg::law
