// Compiles conditions, as people write them in register/law, register/rules and register/schema, into a Program.
// In: positioned trees and the names of the fields that an entry has. Out: ids of conditions and times; every mistake
// is a finding at its line, and what could not be compiled stays open, so that it never fires.
// The closed form is described in conditions.hpp.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "law/conditions.hpp"
#include "law/dates.hpp"
#include "law/field_names.hpp"
#include "records/localized.hpp"

namespace algoreg::law {

// A named condition and what it says in words, for the public rule book.
struct Predicate {
  std::string name;
  std::string parameter;  // what the parameter is called; empty for a predicate that takes none
  LocalizedText text;
  ConditionId condition = 0;  // for a predicate with a parameter: with its example
};

class Compiler {
 public:
  // What is given here must outlive the compiler; so must the trees of the predicates.
  Compiler(const FieldNames& fields, const Dates& dates, Findings& findings);

  // Reads the map `predicates` of register/law/predicates.yaml and compiles every one of them. Of an unsound file a
  // predicate may be missing or lack its parameter, so the places that use one are not blamed.
  std::vector<Predicate> add_predicates(View root, bool is_sound = true);
  ConditionId compile(View condition);
  TimeId compile_time(View time);
  // The finished program; the compiler is spent.
  Program take();

 private:
  struct Source {
    View body;
    bool takes_argument = false;
  };
  struct Target {
    PathId path = 0;
    std::string_view field;
    const FieldName* name = nullptr;  // null: the path is wrong and has been reported
    bool is_list = false;
  };

  // compiler.cpp: words
  ConditionId compile_map(View condition);
  ConditionId logic(Word word, View body);
  ConditionId quantifier(Word word, View body);
  ConditionId comparison(View condition);
  ConditionId value_comparison(Operation operation, const Target& field, View path, View word);
  ConditionId date_comparison(View condition);
  ConditionId fulfilment(Word word, View path);
  ConditionId lacks(View body);
  ConditionId argument_is(View value);
  ConditionId unknown_word(View condition);
  View comparison_word(View condition, std::string_view head, std::span<const std::string_view> allowed);

  // compiler_predicates.cpp
  void remember_predicate(View source);
  ConditionId predicate(View reference, View argument);
  ConditionId unknown_predicate(const std::string& name, Span place);
  ConditionId predicate_body(std::string_view name, View body, View argument);
  bool runs_in_a_circle(Span place, std::string_view name);

  // compiler_lists.cpp
  ConditionId count_comparison(View condition);
  ConditionId sum_comparison(View condition);

  // compiler_values.cpp: fields, values, times
  Target target(View path);
  Target part_target(View path, const Target& list, std::string_view part);
  Target item_target(View path, std::string_view text);
  Target find_field(View path, const std::string& field, Path::Start start, std::string_view keys);
  void check_single(const Target& target, View path);
  void check_list(const Target& target, View path);
  void check_code(const Target& target, View value);
  std::uint32_t add_text(std::string_view text);
  Range add_values(const Target& target, View values);
  double number(View value);
  TimeId field_time(View path);
  TimeId key_time(View written);
  TimeId list_of_times(Time::Kind kind, View list);
  TimeId shifted_time(View body);
  TimeId add_time(const Time& time);

  ConditionId add(const Operation& operation);
  ConditionId open();
  Range add_children(const std::vector<ConditionId>& children);
  View substituted(View value) const;

  const FieldNames& fields_;
  const Dates& dates_;
  Findings& findings_;
  Instructions code_;
  std::map<std::string, Source, std::less<>> predicates_;
  std::map<std::pair<std::string, std::string>, ConditionId> compiled_;
  std::map<std::pair<Path::Start, std::string>, PathId> paths_;
  std::vector<std::string_view> running_;  // predicates being compiled, outermost first
  std::vector<std::string> scopes_;        // lists whose items are looked at, outermost first
  View argument_;                          // of the predicate being compiled
  int depth_ = 0;
  bool predicates_complete_ = true;
};

}  // namespace algoreg::law
