// Severity, class and words of every code, as written in register/rules. Joined to findings when they are judged
// or printed. Made by stages/parse.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "records/localized.hpp"

namespace algoreg {

// What findings are about, the most urgent first.
constexpr std::array<std::string_view, 5> finding_classes = {"privacy", "data", "compliance", "policy", "quality"};

struct Rule {
  std::string code;
  Severity severity = Severity::error;
  std::string finding_class = "data";   // one of finding_classes
  LocalizedText message, why, help;
  std::string citation;
  std::string group = {};               // the folder it lies in
  std::string from = {};                // key of the day from which `severity` counts; empty: always
  Severity before = Severity::info;     // until that day
  bool secret = false;                  // what was found is never shown
  // The whole file, with places, for what is compiled from it: when, check, with, at, values, parts, examples.
  // Lives in DocumentSet::rule_files.
  View source = {};

  // Whether it is evaluated over entries; others are raised where the fault is met.
  bool is_evaluated() const { return source["when"] || source["check"]; }
};

// Which findings fail a run: errors of a class, or its warnings too.
struct FailOn {
  struct Bar {
    std::string finding_class;
    Severity severity = Severity::error;
  };
  std::vector<Bar> bars;
};

class RuleBook {
 public:
  void add(Rule rule);
  // The rule of a code. A code without a file counts as an error of class data that says its arguments.
  const Rule& rule(std::string_view code) const;
  bool contains(std::string_view code) const { return rules_.find(code) != rules_.end(); }
  auto begin() const { return rules_.begin(); }
  auto end() const { return rules_.end(); }
  Severity severity(const Finding& finding) const { return finding.severity.value_or(rule(finding.code).severity); }
  // Whether a finding fails the run.
  bool fails(const Finding& finding, const FailOn& fail_on) const;
  bool fails(const Findings& findings, const FailOn& fail_on) const;

 private:
  std::map<std::string, Rule, std::less<>> rules_;
  Rule unwritten_;
};

}  // namespace algoreg
