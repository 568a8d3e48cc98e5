#include <algorithm>

#include "tools/templates/compiler.hpp"

namespace algoreg::templates {

namespace {

// A name in quotes: fixed, or one for each name of a choice, as in "value-{row.kind}".
struct Callee {
  Index path = none;
  std::vector<std::string> names;
  bool is_picked() const { return path != none; }
};

bool accepts(const Type& wanted, const Type& given) {
  if (wanted.kind == Kind::text && given.kind == Kind::choice) return true;
  if (wanted.kind != given.kind) return false;
  if (wanted.kind == Kind::record || wanted.kind == Kind::choice) return &wanted == &given;
  return wanted.kind != Kind::list || accepts(wanted.element(), given.element());
}

class BodyCompiler {
 public:
  BodyCompiler(Compiler& compiler, Index block, Scope scope, Index slots)
      : compiler_(compiler), program_(compiler.program()), index_(block), scope_(std::move(scope)) {
    block_.slots = slots;
  }

  Block compile(const std::vector<Node>& nodes) {
    compile_nodes(nodes);
    return std::move(block_);
  }

 private:
  void compile_nodes(const std::vector<Node>& nodes);
  void compile_node(const Node& node);
  void compile_print(const Node& node);
  void compile_branches(const Node& node);
  void compile_condition(const Condition& condition, Op& op);
  void compile_each(const Node& node);
  void compile_part(const Node& node);
  void compile_component(const Node& node);
  void compile_message(const Node& node);
  Call compile_call(const Node& node, const Component& component);
  void check_names(const Node& node, std::string_view key, const std::vector<std::string>& wanted);
  Given message_argument(const Argument& argument);
  Callee callee_of(const Node& node);
  bool are_unique(const std::vector<Argument>& arguments);

  Op& emit(Code code) {
    block_.ops.push_back({.code = code});
    return block_.ops.back();
  }
  Index here() const { return static_cast<Index>(block_.ops.size()); }

  Compiler& compiler_;
  Program& program_;
  Index index_;
  Scope scope_;
  Block block_;
};

void BodyCompiler::compile_nodes(const std::vector<Node>& nodes) {
  for (const Node& node : nodes) compile_node(node);
}

void BodyCompiler::compile_node(const Node& node) {
  switch (node.type) {
    case NodeType::text: {
      Op& op = emit(Code::text);
      op.a = static_cast<Index>(program_.text.size());
      op.b = static_cast<Index>(node.text.size());
      program_.text += node.text;
      break;
    }
    case NodeType::print: compile_print(node); break;
    case NodeType::branches: compile_branches(node); break;
    case NodeType::each: compile_each(node); break;
    case NodeType::part: compile_part(node); break;
    case NodeType::component: compile_component(node); break;
    case NodeType::message: compile_message(node); break;
  }
}

void BodyCompiler::compile_print(const Node& node) {
  const std::optional<Resolved> value = scope_.resolve(node.text);
  if (!value) return;
  const Kind kind = value->type->kind;
  if (kind == Kind::flag || kind == Kind::list || kind == Kind::record) {
    scope_.report_kind(node.text, *value->type, "text");
  } else if (kind == Kind::html && !node.place.empty()) {
    scope_.report("TPL-019", node.text, {{"place", node.place}});
  } else {
    Op& op = emit(Code::print);
    op.path = value->path;
    op.escape = node.escape;
  }
}

void BodyCompiler::compile_branches(const Node& node) {
  std::vector<Index> exits;
  for (const Branch& branch : node.branches) {
    const Index test = here();
    if (branch.condition) compile_condition(*branch.condition, emit(Code::jump_unless));
    compile_nodes(branch.body);
    if (&branch != &node.branches.back()) {
      exits.push_back(here());
      emit(Code::jump);
    }
    if (branch.condition) block_.ops[test].a = here();
  }
  for (const Index exit : exits) block_.ops[exit].a = here();
}

void BodyCompiler::compile_condition(const Condition& condition, Op& op) {
  op.negated = condition.negated;
  op.b = none;
  const std::optional<Resolved> value = scope_.resolve(condition.path);
  if (!value) return;
  op.path = value->path;
  if (!condition.choice) return;
  if (value->type->kind != Kind::choice) {
    scope_.report_kind(condition.path, *value->type, "choice");
  } else {
    op.b = scope_.choice_index(*condition.choice, *value->type).value_or(none);
  }
}

void BodyCompiler::compile_each(const Node& node) {
  std::optional<Resolved> list = scope_.resolve(node.text);
  if (list && list->type->kind != Kind::list) {
    scope_.report_kind(node.text, *list->type, "[...]");
    list.reset();
  }
  const Index each = here();
  const Index slot = block_.slots;
  Op& op = emit(Code::each);
  op.path = list ? list->path : none;
  op.c = slot;
  block_.slots += 2;
  scope_.enter_loop(node.item, list ? &list->type->element() : nullptr, slot);
  compile_nodes(node.branches[0].body);
  scope_.leave_loop();
  block_.ops[each].a = here();
  if (node.branches.size() > 1) compile_nodes(node.branches[1].body);
  block_.ops[each].b = here();
}

void BodyCompiler::compile_part(const Node& node) {
  if (scope_.page() == nullptr) return scope_.report("TPL-032", node.text, {{"name", node.text}});
  const Index block = compiler_.part_block(scope_.source(), node.text, *scope_.page());
  if (block == none) return;
  compiler_.use(index_, block);
  emit(Code::part).a = block;
}

void BodyCompiler::compile_component(const Node& node) {
  if (!are_unique(node.arguments)) return;
  const Callee callee = callee_of(node);
  std::vector<Call> calls;
  for (const std::string& name : callee.names) {
    const Component* component = compiler_.find_component(name);
    if (component != nullptr) {
      compiler_.use(index_, component->block);
      calls.push_back(compile_call(node, *component));
    } else if (callee.is_picked()) {
      scope_.report("TPL-011", node.text, {{"name", name}});
    } else {
      scope_.report("TPL-010", node.text, {{"name", name}, {"near", suggestion(name, compiler_.component_names())}});
    }
  }
  Op& op = emit(Code::component);
  op.path = callee.path;
  op.a = static_cast<Index>(program_.calls.size());
  program_.calls.insert(program_.calls.end(), calls.begin(), calls.end());
}

// What each parameter of a component is given by this call of it.
Call BodyCompiler::compile_call(const Node& node, const Component& component) {
  std::vector<Given> given(component.parameters.size());
  std::vector<bool> found(component.parameters.size());
  std::vector<std::string_view> names;
  for (const Variable& parameter : component.parameters) names.push_back(parameter.name);
  for (const Argument& argument : node.arguments) {
    const auto name = std::find(names.begin(), names.end(), argument.name);
    if (name == names.end()) {
      scope_.report(
          "TPL-013", argument.name,
          {{"name", argument.name}, {"component", component.name}, {"near", suggestion(argument.name, names)}});
      continue;
    }
    const auto i = static_cast<std::size_t>(name - names.begin());
    found[i] = true;
    const Type* wanted = component.parameters[i].type;
    const std::optional<Resolved> value = scope_.resolve(argument.value, wanted);
    if (!value || wanted == nullptr) continue;
    if (!accepts(*wanted, *value->type)) scope_.report_kind(argument.value.text, *value->type, name_of(*wanted));
    given[i].path = value->path;
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (found[i] || component.parameters[i].optional) continue;
    scope_.report("TPL-012", node.text, {{"name", names[i]}, {"component", component.name}});
  }
  const Call call{component.block, static_cast<Index>(program_.given.size()), static_cast<Index>(given.size())};
  program_.given.insert(program_.given.end(), given.begin(), given.end());
  return call;
}

void BodyCompiler::compile_message(const Node& node) {
  if (!are_unique(node.arguments)) return;
  const Callee callee = callee_of(node);
  Op op{.code = Code::message, .escape = node.escape, .path = callee.path};
  op.a = static_cast<Index>(program_.messages.size());
  for (const std::string& key : callee.names) {
    if (const std::optional<MessageInfo> message = compiler_.messages().find(key)) {
      program_.messages.push_back(message->id);
      check_names(node, key, message->arguments);
    } else {
      const std::string near = suggestion(key, compiler_.messages().keys());
      scope_.report(callee.is_picked() ? "TPL-015" : "TPL-014", node.text, {{"key", key}, {"near", near}});
    }
  }
  op.c = static_cast<Index>(node.arguments.size());
  std::vector<Given> given;
  for (const Argument& argument : node.arguments) given.push_back(message_argument(argument));
  op.b = static_cast<Index>(program_.given.size());
  program_.given.insert(program_.given.end(), given.begin(), given.end());
  block_.ops.push_back(op);
}

// A message is given exactly the arguments that its words mention.
void BodyCompiler::check_names(const Node& node, std::string_view key, const std::vector<std::string>& wanted) {
  for (const std::string& name : wanted) {
    const auto is_it = [&](const Argument& argument) { return argument.name == name; };
    if (std::any_of(node.arguments.begin(), node.arguments.end(), is_it)) continue;
    scope_.report("TPL-030", node.text, {{"name", name}, {"key", key}});
  }
  for (const Argument& argument : node.arguments) {
    if (std::find(wanted.begin(), wanted.end(), argument.name) != wanted.end()) continue;
    scope_.report("TPL-031", argument.name, {{"name", argument.name}, {"key", key}});
  }
}

Given BodyCompiler::message_argument(const Argument& argument) {
  const std::optional<Resolved> value = scope_.resolve(argument.value, nullptr);
  if (!value) return {};
  const Kind kind = value->type->kind;
  const bool fits = kind == Kind::text || kind == Kind::number || kind == Kind::choice;
  if (!fits) scope_.report_kind(argument.value.text, *value->type, "text");
  return {std::string(argument.name), value->path};
}

Callee BodyCompiler::callee_of(const Node& node) {
  const std::size_t open = node.text.find('{');
  const std::size_t close = node.text.find('}', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {none, {std::string(node.text)}};
  const std::string_view path = node.text.substr(open + 1, close - open - 1);
  const std::optional<Resolved> value = scope_.resolve(path);
  if (!value) return {};
  if (value->type->kind != Kind::choice) {
    scope_.report_kind(path, *value->type, "choice");
    return {};
  }
  Callee callee{value->path, {}};
  for (const std::string_view name : value->type->choices) {
    callee.names.push_back(std::string(node.text.substr(0, open)).append(name).append(node.text.substr(close + 1)));
  }
  return callee;
}

bool BodyCompiler::are_unique(const std::vector<Argument>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (arguments[i].name != arguments[j].name) continue;
      scope_.report("TPL-023", arguments[i].name, {{"name", arguments[i].name}});
      return false;
    }
  }
  return true;
}

}  // namespace

Block compile_body(Compiler& compiler, Index block, const Source& source, const std::vector<Node>& nodes,
                   const Type* page, const std::vector<Variable>& parameters) {
  Scope scope(compiler.program(), compiler.findings(), source, page, parameters);
  const Index slots = page != nullptr ? 1 : static_cast<Index>(parameters.size());
  return BodyCompiler(compiler, block, std::move(scope), slots).compile(nodes);
}

}  // namespace algoreg::templates
