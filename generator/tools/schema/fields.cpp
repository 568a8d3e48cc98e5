#include <algorithm>
#include <map>
#include <tuple>

#include "tools/schema/shape.hpp"

namespace algoreg::schema {

namespace {

class FieldList {
 public:
  explicit FieldList(Program& program) : program_(program) {
    for (const Field& annotation : program.annotations) {
      if (!annotation.group.empty()) group_ranks_.try_emplace(annotation.group, group_ranks_.size());
    }
  }

  void run() {
    for (Shape& shape : program_.shapes) order_members(shape);
    add_parts(program_.top, "", no_field);
  }

 private:
  // Neighbours stand by group, as first met in the schema, then order, then as written (members are sorted by name,
  // so the place in the schema file speaks); what is no field comes last.
  void order_members(Shape& shape) {
    const auto rank = [&](std::uint32_t index) {
      const Slot slot = shape.members[index].slot;
      if (!slot.is_field) return std::tuple(group_ranks_.size() + 1, 0, Place{});
      const Field& field = program_.annotations[slot.annotation];
      const auto group = group_ranks_.find(field.group);
      const std::size_t group_rank = group == group_ranks_.end() ? group_ranks_.size() : group->second;
      return std::tuple(group_rank, field.order, field.span.begin);
    };
    for (std::uint32_t i = 0; i < shape.members.size(); ++i) shape.sequence.push_back(i);
    std::stable_sort(shape.sequence.begin(), shape.sequence.end(),
                     [&](std::uint32_t left, std::uint32_t right) { return rank(left) < rank(right); });
  }

  // Adds the annotated members of the shape of a slot; items of a list count as the list itself.
  void add_parts(Slot slot, const std::string& path, std::uint32_t parent) {
    if (slot.shape == none || std::count(open_.begin(), open_.end(), slot.shape) > 0) return;
    open_.push_back(slot.shape);
    const Shape& shape = program_.shapes[slot.shape];
    if (shape.type == Type::list) add_parts(shape.items, path, parent);
    for (const std::uint32_t index : shape.sequence) {
      const Member& member = shape.members[index];
      if (member.slot.is_field) add_field(member, path, parent);
    }
    open_.pop_back();
  }

  void add_field(const Member& member, const std::string& path, std::uint32_t parent) {
    const auto index = static_cast<std::uint32_t>(program_.fields.size());
    Field field = program_.annotations[member.slot.annotation];
    field.path = path.empty() ? member.name : path + "." + member.name;
    field.parent = parent;
    if (member.slot.shape != none) take_from_items(field, program_.shapes[member.slot.shape]);
    if (parent != no_field) {
      Field& above = program_.fields[parent];
      if (field.group.empty()) field.group = above.group;
      if (field.citation.empty()) field.citation = above.citation;
      field.internal = field.internal || above.internal;
      field.in_list = above.list || above.in_list;
      above.parts.push_back(index);
    }
    const std::string own_path = field.path;
    program_.fields.push_back(std::move(field));
    add_parts(member.slot, own_path, index);
  }

  // What the items of a list say about themselves describes the list too.
  void take_from_items(Field& field, const Shape& shape) {
    if (shape.type != Type::list) return;
    field.list = true;
    if (shape.items.shape == none) return;
    if (program_.shapes[shape.items.shape].type == Type::map) field.item_kind = FieldKind::object;
    if (shape.items.annotation == none) return;
    const Field& items = program_.annotations[shape.items.annotation];
    field.item_kind = items.kind;
    field.translatable = field.translatable || items.translatable;
    if (field.vocabulary.empty()) field.vocabulary = items.vocabulary;
  }

  Program& program_;
  std::map<std::string, std::size_t> group_ranks_;
  std::vector<std::uint32_t> open_;  // shapes on the way down: a shape inside itself is not listed again
};

}  // namespace

void list_fields(Program& program) {
  FieldList(program).run();
  for (std::uint32_t i = 0; i < program.fields.size(); ++i) program.field_by_path.emplace(program.fields[i].path, i);
}

}  // namespace algoreg::schema
