#include "tools/schema/shape.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"

namespace algoreg::schema {

namespace {

// Whether a map of that shape may have `key` as one of its ordinary members.
bool is_regular_member(const Program& program, const Shape& shape, std::string_view key) {
  if (shape.type != Type::any && shape.type != Type::map) return false;
  if (shape.member(key) != nullptr) return true;
  if (shape.others == Others::refused) return false;
  return shape.names == none || is_name(program.shapes[shape.names], key);
}

bool is_same_number(std::string_view left, std::string_view right) {
  const std::optional<double> number = parse_number(left);
  return number && number == parse_number(right);
}

}  // namespace

const Member* Shape::member(std::string_view name) const {
  const auto found = std::lower_bound(members.begin(), members.end(), name,
                                      [](const Member& one, std::string_view wanted) { return one.name < wanted; });
  return found != members.end() && found->name == name ? &*found : nullptr;
}

std::uint32_t wrapper_index(std::string_view key) {
  const auto found = std::find(wrapper_keys.begin(), wrapper_keys.end(), key);
  return found == wrapper_keys.end() ? none : static_cast<std::uint32_t>(found - wrapper_keys.begin());
}

State wrapper_state(std::uint32_t index) {
  constexpr std::array<State, 3> states = {State::unknown, State::not_applicable, State::withheld};
  return states.at(index);
}

State state_of(View value) {
  if (!value) return State::missing;
  if (!value.is_map()) return State::given;
  // Asked of every group on every path that a rule reads: it looks no further than the second member.
  const auto first = value.begin();
  if (first == value.end() || std::next(first) != value.end()) return State::given;
  const std::uint32_t wrapper = wrapper_index((*first).key());
  return wrapper == none ? State::given : wrapper_state(wrapper);
}

bool is_of_type(Type type, View value) {
  switch (type) {
    case Type::any: return true;
    case Type::text: return value.is_scalar();
    case Type::integer: return value.is_scalar() && value.is_plain() && parse_integer(value.text());
    case Type::number: return value.is_scalar() && value.is_plain() && parse_number(value.text());
    case Type::boolean:
      return value.is_scalar() && value.is_plain() && (value.text() == "true" || value.text() == "false");
    case Type::list: return value.is_list();
    case Type::map: return value.is_map();
  }
  return false;
}

ScalarKind read_scalar(Type type, View scalar) {
  if (scalar.is_null()) return ScalarKind::null;
  switch (type) {
    case Type::any: return scalar.is_plain() ? core_kind(scalar.text()) : ScalarKind::text;
    case Type::integer: return is_of_type(type, scalar) ? ScalarKind::integer : ScalarKind::text;
    case Type::number: return is_of_type(type, scalar) ? ScalarKind::number : ScalarKind::text;
    case Type::boolean: return is_of_type(type, scalar) ? ScalarKind::boolean : ScalarKind::text;
    default: return ScalarKind::text;
  }
}

bool is_allowed(const Shape& shape, View value) {
  if (!value.is_scalar()) return false;
  const ScalarKind kind = read_scalar(shape.type, value);
  return std::any_of(shape.allowed.begin(), shape.allowed.end(), [&](const Allowed& one) {
    if (one.text == value.text()) {
      return shape.type != Type::any || kind == (one.plain ? core_kind(one.text) : ScalarKind::text);
    }
    const bool is_number = kind == ScalarKind::integer || kind == ScalarKind::number;
    return is_number && (one.plain || shape.type != Type::any) && is_same_number(one.text, value.text());
  });
}

bool is_name(const Shape& shape, std::string_view text) {
  const std::size_t length = count_code_points(text);
  if (length < shape.min_length || length > shape.max_length) return false;
  if (shape.pattern && !matches(*shape.pattern, text)) return false;
  return !shape.listed || std::any_of(shape.allowed.begin(), shape.allowed.end(),
                                      [&](const Allowed& one) { return one.text == text; });
}

Slot slot_of(const Shape& shape, std::string_view key) {
  if (const Member* const member = shape.member(key)) return member->slot;
  return shape.others == Others::shaped ? shape.other : Slot{};
}

std::uint32_t intended_wrapper(const Program& program, Slot slot, View value) {
  if (!value.is_map() || slot.shape == none) return none;
  const bool wrappable = slot.annotation != none && !program.annotations[slot.annotation].wrappers.empty();
  for (const View member : value) {
    const std::uint32_t wrapper = wrapper_index(member.key());
    if (wrapper == none) continue;
    // A stray key in a large map is an unknown key, not a wrapper gone wrong.
    if (!wrappable && value.size() > 1) return none;
    const Shape& shape = program.shapes[resolve(program, slot.shape, value)];
    return is_regular_member(program, shape, member.key()) ? none : wrapper;
  }
  return none;
}

std::uint32_t resolve(const Program& program, std::uint32_t shape, View value) {
  while (program.shapes[shape].type == Type::any && program.shapes[shape].condition != none) {
    const Shape& here = program.shapes[shape];
    const std::uint32_t branch = fits(program, here.condition, value) ? here.then : here.otherwise;
    if (branch == none) break;
    shape = branch;
  }
  return shape;
}

}  // namespace algoreg::schema
