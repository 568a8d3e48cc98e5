#include <algorithm>
#include <cassert>
#include <charconv>

#include "tools/templates/address.hpp"
#include "tools/templates/describe.hpp"
#include "tools/templates/program.hpp"
#include "tools/templates/templates.hpp"

namespace algoreg::templates {

constexpr auto describe(std::type_identity<Loop>) {
  return record<Loop>("loop",
                      {member<&Loop::first>("first"), member<&Loop::last>("last"), member<&Loop::index>("index")});
}

const Type& loop_type() { return type_of<Loop>(); }

namespace {

constexpr std::size_t deepest_call = 32;

bool is_given(Value value) {
  if (value.data == nullptr) return false;
  switch (value.type->kind) {
    case Kind::text:
    case Kind::html: return !value.type->text(value.data).empty();
    case Kind::flag:
    case Kind::number: return value.type->number(value.data) != 0;
    case Kind::list: return value.type->size(value.data) != 0;
    default: return true;
  }
}

// Callers name what the set has.
template <typename Named>
const Named& find_named(const std::vector<Named>& things, std::string_view name) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const Named& thing) { return thing.name == name; });
  assert(found != things.end());
  return *found;
}

std::string_view choice_name(Value value) {
  return value.type->choices[static_cast<std::size_t>(value.type->number(value.data))];
}

// One rendering of one page.
class Run {
 public:
  Run(const Program& program, const MessageWriter& messages, std::string& out)
      : program_(program), messages_(messages), out_(out) {}

  RenderReport page(Index block, Value data) {
    slots_.push_back(data);
    call(program_.blocks[block], 0);
    return report_;
  }
  RenderReport component(Index block, std::span<const Value> given) {
    slots_.assign(given.begin(), given.end());
    call(program_.blocks[block], 0);
    return report_;
  }

 private:
  void call(const Block& block, std::size_t base);
  void run(const Block& block, Index op, Index end);
  void each(const Block& block, const Op& op, Index body);
  void component(const Op& op);
  void message(const Op& op);
  void print(Value value, Escape escape);
  void append(std::string_view text, Escape escape);
  Value value_of(Index path) const;
  Index choice_of(Index path) const;
  bool holds(const Op& op) const;

  const Program& program_;
  const MessageWriter& messages_;
  std::string& out_;
  RenderReport report_;
  std::vector<Value> slots_;
  std::size_t base_ = 0;   // of the running block's slots
  std::size_t depth_ = 0;  // of components
  std::string words_;      // of the message being written
};

// Runs a block whose given slots stand at `base`.
void Run::call(const Block& block, std::size_t base) {
  const std::size_t caller = std::exchange(base_, base);
  slots_.resize(base + block.slots);
  run(block, 0, static_cast<Index>(block.ops.size()));
  slots_.resize(base);
  base_ = caller;
}

void Run::run(const Block& block, Index op_index, Index end) {
  while (op_index < end) {
    const Op& op = block.ops[op_index++];
    switch (op.code) {
      case Code::text: out_.append(program_.text, op.a, op.b); break;
      case Code::print: print(value_of(op.path), op.escape); break;
      case Code::jump: op_index = op.a; break;
      case Code::jump_unless:
        if (!holds(op)) op_index = op.a;
        break;
      case Code::each:
        each(block, op, op_index);
        op_index = op.b;
        break;
      case Code::part:
        slots_.push_back(slots_[base_]);
        call(program_.blocks[op.a], slots_.size() - 1);
        break;
      case Code::component: component(op); break;
      case Code::message: message(op); break;
    }
  }
}

void Run::each(const Block& block, const Op& op, Index body) {
  const Value list = value_of(op.path);
  const std::size_t size = list.data == nullptr ? 0 : list.type->size(list.data);
  if (size == 0) return run(block, op.a, op.b);
  const Type& element = list.type->element();
  Loop loop;
  for (std::size_t i = 0; i < size; ++i) {
    loop = {i == 0, i + 1 == size, static_cast<std::int64_t>(i) + 1};
    slots_[base_ + op.c] = {list.type->at(list.data, i), &element};
    slots_[base_ + op.c + 1] = {&loop, &loop_type()};
    run(block, body, op.a);
  }
}

void Run::component(const Op& op) {
  const Index choice = choice_of(op.path);
  if (choice == none) return;
  if (depth_ == deepest_call) {
    ++report_.too_deep;
    return;
  }
  const Call& target = program_.calls[op.a + choice];
  const std::size_t base = slots_.size();
  for (Index i = 0; i < target.size; ++i) slots_.push_back(value_of(program_.given[target.first_given + i].path));
  ++depth_;
  call(program_.blocks[target.block], base);
  --depth_;
}

void Run::message(const Op& op) {
  const Index choice = choice_of(op.path);
  if (choice == none) return;
  std::vector<MessageArgument> arguments(op.c);
  for (Index i = 0; i < op.c; ++i) {
    const Given& given = program_.given[op.b + i];
    const Value value = value_of(given.path);
    arguments[i].name = given.name;
    if (value.data == nullptr) continue;
    arguments[i].is_number = value.type->kind == Kind::number;
    if (arguments[i].is_number) {
      arguments[i].number = value.type->number(value.data);
    } else {
      arguments[i].text = value.type->kind == Kind::choice ? choice_name(value) : value.type->text(value.data);
    }
  }
  words_.clear();
  messages_.append(words_, program_.messages[op.a + choice], arguments);
  append(words_, op.escape);
}

void Run::print(Value value, Escape escape) {
  if (value.data == nullptr) return;
  switch (value.type->kind) {
    case Kind::text: append(value.type->text(value.data), escape); break;
    case Kind::html: out_.append(value.type->text(value.data)); break;
    case Kind::choice: append(choice_name(value), escape); break;
    default: {
      char digits[24];
      out_.append(digits, std::to_chars(digits, digits + sizeof digits, value.type->number(value.data)).ptr);
    }
  }
}

void Run::append(std::string_view text, Escape escape) {
  if (escape == Escape::text) return append_escaped_text(out_, text);
  if (escape == Escape::address && !is_safe_address(text)) {
    ++report_.blocked_addresses;
    text = "#blocked";
  }
  append_escaped_attribute(out_, text);
}

Value Run::value_of(Index path_index) const {
  if (path_index == none) return {};
  const Path& path = program_.paths[path_index];
  if (path.slot == none) {
    const Literal& literal = program_.literals[path.first];
    if (const auto* value = std::get_if<Value>(&literal)) return *value;
    if (const auto* text = std::get_if<std::string>(&literal)) return {text, &type_of<std::string>()};
    if (const auto* number = std::get_if<std::int64_t>(&literal)) return {number, &type_of<std::int64_t>()};
    return {&std::get<bool>(literal), &type_of<bool>()};
  }
  Value value = slots_[base_ + path.slot];
  for (Index i = path.first; i < path.first + path.size && value.data != nullptr; ++i) {
    const Step& step = program_.steps[i];
    value = {step.get(value.data), step.type};
  }
  return value;
}

// The choice by which a component or message is picked: 0 when its name is fixed, none when the choice is absent.
Index Run::choice_of(Index path) const {
  if (path == none) return 0;
  const Value value = value_of(path);
  return value.data == nullptr ? none : static_cast<Index>(value.type->number(value.data));
}

bool Run::holds(const Op& op) const {
  const Value value = value_of(op.path);
  const bool given = op.b == none ? is_given(value) : value.data != nullptr && value.type->number(value.data) == op.b;
  return given != op.negated;
}

}  // namespace

RenderReport TemplateSet::render(std::string_view page, Value data, const MessageWriter& messages,
                                 std::string& out) const {
  const Page& found = find_named(program_->pages, page);
  assert(found.type == data.type);
  return Run(*program_, messages, out).page(found.block, data);
}

std::span<const std::string> TemplateSet::components_of(std::string_view page) const {
  return find_named(program_->pages, page).components;
}

std::span<const Parameter> TemplateSet::parameters(std::string_view component) const {
  return find_named(program_->components, component).parameters;
}

RenderReport TemplateSet::render_component(std::string_view component, std::span<const Value> given,
                                           const MessageWriter& messages, std::string& out) const {
  const LoneComponent& found = find_named(program_->components, component);
  assert(found.parameters.size() == given.size());
  return Run(*program_, messages, out).component(found.block, given);
}

}  // namespace algoreg::templates
