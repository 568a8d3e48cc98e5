#include "law/requirements.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace algoreg::law {

namespace {

using schema::Requirement;

bool is_asked(const schema::Field& field) {
  return field.requirement == Requirement::required || field.requirement == Requirement::conditional ||
         field.requirement == Requirement::recommended;
}

}  // namespace

bool is_missing(const Reading& reading) { return reading.presence == Presence::missing && !reading.value; }

void Requirements::compile(const schema::Schema& schema, Compiler& compiler) {
  for (const schema::Field& field : schema.fields()) {
    if (!is_asked(field) || field.in_list) continue;
    Field asked{&field, field.requirement, {}, {}, {}, {}};
    if (field.when) asked.condition = compiler.compile(field.when);
    for (const std::string_view key : split(field.path, '.')) asked.keys.emplace_back(key);
    asked.group.assign(asked.keys.begin(), asked.keys.end() - 1);
    fields_.push_back(asked);
    if (!field.recommended_when) continue;
    asked.level = Requirement::recommended;
    asked.unless = std::exchange(asked.condition, compiler.compile(field.recommended_when));
    fields_.push_back(std::move(asked));
  }
}

bool Requirements::is_left_to_rules(std::string_view field, const Program& program, const Facts& facts,
                                    Date today) const {
  const auto by_field = [](const AskingRule& rule, std::string_view name) { return rule.field < name; };
  auto rule = std::lower_bound(asking_rules_.begin(), asking_rules_.end(), field, by_field);
  for (; rule != asking_rules_.end() && rule->field == field; ++rule) {
    if (!rule->narrow || program.evaluate(rule->condition, facts, {today, rule->flavour}) == Truth::yes) return true;
  }
  return false;
}

// A field without a condition of its own is asked for where its group is given; a group that is missing is said once.
// The same goes for one that should only be given.
bool Requirements::applies(const Field& field, const Program& program, const Facts& facts, const Context& context) {
  if (field.condition && program.evaluate(*field.condition, facts, context) != Truth::yes) return false;
  if (field.unless && program.evaluate(*field.unless, facts, context) == Truth::yes) return false;
  if (field.condition && field.level != Requirement::recommended) return true;
  return field.group.empty() || facts.read(field.group).presence == Presence::given;
}

}  // namespace algoreg::law
