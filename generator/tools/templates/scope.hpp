// The names that a template can use where it stands: the page's members or a component's parameters, and the items of
// the loops around. In: a name or value as written. Out: a path to it and its type, or a finding.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.hpp"
#include "tools/templates/program.hpp"
#include "tools/templates/syntax.hpp"

namespace algoreg::templates {

// A name apart from the members of the page. Without a type when that could not be found out, which was reported.
struct Variable {
  std::string_view name;
  Index slot = 0;
  const Type* type = nullptr;
  bool optional = false;
};

struct Resolved {
  Index path = none;
  const Type* type = nullptr;
};

class Scope {
 public:
  // Of a page or part with its type, or of a component with its parameters.
  Scope(Program& program, Findings& findings, const Source& source, const Type* page, std::vector<Variable> parameters)
      : program_(program), findings_(findings), source_(source), page_(page), variables_(std::move(parameters)) {}

  const Type* page() const { return page_; }
  const Source& source() const { return source_; }

  // The value with that path of names.
  std::optional<Resolved> resolve(std::string_view text);
  // The value of an argument; a string becomes the choice of that name where a choice is wanted.
  std::optional<Resolved> resolve(const Token& value, const Type* wanted);
  // The number of a choice's name.
  std::optional<Index> choice_index(std::string_view name, const Type& type);

  // Adds the names of a loop, whose slots follow each other, until it is left.
  void enter_loop(std::string_view item, const Type* type, Index slot);
  void leave_loop() { variables_.resize(variables_.size() - 2); }

  void report(std::string_view code, std::string_view piece,
              std::initializer_list<std::pair<std::string_view, std::string_view>> arguments) {
    findings_.add(code, source_.span_of(piece), arguments);
  }
  // Reports a value of the wrong kind.
  void report_kind(std::string_view piece, const Type& seen, std::string_view wanted);

 private:
  const Type* resolve_first(std::string_view name, Path& path);
  const Type* resolve_member(const Type& record, std::string_view name, Path& path);
  void report_unknown(std::string_view name, const std::vector<std::string_view>& known);
  std::vector<std::string_view> known_names() const;
  Resolved add_literal(Literal literal, const Type& type);

  Program& program_;
  Findings& findings_;
  const Source& source_;
  const Type* page_;
  std::vector<Variable> variables_;
};

// Names a type as a parameter does: text, row, [row].
std::string name_of(const Type& type);

// What may have been meant by an unknown name: the nearest one, else all of a few, else a dash.
std::string suggestion(std::string_view name, std::span<const std::string_view> known);

// A name that the language keeps for itself, or that no path could reach.
bool is_reserved(std::string_view name);

}  // namespace algoreg::templates
