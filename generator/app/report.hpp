// Findings as a person or a program reads them. The words come from the rule book, the places from the sources.
// In: the findings of a run. Out: text, JSON, SARIF or commands of GitHub, each whole; every format says the same.
#pragma once

#include <string>
#include <vector>

#include "app/hidden_lines.hpp"
#include "app/terminal.hpp"
#include "app/words.hpp"
#include "base/finding.hpp"
#include "records/rule_book.hpp"
#include "records/sources.hpp"

namespace algoreg::app {

struct Counts {
  std::size_t error = 0, warning = 0, info = 0, failing = 0;
};

// A finding in the reader's words. Nothing in it steers a terminal or shows what must stay hidden.
struct SaidFinding {
  const Finding* finding = nullptr;
  const Rule* rule = nullptr;
  Severity severity = Severity::error;
  bool fails = false;
  std::string path, message, why, help, citation;
  std::string from;  // the day from which it counts in full, where that has not come and the message does not say it
};

class Report {
 public:
  // What is given here must outlive the report. Findings that say the same of the same place are folded into one.
  Report(const Findings& findings, const SourceSet& sources, const RuleBook& rules, const Words& words,
         const FailOn& fail_on)
      : Report(findings, sources, rules, words, fail_on, HiddenLines(findings, rules)) {}
  // Where more must stay hidden than these findings know of.
  Report(const Findings& findings, const SourceSet& sources, const RuleBook& rules, const Words& words,
         const FailOn& fail_on, HiddenLines hidden);

  Counts counts() const;
  const std::vector<SaidFinding>& findings() const { return said_; }
  // Path, place, what was seen, the line with a caret, why, what to do, the citation; a summary at the end.
  std::string text(const Style& style = {}) const;
  // {"findings": [...], "counts": {...}}.
  std::string json() const;
  // One run of SARIF 2.1.0, with the rules that it uses.
  std::string sarif() const;
  // Workflow commands of GitHub, which puts each finding at its line; then the text, as it shows only the first few.
  std::string github() const;

 private:
  SaidFinding say(const Finding& finding, const FailOn& fail_on) const;
  std::string path(FileId file) const { return hidden_.path(file, sources_.shown_path(file)); }
  std::string argument(const Finding& finding, std::string_view name) const;
  std::string fill(std::string_view text, const Finding& finding) const;
  std::string message(const Rule& rule, const Finding& finding) const;
  // What stands in the file on the first line of a place, its letters covered where they must stay hidden.
  std::string line(const Span& span) const;
  // The line of a related place as it is quoted: cut short, nothing where it must stay hidden.
  std::string quoted_line(const Span& span) const;

  std::string block(const SaidFinding& said, const Style& style) const;
  std::string excerpt(const Span& span, const Style& style, Severity severity) const;
  std::string because(const Finding& finding) const;
  std::string summary(const Style& style) const;
  std::string order_of_work(const Style& style) const;

  const SourceSet& sources_;
  const RuleBook& rules_;
  const Words& words_;
  HiddenLines hidden_;
  std::vector<SaidFinding> said_;

  friend class SarifLog;
};

}  // namespace algoreg::app
