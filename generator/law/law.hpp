// The law of a register, ready to be asked. In: the trees of register/law and the names of the fields.
// Out: dates, named conditions, the questions of the risk class and effective dates over one compiled program.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/classification.hpp"
#include "law/compiler.hpp"
#include "law/conditions.hpp"
#include "law/dates.hpp"
#include "law/derived.hpp"
#include "law/duties.hpp"
#include "law/field_names.hpp"

namespace algoreg::law {

// From when a duty binds one entry: the first case whose condition is yes gives the day.
struct EffectiveDate {
  struct Case {
    std::optional<ConditionId> condition;  // none: in all other cases
    std::optional<TimeId> time;            // none: never
  };
  std::vector<Case> cases;
};

struct Law {
  Dates dates;
  std::vector<Predicate> predicates;
  RiskQuestions risk;
  std::map<std::string, EffectiveDate, std::less<>> effective;
  Derivations derivations;
  Duties duties;
  std::vector<std::string> anticipated;  // days that a register may keep before they come
  Program program;
};

// The trees of the files in register/law of these names; they are needed only while reading. Without the last
// three nothing but the risk class is computed.
struct LawFiles {
  View dates, predicates, risk_class;
  View derived = {}, screening = {}, duties = {};
  // Where a text can be read in two ways: its other date counts (alternative_from).
  bool other_reading = false;
  // Of an unsound file something may be missing: no name that is looked up in it is a fault then.
  bool dates_sound = true, predicates_sound = true, risk_class_sound = true;
};

// Reads and compiles everything; every mistake is reported at its line and leaves its condition open. `more` compiles
// what else asks the same questions (conditions of the schema, rules) into the same program; the law that it is given
// has its dates, and no program yet.
Law read_law(const LawFiles& files, const FieldNames& fields, Findings& findings,
             const std::function<void(Compiler&, const Law&)>& more = {});

// Reports a name that is neither a moving date nor a plain one, such as the `from` of a rule or a duty.
void check_day(View named, const Law& law, Findings& findings);

// The risk class that follows from the facts of an entry.
RiskClass classify(const Law& law, const Facts& facts, const Context& context);

// The day from which a duty binds this entry: `key` names a moving date such as "hr" or a plain one of dates.yaml.
// None where the day is not known or never comes.
std::optional<Date> effective_date(const Law& law, std::string_view key, const Facts& facts, const Context& context);

}  // namespace algoreg::law
