// Joins parsed templates to types, messages and each other. Compiler keeps what all templates of a theme share;
// BodyCompiler (body.cpp) turns one body of nodes into operations.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tools/templates/scope.hpp"
#include "tools/templates/templates.hpp"

namespace algoreg::templates {

struct Component {
  Source source;
  std::string_view name;
  std::vector<Node> nodes;
  std::vector<Variable> parameters;
  Index block = 0;
};

struct Part {
  Source source;
  std::string_view name;
  std::vector<Node> nodes;
  bool used = false;
  bool open = false;                         // being compiled, so that a part in itself is noticed
  std::map<const Type*, Index> blocks = {};  // by type of page
};

class Compiler {
 public:
  Compiler(const Sources& sources, std::span<const PageType> pages, const MessageSource& messages, Findings& findings);

  Program compile();

  Program& program() { return program_; }
  Findings& findings() { return findings_; }
  const MessageSource& messages() const { return messages_; }
  const Component* find_component(std::string_view name) const;
  std::vector<std::string_view> component_names() const;
  // The block of a part for pages of that type; none, and a finding at `name`, when there is none.
  Index part_block(const Source& from, std::string_view name, const Type& page);
  // Notes that one block runs another.
  void use(Index user, Index used) { uses_[user].push_back(used); }

 private:
  void collect(const Type& type);
  void declare(const ComponentSource& source);
  Variable declare_parameter(View parameter, Index slot);
  void compile_page(const PageType& page);
  void note_components();
  void report_unused();
  std::vector<bool> reached_from(std::vector<Index> blocks) const;
  Index add_block();

  const Sources& sources_;
  std::span<const PageType> pages_;
  const MessageSource& messages_;
  Findings& findings_;
  Program program_;
  std::map<std::string, const Type*, std::less<>> types_;  // by the name that a parameter gives it
  std::vector<Component> components_;
  std::vector<Part> parts_;
  std::vector<std::vector<Index>> uses_;  // by block
};

// Compiles the body of a page or part (with its type) or of a component (with its parameters) into operations.
Block compile_body(Compiler& compiler, Index block, const Source& source, const std::vector<Node>& nodes,
                   const Type* page, const std::vector<Variable>& parameters);

}  // namespace algoreg::templates
