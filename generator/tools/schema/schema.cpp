#include "tools/schema/schema.hpp"

#include <algorithm>

#include "tools/schema/shape.hpp"

namespace algoreg::schema {

namespace {

// The path of a place without the numbers of list items.
std::string plain_path(View value) {
  const std::string path = value.path();
  std::string plain;
  bool in_number = false;
  for (const char c : path) {
    if (c == '[') in_number = true;
    if (!in_number) plain += c;
    if (c == ']') in_number = false;
  }
  return plain;
}

}  // namespace

Schema::Schema() : program_(std::make_shared<const Program>()) {}

const std::vector<Field>& Schema::fields() const { return program_->fields; }

const Field* Schema::field(std::string_view path) const {
  const auto found = program_->field_by_path.find(path);
  return found == program_->field_by_path.end() ? nullptr : &program_->fields[found->second];
}

const Field* Schema::field_of(View value) const {
  const std::string whole = plain_path(value);
  std::string_view path = whole;
  while (!path.empty()) {
    if (const Field* const found = field(path)) return found;
    const std::size_t dot = path.rfind('.');
    path = path.substr(0, dot == std::string_view::npos ? 0 : dot);
  }
  return nullptr;
}

Cursor Schema::top() const { return {program_.get(), program_->top.shape, program_->top.annotation}; }

// The shape that holds for a value that stands here, the wrapper's own when it is wrapped.
std::uint32_t Cursor::shape_of(View value) const {
  if (shape_ == none) return none;
  const std::uint32_t wrapper = intended_wrapper(*program_, {shape_, annotation_}, value);
  if (wrapper != none) return program_->wrappers[wrapper];
  return resolve(*program_, shape_, value);
}

ScalarKind Cursor::reading(View scalar) const {
  const std::uint32_t shape = shape_of(scalar);
  return read_scalar(shape == none ? Type::any : program_->shapes[shape].type, scalar);
}

Cursor Cursor::member(View map, std::string_view key) const {
  const std::uint32_t shape = shape_of(map);
  const Slot slot = shape == none ? Slot{} : slot_of(program_->shapes[shape], key);
  return {program_, slot.shape, slot.annotation};
}

Cursor Cursor::item(View list) const {
  const std::uint32_t shape = shape_of(list);
  const Slot slot = shape == none ? Slot{} : program_->shapes[shape].items;
  return {program_, slot.shape, slot.annotation};
}

std::vector<std::string_view> Cursor::names(View map) const {
  const std::uint32_t shape = shape_of(map);
  std::vector<std::string_view> names;
  if (shape == none) return names;
  for (const std::uint32_t index : program_->shapes[shape].sequence) {
    names.push_back(program_->shapes[shape].members[index].name);
  }
  return names;
}

bool Cursor::is_open(View map) const {
  const std::uint32_t shape = shape_of(map);
  return shape == none || program_->shapes[shape].others != Others::refused;
}

}  // namespace algoreg::schema
