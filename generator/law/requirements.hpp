// Which fields an entry must or should give: the requirement levels of the schema and their conditions, compiled.
// In: the schema and an entry. Out: for each field that applies to the entry, how it is answered. The general rules
// and the entry's completeness stand on it.
#pragma once

#include <string_view>
#include <vector>

#include "law/law.hpp"
#include "records/documents.hpp"

namespace algoreg::law {

// A field that applies to an entry, and what stands there.
struct Asked {
  const schema::Field* field = nullptr;
  Reading reading;
  bool otherwise = false;  // its own condition does not hold, but it should be given all the same
};

// A rule that asks for a field by name, as its condition.
struct AskingRule {
  std::string_view field;
  ConditionId condition = 0;
  Flavour flavour = Flavour::facts;
  bool narrow = false;  // it asks in some of the entries only that need the field
};

class Requirements {
 public:
  // Compiles the conditions of the schema's fields into the law's program. Parts of list items are left to the schema.
  void compile(const schema::Schema& schema, Compiler& compiler);
  // The rules that ask for fields by name, in the order of the fields.
  void leave_to_rules(std::vector<AskingRule> rules) { asking_rules_ = std::move(rules); }
  // Whether the general rules leave a field to one of them, which knows better when it is needed: to a narrow one only
  // where it says what the entry lacks.
  bool is_left_to_rules(std::string_view field, const Program& program, const Facts& facts, Date today) const;

  // Calls `take` for every field of a level that applies to the entry, in the order of the schema.
  template <typename Take>
  void each(schema::Requirement level, const Program& program, const Facts& facts, const Context& context,
            Take&& take) const {
    for (const Field& field : fields_) {
      if (field.level == level && applies(field, program, facts, context)) {
        take(Asked{field.field, facts.read(field.keys), field.unless.has_value()});
      }
    }
  }

 private:
  struct Field {
    const schema::Field* field = nullptr;
    schema::Requirement level{};
    std::optional<ConditionId> condition;
    std::optional<ConditionId> unless;          // of a field that is asked for in two levels: the heavier one
    std::vector<std::string> keys, group;  // of the field, and of the group around it
  };
  static bool applies(const Field& field, const Program& program, const Facts& facts, const Context& context);

  std::vector<Field> fields_;
  std::vector<AskingRule> asking_rules_;
};

// Whether nobody has said anything where a field belongs: no value, no reason, and no fault of form around it that
// may have swallowed it. An empty value is left to the schema, which has said so.
bool is_missing(const Reading& reading);

}  // namespace algoreg::law
