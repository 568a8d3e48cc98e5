// What examples of rules are judged by: the register of this repository with all of its rules in force.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "law/judge.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"
#include "tests/support/fact_tree.hpp"

namespace algoreg::test {

// What every example starts from.
inline constexpr std::string_view usual_day = "2026-11-20";

class RuleWorld {
 public:
  // Reads the repository below `root`. What can't be read or compiled stands in faults(), one line each.
  explicit RuleWorld(const std::string& root);

  const std::vector<std::string>& faults() const { return faults_; }
  const RuleBook& rules() const { return documents_.rules; }
  View neutral() const { return neutral_.root(); }
  // The findings of an entry on a day, those of its structure included, less the warnings that it accepts.
  Findings judge(const Tree& entry, Date today) const;
  law::Verdict verdict(const Tree& entry, Date today) const;
  // What is wrong with the structure of an entry, one line each.
  std::vector<std::string> structure_faults(const Tree& entry) const;
  // An entry from the neutral one with facts laid over it, and numbers put in for ${cpr} and its like.
  Tree entry(std::initializer_list<View> facts) const;

 private:
  void add_faults(const Findings& findings);

  DiskReader files_;
  SourceSet sources_;
  DocumentSet documents_;
  Tree neutral_;
  std::unique_ptr<law::Judge> judge_;
  std::vector<std::string> faults_;
};

}  // namespace algoreg::test
