// Compiled templates: flat operations over slots. Made by compiler.cpp, run by render.cpp, never changed in between.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "tools/templates/html_position.hpp"
#include "tools/templates/templates.hpp"

namespace algoreg::templates {

using Index = std::uint32_t;
inline constexpr Index none = UINT32_MAX;

// A way to a value: a slot of the running template, then members. Slot `none`: the literal with number `first`.
struct Path {
  Index slot = none;
  Index first = 0;
  Index size = 0;
};

struct Step {
  const void* (*get)(const void* record) = nullptr;
  const Type* type = nullptr;
};

using Literal = std::variant<std::string, std::int64_t, bool, Value>;

enum class Code : std::uint8_t {
  text,         // the fixed text of size b at a
  print,        // the value of the path
  jump,         // to a
  jump_unless,  // to a, unless the path is given (or, with b, is choice b)
  each,         // the body up to a for each item in slot c (loop in c + 1); what stands up to b for an empty list
  part,         // block a with the page of this template
  component,    // call a + (the choice of the path)
  message,      // message a + (the choice of the path) with c arguments from b
};

struct Op {
  Code code = Code::text;
  Escape escape = Escape::none;
  bool negated = false;
  Index path = none;
  Index a = 0, b = 0, c = 0;
};

// A page, a component, or a part as seen by one type of page.
struct Block {
  std::vector<Op> ops;
  Index slots = 0;
};

// What a slot of a called component, or a named argument of a message, is given: a path, or none.
struct Given {
  std::string name;
  Index path = none;
};

struct Call {
  Index block = 0;
  Index first_given = 0;
  Index size = 0;
};

struct Page {
  std::string name;
  const Type* type = nullptr;
  Index block = 0;
  std::vector<std::string> components;   // that it may show, by name
};

// A component as it is shown alone, with an example of each parameter.
struct LoneComponent {
  std::string name;
  Index block = 0;
  std::vector<Parameter> parameters;
};

struct Program {
  std::string text;
  std::vector<Block> blocks;
  std::vector<Page> pages;
  std::vector<LoneComponent> components;
  std::vector<Path> paths;
  std::vector<Step> steps;
  std::vector<Literal> literals;
  std::vector<Call> calls;
  std::vector<Given> given;
  std::vector<Index> messages;
};

// What `loop` is inside {{ each }}.
struct Loop {
  bool first = false;
  bool last = false;
  std::int64_t index = 0;
};
const Type& loop_type();

}  // namespace algoreg::templates
