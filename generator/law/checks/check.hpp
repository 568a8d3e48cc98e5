// Checks that are written in C++ because no condition can say them: they look into texts, numbers and lists.
// In: an entry and what a rule file tells the check under `with`. Out: findings of that rule. A check is made once and
// then only read, by any number of threads; it keeps no state. The list of all stands in checks.cpp.
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "law/law.hpp"
#include "records/documents.hpp"

namespace algoreg::law {

class Requirements;

// What is judged: one entry, with what was computed about it.
struct Subject {
  View root;
  Facts facts;
  Date today;
  const Law& law;
  const Requirements& requirements;
  std::string_view id;  // the name of the entry's file
};

// The findings of one rule. A finding without a severity of its own has that of the rule on the day.
class Report {
 public:
  Report(std::string_view code, Findings& findings) : code_(code), findings_(findings) {}

  void add(Span span, std::initializer_list<FindingArgument> arguments = {},
           std::optional<Severity> severity = std::nullopt) {
    findings_.add({std::string(code_), span, arguments, {}, severity});
  }

 private:
  std::string_view code_;
  Findings& findings_;
};

// A rule that fired and becomes an error on a day, a warning until then.
struct Firing {
  std::string_view code;
  Span span;
  Date day;
};

class NamedCheck {
 public:
  virtual ~NamedCheck() = default;
  virtual void run(const Subject& subject, Report& report) const = 0;
  // Runs when all rules have been asked, with those that fired and have a day.
  virtual void run_last(const Subject&, const std::vector<Firing>&, Report&) const {}
  // Whether `run` can say something else on another day.
  virtual bool depends_on_day() const { return false; }
};

// What a check is made from. Mistakes in `with` are findings at their line.
struct CheckSetup {
  View with;
  const DocumentSet& documents;
  const Law& law;
  Compiler& compiler;
  Findings& findings;
};

struct CheckEntry {
  std::string_view name;
  std::unique_ptr<const NamedCheck> (*make)(const CheckSetup& setup);
};

// Every check by name.
std::span<const CheckEntry> named_checks();

// Where a value stands: the value itself, the key of a list or map.
Span place_of(View value);
// Where a field that is read stands, or the key of the innermost group around it; the file's start at top level.
Span place_of(const Reading& reading, View root);

}  // namespace algoreg::law
