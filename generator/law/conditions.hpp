// Conditions of the law as a flat three-valued program. In: what compiler.hpp makes of the closed form below, and the
// facts of an entry. Out: yes, no or open, with the values that led there. Immutable, shared by all threads.
//
// The closed form (YAML or JSON). PATH names a field: `decision.role`; inside `where` a PATH that begins with "." is
// part of the item (`.group`, alone `.` the item itself), one that begins with "^" of the item around it.
//   facts, open where a value is unknown, withheld or missing, no where it is not applicable:
//     {field: PATH, is: V}  {field: PATH, in: [V..]}  {field: PATH, contains: V} (a list)  {field: PATH, same_as: PATH}
//     {field: PATH, at_least|below: NUMBER}  {count: PATH, at_least|below: NUMBER} (items of a list)
//     {sum: LIST.PART, at_least|below: NUMBER} (no number is negative: what is known can be enough)
//     {some: {of: PATH, where: c}}  {every: {of: PATH, where: c}}
//     {field: PATH, before|after|not_before|not_after: TIME}  {date: TIME, before|...: TIME}; no where one is missing
//     TIME: today | @key of dates.yaml | 2026-11-20 | PATH | {earliest: [TIME..]} | {latest: [TIME..]} (of those that
//           are known) | {from: TIME, months: NUMBER}
//   fulfilment, always yes or no:
//     {given: PATH}        a value is there, even if it is withheld
//     {missing: PATH}      no value and no reason why
//     {unanswered: PATH}   missing, or unknown
//     {empty: PATH}        missing, for a duty unanswered
//     {not_confirmed: PATH}             anything but true that is no answer; for facts an honest unknown is one
//     {lacks: {field: PATH, value: V}}  the list does not hold V; an absent list as in not_confirmed
//     {confirmed: c}       c is yes; open counts as no
//   logic: {all: [c..]}  {any: [c..]}  {not: c}  {undecided: c} (what c says is for a person to judge: never yes)
//   predicates: NAME, or {NAME: V} for one with a parameter: in it `$` stands for V and {argument_is: V} asks for it
// Withheld and not applicable are answers; an empty list is one too ("checked, none").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "law/facts.hpp"
#include "law/program.hpp"
#include "records/derived.hpp"

namespace algoreg::law {

// Whose question it is: rules of class data, privacy and quality ask for facts, where honest ignorance is an answer;
// rules of class compliance and policy ask whether a duty is met, where it is none.
enum class Flavour : std::uint8_t { facts, duties };

struct Context {
  Date today;
  Flavour flavour = Flavour::facts;
};

// A value that a verdict rests on. `field` is the path in the schema, without the numbers of items.
struct Leaf {
  Reading reading;
  std::string_view field;
};

class Program {
 public:
  // The answer to a condition. `read` receives the leaves that led to it: all of them for what had to hold together,
  // those of the deciding part where one was enough, those of the open parts where it stays open.
  Truth evaluate(ConditionId condition, const Facts& facts, const Context& context,
                 std::vector<Leaf>* read = nullptr) const;
  // The day that a TIME means for an entry, if it is known.
  std::optional<Date> date(TimeId time, const Facts& facts, const Context& context) const;
  // How many paths there are; their numbers are below it.
  std::size_t path_count() const { return code_.paths.size(); }
  // Adds the fields whose absence makes a condition hold.
  void fields_asked_for(ConditionId condition, std::vector<std::string_view>& fields) const;
  // Whether the answer can be another one on another day. What was computed about an entry may rest on the day too.
  bool depends_on_day(ConditionId condition) const;

 private:
  friend class Compiler;
  friend class Evaluation;
  Instructions code_;
};

}  // namespace algoreg::law
