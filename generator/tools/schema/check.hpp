// Checks one document against a compiled schema, private to the room. With findings it says everything that is wrong;
// without it stops at the first fault and only gives the verdict.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "tools/schema/shape.hpp"

namespace algoreg::schema {

// What the unknown keys of one map were meant to be. Works only when asked: most maps have none.
class Guesses {
 public:
  Guesses(const Program& program, const Shape& shape, View map) : program_(program), shape_(shape), map_(map) {}

  // The present name of a member that was called `key` before; empty without one.
  std::string_view renamed(std::string_view key) const;
  // Paths under which a field of that last name exists, ready to stand in backticks; empty without one.
  std::string places(std::string_view key) const;
  // The member that `key` was most likely meant to be and that the map does not have yet; empty without one.
  std::string_view nearest(std::string_view key);
  // Whether an unknown key of the map was most likely meant to be `name`.
  bool explain(std::string_view name);

 private:
  const Program& program_;
  const Shape& shape_;
  View map_;
  std::optional<std::vector<std::string_view>> absent_;  // declared names that the map lacks
  std::optional<std::vector<std::string_view>> meant_;   // what its unknown keys were meant to be
};

class Checker {
 public:
  // `schema` names the field of a place in findings.
  Checker(const Program& program, const Schema* schema, Findings* findings)
      : program_(program), schema_(schema), findings_(findings) {}

  bool check(Slot slot, View value);
  bool check_shape(Slot slot, View value);

 private:
  using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  bool check_wrapper(Slot slot, View value, std::uint32_t wrapper);
  bool check_scalar(Slot slot, View value);
  bool check_text(Slot slot, View value);
  bool check_number(const Shape& shape, View value);
  bool check_list(const Shape& shape, View value);
  bool check_unique(const Shape& shape, View value);
  bool check_map(const Shape& shape, View value);
  bool check_member(const Shape& shape, View member, Guesses& guesses);
  bool check_required(const Shape& shape, View value, Guesses& guesses);
  bool check_branch(Slot slot, View value);

  bool wrong_type(const Shape& shape, View value);
  bool not_allowed(const Shape& shape, View value);
  bool wrong_pattern(Slot slot, View value);
  bool wrong_name(const Shape& shape, View member);
  bool unknown_key(View member, Guesses& guesses);
  void warn_of_bare_word(const Shape& shape, View value);

  // Notes a fault and is false, so that a check can return it.
  bool fault(std::string_view code, Span span, View at, Arguments arguments = {});
  bool goes_on(bool sound) const { return sound || findings_ != nullptr; }

  const Program& program_;
  const Schema* schema_;
  Findings* findings_;
};

// The text of a value for a message: short, in quotation marks when it was written in them.
std::string shown(View value);

// The values that `text` was most likely meant to be: the nearest one, or the first few, ready to stand in backticks.
std::string suggested_values(const Shape& shape, std::string_view text);

// A text that is equal for equal values and different for different ones.
std::string identity(const Program& program, Slot slot, View value);

}  // namespace algoreg::schema
