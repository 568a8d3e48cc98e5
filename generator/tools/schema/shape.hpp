// The compiled form of a schema, private to the room: shapes (what a value must be) in one array, and slots (a shape
// with the annotation of the place that uses it).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "tools/schema/pattern.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::schema {

inline constexpr std::uint32_t none = UINT32_MAX;

enum class Type : std::uint8_t { any, text, integer, number, boolean, list, map };

// What may stand under a name that is not declared.
enum class Others : std::uint8_t { free, refused, shaped };

struct Slot {
  std::uint32_t shape = none;
  std::uint32_t annotation = none;
  bool is_field = false;  // the annotation says how far the value is required, so it declares a field
};

struct Member {
  std::string name;
  Slot slot;
};

// A value of enum or const, or a code of a vocabulary.
struct Allowed {
  std::string text;
  bool plain = false;
  std::vector<std::string> labels;
};

struct Shape {
  Type type = Type::any;
  bool date = false;
  bool unique = false;
  bool fixed = false;  // the allowed value is a const
  bool listed = false; // the value must be among `allowed`
  Others others = Others::free;
  std::vector<Allowed> allowed;
  Pattern pattern;
  std::string written_pattern;
  std::size_t min_length = 0, max_length = SIZE_MAX;
  std::size_t min_items = 0, max_items = SIZE_MAX;
  std::size_t min_members = 0, max_members = SIZE_MAX;
  std::optional<double> minimum, maximum;
  Slot items;
  Slot other;                          // of members that are not declared, when they are `shaped`
  std::uint32_t names = none;          // shape of the names of members
  std::vector<Member> members;         // sorted by name
  std::vector<std::uint32_t> sequence; // indexes of members in the order of the fields
  std::vector<std::string> required;
  std::uint32_t condition = none, then = none, otherwise = none;
  Span span;

  const Member* member(std::string_view name) const;
};

struct Program {
  std::vector<Shape> shapes;
  std::vector<Field> annotations;  // fields without a path, shared by all the places of a definition
  std::vector<Field> fields;
  std::unordered_map<std::string_view, std::uint32_t> field_by_path;  // views into `fields`
  Slot top;
  std::array<std::uint32_t, 3> wrappers = {none, none, none};  // shapes, in the order of wrapper_keys
};

inline constexpr std::array<std::string_view, 3> wrapper_keys = {"unknown", "not_applicable", "withheld"};

// Index of a key in wrapper_keys, `none` for every other key.
std::uint32_t wrapper_index(std::string_view key);
State wrapper_state(std::uint32_t index);

// Whether the value is of the type, and how a scalar is read where that type is asked for.
bool is_of_type(Type type, View value);
ScalarKind read_scalar(Type type, View scalar);

// Whether a value is among the allowed ones of a shape.
bool is_allowed(const Shape& shape, View value);

// Whether `text` may be the name of a member.
bool is_name(const Shape& shape, std::string_view text);

// The member under which `key` stands in a map of that shape: declared, another one, or an empty slot.
Slot slot_of(const Shape& shape, std::string_view key);

// The wrapper that a value at a place is, or was meant to be; `none` for an ordinary value.
std::uint32_t intended_wrapper(const Program& program, Slot slot, View value);

// Whether a value fits a shape, without saying why.
bool fits(const Program& program, std::uint32_t shape, View value);

// Follows if/then/else to the shape that says most about a value: the first with a type.
std::uint32_t resolve(const Program& program, std::uint32_t shape, View value);

// Fills the fields of a program from its slots, and the sequence of its members.
void list_fields(Program& program);

}  // namespace algoreg::schema
