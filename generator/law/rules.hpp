// The rules of the register over one entry. In: the rule book, the schema and the law. Out: findings with place,
// arguments and severity of the day. Compiled once into the law's program, then only read, by any number of threads.
// A rule that does not fire costs the running of its condition and nothing else.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "law/checks/check.hpp"
#include "law/law.hpp"
#include "law/requirements.hpp"
#include "law/rule_words.hpp"
#include "records/documents.hpp"

namespace algoreg::law {

// The argument of a finding that the register has promised to mend before the law asks for it.
inline constexpr std::string_view promised_argument = "promised";

class Rules {
 public:
  // Compiles the rules of the groups in force (register.yaml, and those of form); every mistake in a rule file is a
  // finding at its line, and the rule then stays silent.
  void compile(const DocumentSet& documents, Compiler& compiler, const Law& law, Findings& findings);
  // Finds the rules whose answer can be another one on another day; once the law is whole.
  void find_those_of_the_day(const Law& law);
  // Adds the findings of one entry.
  void check(const Subject& subject, Findings& findings) const;
  // Adds the findings of those rules alone that can say something else on the subject's day than on another.
  void check_those_of_the_day(const Subject& subject, Findings& findings) const;
  bool is_of_the_day(std::string_view code) const;
  // The rules in force that ask for fields by name, in the order of the fields. Known once the law is whole.
  std::vector<AskingRule> asking_rules(const Program& program) const;

 private:
  struct Compiled {
    const Rule* rule = nullptr;
    std::optional<ConditionId> when;
    std::unique_ptr<const NamedCheck> check;
    Flavour flavour = Flavour::facts;
    RuleWords words;
    bool of_the_day = false;
  };

  void compile_rule(const Rule& rule, const DocumentSet& documents, Compiler& compiler, const Law& law,
                    Findings& findings);
  using Firings = std::vector<Firing>;
  void ask(const Compiled& compiled, const Subject& subject, Findings& findings, Firings& firings) const;
  void fire(const Compiled& compiled, const Subject& subject, Findings& findings, Firings& firings) const;
  void run_check(const Compiled& compiled, const Subject& subject, const Firings* all, Findings& findings) const;
  // Whether the register keeps the rule before its day.
  bool promises(const Rule& rule) const;

  std::vector<Compiled> rules_;
  bool anticipates_ = false;
  std::vector<std::string> anticipated_;  // keys of dates that the register keeps before their day
};

// Whether the entry says that a finding was looked at and does not fit. Errors can't be accepted.
bool is_accepted(View root, const RuleBook& book, const Finding& finding);

// Takes away findings of form where a rule says the same of the same place in better words.
void drop_repeated_form(const Findings& of_rules, const RuleBook& book, Findings& of_form);

// Takes away the warnings that the entry says were looked at and found not to fit (review.accepted_findings), and adds
// GEN-007 for each that can't be accepted.
void drop_accepted(View root, const RuleBook& book, Findings& findings);

}  // namespace algoreg::law
