// Findings as a person or a program reads them. The words come from the rule book, the places from the sources.
#pragma once

#include <functional>
#include <string>

#include "app/words.hpp"
#include "base/finding.hpp"
#include "records/rule_book.hpp"
#include "records/sources.hpp"

namespace algoreg::app {

struct Counts {
  std::size_t error = 0, warning = 0, info = 0, failing = 0;
};

class Report {
 public:
  Report(const Findings& findings, const SourceSet& sources, const RuleBook& rules, const Words& words,
         const FailOn& fail_on)
      : findings_(findings), sources_(sources), rules_(rules), words_(words), fail_on_(fail_on) {}

  Counts counts() const;
  // Path, place, what was seen, the line with a caret, why, what to do, the citation; a summary at the end.
  std::string text() const;
  // {"findings": [...], "counts": {...}}.
  std::string json() const;

 private:
  std::string shown_line(const Span& span) const;
  std::string fill(std::string_view text, const Finding& finding) const;
  std::string fill_message(const Rule& rule, const Finding& finding) const;

  const Findings& findings_;
  const SourceSet& sources_;
  const RuleBook& rules_;
  const Words& words_;
  const FailOn& fail_on_;
};

// Control characters and marks that turn the direction of writing, as \u{...}: an input never steers a terminal.
std::string without_controls(std::string_view text);

}  // namespace algoreg::app
