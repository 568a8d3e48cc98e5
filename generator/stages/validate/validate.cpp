#include "stages/validate/validate.hpp"

#include <utility>

#include "base/parallel.hpp"
#include "law/judge.hpp"

namespace algoreg {

namespace {

class Validator {
 public:
  Validator(const DocumentSet& documents, Date as_of, Findings& findings)
      : documents_(documents), as_of_(as_of), judge_(documents, findings) {}

  Entry entry(const EntryDocument& document, Findings& findings) const {
    Entry entry;
    entry.id = document.id;
    entry.publisher = documents_.settings.publisher.id;
    entry.file = document.file;
    entry.tree = &document.tree;
    const View language = entry.at("translations.source_language");
    entry.source_language = language ? std::string(language.text()) : documents_.settings.locales.front();
    documents_.schema.check(entry.root(), findings);
    Findings of_rules;
    law::Verdict verdict = judge_.judge(entry.root(), entry.id, as_of_, of_rules);
    entry.risk = std::move(verdict.risk);
    entry.derived = std::move(verdict.derived);
    law::drop_repeated_form(of_rules, documents_.rules, findings);
    findings.append(std::move(of_rules));
    law::drop_accepted(entry.root(), documents_.rules, findings);
    return entry;
  }

 private:
  const DocumentSet& documents_;
  Date as_of_;
  law::Judge judge_;
};

// The duties that the register's own website has. A year is what the law gives a statement.
void check_accessibility_statement(const AccessibilityStatement& statement, Date as_of, Findings& findings) {
  constexpr std::chrono::days year(365);
  if (!statement.named) {
    findings.add("CFG-005", statement.place);
  } else if (statement.url.empty()) {
    findings.add("CFG-006", statement.place);
  } else if (!statement.reviewed_on || std::chrono::sys_days(as_of) - std::chrono::sys_days(*statement.reviewed_on) > year) {
    findings.add("CFG-007", statement.place);
  }
}

}  // namespace

Register validate(const DocumentSet& documents, Date as_of, unsigned jobs, Findings& findings) {
  check_accessibility_statement(documents.settings.accessibility, as_of, findings);
  const Validator validator(documents, as_of, findings);
  Register entries;
  entries.entries.resize(documents.entries.size());
  std::vector<Findings> found(documents.entries.size());
  parallel_for(documents.entries.size(), jobs, [&](std::size_t i) {
    entries.entries[i] = validator.entry(documents.entries[i], found[i]);
  });
  for (Findings& of_entry : found) findings.append(std::move(of_entry));
  return entries;
}

}  // namespace algoreg
