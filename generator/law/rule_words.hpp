// What a rule says when it fires: the place in the entry and the arguments that its words ask for.
// In: `at`, `values`, `parts` of a rule file and the placeholders of its words. Out: findings that a report can say in
// any language. Nothing here runs for a rule that does not fire.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "law/checks/check.hpp"
#include "law/compiler.hpp"
#include "law/conditions.hpp"
#include "records/rule_book.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::law {

// A field that a rule file names.
struct NamedField {
  std::vector<std::string> keys;
  const schema::Field* field = nullptr;
};

// A field that {parts} names where it is empty.
struct NamedPart {
  NamedField field;
  std::optional<ConditionId> unless;  // where it is no part that is missing
};

// The names in braces that the words of a rule mention in any language.
std::set<std::string, std::less<>> placeholders(const Rule& rule);

class RuleWords {
 public:
  // Reads what the rule file says of places and values; unknown fields are findings at their line.
  static RuleWords read(const Rule& rule, const schema::Schema& schema, Compiler& compiler, Findings& findings);

  // The finding of a rule that fired on an entry. `leaves` is what its verdict rests on, `day` from when it binds.
  Finding say(const Rule& rule, const Subject& subject, Flavour flavour, const std::vector<Leaf>& leaves,
              std::optional<Date> day) const;

 private:
  struct Place {
    Span span;
    Reading reading;
    std::string_view field;
  };
  Place place(View root, const Facts& facts, const std::vector<Leaf>& leaves) const;
  static Place place_of_leaves(View root, const std::vector<Leaf>& leaves);
  void add_arguments(Finding& finding, const Place& place, const Subject& subject, Flavour flavour,
                     std::optional<Date> day) const;
  std::string missing_parts(const Subject& subject, Flavour flavour) const;
  bool mentions(std::string_view name) const { return mentioned_.contains(name); }

  std::set<std::string, std::less<>> mentioned_;
  std::vector<NamedField> at_;
  std::vector<NamedPart> parts_;
  std::vector<std::pair<std::string, NamedField>> values_;
  const schema::Schema* schema_ = nullptr;
};

}  // namespace algoreg::law
