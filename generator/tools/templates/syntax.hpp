// A template as written: a tree of nodes, before any name is known. In: text. Out: nodes whose places in HTML are
// settled, and findings for all that does not depend on the data of a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "tools/templates/html_position.hpp"
#include "tools/templates/lexer.hpp"

namespace algoreg::templates {

// `name=value` behind a component or message: the value is a path, a word (true, 3) or a string.
struct Argument {
  std::string_view name;
  Token value;
};

struct Condition {
  std::string_view path;
  bool negated = false;
  std::optional<std::string_view> choice;  // `is "choice"`
};

struct Node;

struct Branch {
  std::optional<Condition> condition;  // none: else
  std::vector<Node> body;
};

enum class NodeType { text, print, branches, each, part, component, message };

struct Node {
  NodeType type = NodeType::text;
  Escape escape = Escape::none;     // print, message
  std::string place;                // print: where it stands, empty in text, where Html may stand too
  std::string_view text;            // text; print: the path; each: path of the list; else the name in quotes
  std::string_view item;            // each: name of the item
  std::vector<Argument> arguments;  // component, message
  std::vector<Branch> branches;     // branches; each: the body, and what stands for an empty list
};

// Parses a template; what could not be understood is left out of the tree and reported.
std::vector<Node> parse(const Source& source, Findings& findings);

}  // namespace algoreg::templates
