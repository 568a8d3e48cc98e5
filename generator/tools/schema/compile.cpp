#include "tools/schema/compile.hpp"

#include <algorithm>
#include <array>

namespace algoreg::schema {

namespace {

constexpr std::string_view local_prefix = "#/definitions/";

bool is_true(View value) { return value.is_scalar() && value.is_plain() && value.text() == "true"; }

// What may stand beside a $ref, because it does not constrain.
bool is_remark(std::string_view key) { return key == "algoreg" || key == "title" || key == "description"; }

}  // namespace

Schema Schema::compile(View root, std::span<const View> extensions, const ValueLists& lists, Findings& findings) {
  auto program = std::make_shared<Program>();
  Compiler compiler(*program, lists, findings);
  compiler.compile_root(root);
  for (const View extension : extensions) compiler.add_extension(extension);
  compiler.finish();
  list_fields(*program);
  return Schema(std::move(program));
}

void Compiler::compile_root(View root) {
  root_ = root;
  if (!root.is_map()) {
    if (root) findings_.add("SCH-061", root.span(), {{"key", "schema"}});
    program_.shapes.emplace_back();
    program_.top = {0, none};
    return;
  }
  program_.top = {compile_shape(root, true), none};
  // Definitions are compiled although nothing refers to them: their faults are faults too.
  for (const View one : root["definitions"]) {
    const std::uint32_t shape = shape_of_reference(one);
    const std::uint32_t wrapper = wrapper_index(one.key());
    if (wrapper != none) program_.wrappers.at(wrapper) = shape;
  }
}

void Compiler::add_extension(View root) {
  root_ = root;
  if (!root.is_map()) {
    if (root) findings_.add("SCH-061", root.span(), {{"key", "schema"}});
    return;
  }
  constexpr std::array<std::string_view, 7> known = {"$schema", "$id", "title", "description", "type", "properties",
                                                     "definitions"};
  for (const View keyword : root) {
    if (std::find(known.begin(), known.end(), keyword.key()) == known.end()) {
      findings_.add("SCH-069", keyword.key_span(), {{"key", keyword.key()}});
    }
  }
  // Taken out while its members are added: compiling them may move the array of shapes.
  Shape top = std::move(program_.shapes[program_.top.shape]);
  add_members(top, root["properties"], true);
  program_.shapes[program_.top.shape] = std::move(top);
  for (const View one : root["definitions"]) shape_of_reference(one);
}

void Compiler::finish() {
  for (const Shape& shape : program_.shapes) check_required(shape);
  std::vector<char> marks(program_.shapes.size(), 0);
  for (std::uint32_t shape = 0; shape < program_.shapes.size(); ++shape) cut_circles(shape, marks);
  for (const Field& field : program_.annotations) {
    for (const State state : field.wrappers) {
      for (std::uint32_t wrapper = 0; wrapper < wrapper_keys.size(); ++wrapper) {
        if (wrapper_state(wrapper) != state || program_.wrappers.at(wrapper) != none) continue;
        const std::string reference = std::string(local_prefix).append(wrapper_keys.at(wrapper));
        findings_.add("SCH-063", field.span, {{"reference", reference}});
      }
    }
  }
}

Slot Compiler::compile_slot(View node) {
  Slot slot;
  if (const View annotation = node["algoreg"]; annotation.is_map()) {
    Field field = read_field(annotation, findings_);
    slot.annotation = static_cast<std::uint32_t>(program_.annotations.size());
    slot.is_field = static_cast<bool>(annotation["requirement"]);
    program_.annotations.push_back(std::move(field));
  }
  const View reference = node["$ref"];
  if (!reference) {
    slot.shape = compile_shape(node, false);
    return slot;
  }
  for (const View keyword : node) {
    if (keyword.key() == "$ref" || is_remark(keyword.key())) continue;
    findings_.add("SCH-068", keyword.key_span(), {{"key", keyword.key()}});
  }
  if (const View vocabulary = node["algoreg"]["vocabulary"]) {
    findings_.add("SCH-068", vocabulary.key_span(), {{"key", "vocabulary"}});
  }
  const View target = definition(reference);
  slot.shape = target ? shape_of_reference(target) : none;
  return slot;
}

// The definition that a $ref leads to, through other references; nothing where it leads nowhere or in a circle.
View Compiler::definition(View reference) {
  View target;
  for (std::size_t steps = 0; reference; ++steps) {
    std::string_view name = reference.text();
    if (name.starts_with(local_prefix)) {
      name.remove_prefix(local_prefix.size());
      target = root_["definitions"][name];
    } else {
      target = {};
    }
    if (!target) {
      findings_.add("SCH-063", reference.span(), {{"reference", reference.text()}});
      return {};
    }
    if (steps > root_["definitions"].size()) {
      findings_.add("SCH-064", reference.span(), {{"reference", reference.text()}});
      return {};
    }
    reference = target["$ref"];
  }
  return target;
}

// The shape of a definition, compiled at its first use.
std::uint32_t Compiler::shape_of_reference(View target) {
  if (target["$ref"]) return compile_slot(target).shape;
  for (const auto& [known, shape] : definitions_) {
    if (known == target) return shape;
  }
  return compile_shape(target, false);
}

std::uint32_t Compiler::compile_shape(View node, bool is_root) {
  const auto index = static_cast<std::uint32_t>(program_.shapes.size());
  program_.shapes.emplace_back();
  if (node.parent() && node.parent().key() == "definitions") definitions_.emplace_back(node, index);
  Shape shape;
  shape.span = node.span();
  if (node.is_map()) {
    for (const View keyword : node) compile_keyword(shape, keyword, is_root);
    if ((shape.then != none || shape.otherwise != none) && shape.condition == none) {
      wrong_value(node["then"] ? node["then"] : node["else"]);
    }
  } else if (!is_true(node)) {
    wrong_value(node);
  }
  program_.shapes[index] = std::move(shape);
  return index;
}

// A missing required field is reported by name, so it must be declared and say the same about itself.
void Compiler::check_required(const Shape& shape) {
  for (const std::string& name : shape.required) {
    if (shape.member(name) == nullptr && shape.others == Others::refused) {
      findings_.add("SCH-071", shape.span, {{"key", name}});
    }
  }
  for (const Member& member : shape.members) {
    if (!member.slot.is_field) continue;
    const Field& field = program_.annotations[member.slot.annotation];
    const bool says_required = field.requirement == Requirement::required && !field.when;
    const bool is_required =
        std::find(shape.required.begin(), shape.required.end(), member.name) != shape.required.end();
    if (says_required != is_required) findings_.add("SCH-070", field.span, {{"key", member.name}});
  }
}

// Circles through if, then and else would be walked for ever by one and the same value.
void Compiler::cut_circles(std::uint32_t shape, std::vector<char>& marks) {
  constexpr char open = 1, done = 2;
  if (marks[shape] != 0) return;
  marks[shape] = open;
  Shape& here = program_.shapes[shape];
  for (std::uint32_t* next : {&here.condition, &here.then, &here.otherwise}) {
    if (*next == none) continue;
    if (marks[*next] == open) {
      findings_.add("SCH-064", here.span, {{"reference", "if, then, else"}});
      *next = none;
      if (next == &here.condition) here.then = here.otherwise = none;
      continue;
    }
    cut_circles(*next, marks);
  }
  marks[shape] = done;
}

}  // namespace algoreg::schema
