#include "tools/templates/scope.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"

namespace algoreg::templates {

namespace {

std::optional<std::int64_t> to_number(std::string_view word) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string name_of(const Type& type) {
  switch (type.kind) {
    case Kind::text: return "text";
    case Kind::html: return "html";
    case Kind::flag: return "flag";
    case Kind::number: return "number";
    case Kind::list: return std::string("[").append(name_of(type.element())).append("]");
    default: return std::string(type.name);
  }
}

std::string suggestion(std::string_view name, std::span<const std::string_view> known) {
  constexpr std::size_t few = 12;
  const std::string_view near = nearest(name, known);
  if (!near.empty()) return std::string(near);
  if (known.empty() || known.size() > few) return "–";
  std::string all(known.front());
  for (const std::string_view other : known.subspan(1)) all.append(", ").append(other);
  return all;
}

bool is_reserved(std::string_view name) {
  constexpr std::array<std::string_view, 12> words = {"if", "else", "each", "end", "part", "component",
                                                      "t",  "loop", "not",  "is",  "true", "false"};
  return name.find('.') != std::string_view::npos || std::find(words.begin(), words.end(), name) != words.end();
}

void Scope::enter_loop(std::string_view item, const Type* type, Index slot) {
  const std::vector<std::string_view> known = known_names();
  if (is_reserved(item) || std::find(known.begin(), known.end(), item) != known.end()) {
    report("TPL-023", item, {{"name", item}});
  }
  variables_.push_back({item, slot, type});
  variables_.push_back({"loop", slot + 1, &loop_type()});
}

void Scope::report_kind(std::string_view piece, const Type& seen, std::string_view wanted) {
  report("TPL-006", piece, {{"name", piece}, {"kind", name_of(seen)}, {"wanted", wanted}});
}

// The path to a value by its name; nothing, and a finding, when there is no such name.
std::optional<Resolved> Scope::resolve(std::string_view text) {
  const std::vector<std::string_view> names = split(text, '.');
  Path path{none, static_cast<Index>(program_.steps.size()), 0};
  const Type* type = resolve_first(names.front(), path);
  for (std::size_t i = 1; type != nullptr && i < names.size(); ++i) {
    if (type->kind != Kind::record) {
      report_kind(names[i - 1], *type, "record");
      return std::nullopt;
    }
    type = resolve_member(*type, names[i], path);
  }
  if (type == nullptr) return std::nullopt;
  program_.paths.push_back(path);
  return Resolved{static_cast<Index>(program_.paths.size() - 1), type};
}

const Type* Scope::resolve_first(std::string_view name, Path& path) {
  const auto is_named = [&](const Variable& variable) { return variable.name == name; };
  const auto variable = std::find_if(variables_.rbegin(), variables_.rend(), is_named);
  if (variable != variables_.rend()) {
    path.slot = variable->slot;
    return variable->type;
  }
  const std::vector<std::string_view> known = known_names();
  if (page_ == nullptr || std::find(known.begin(), known.end(), name) == known.end()) {
    report_unknown(name, known);
    return nullptr;
  }
  path.slot = 0;
  return resolve_member(*page_, name, path);
}

const Type* Scope::resolve_member(const Type& record, std::string_view name, Path& path) {
  std::vector<std::string_view> known;
  for (const Member& member : record.members) {
    if (member.name == name) {
      program_.steps.push_back({member.get, &member.type()});
      ++path.size;
      return &member.type();
    }
    known.push_back(member.name);
  }
  report_unknown(name, known);
  return nullptr;
}

void Scope::report_unknown(std::string_view name, const std::vector<std::string_view>& known) {
  report("TPL-005", name, {{"name", name}, {"near", suggestion(name, known)}});
}

// The names that stand at the beginning of a path here.
std::vector<std::string_view> Scope::known_names() const {
  std::vector<std::string_view> names;
  for (const Variable& variable : variables_) names.push_back(variable.name);
  if (page_ == nullptr) return names;
  for (const Member& member : page_->members) names.push_back(member.name);
  return names;
}

std::optional<Resolved> Scope::resolve(const Token& value, const Type* wanted) {
  const std::string_view word = value.text;
  if (value.kind == TokenKind::string) {
    if (wanted == nullptr || wanted->kind != Kind::choice) {
      return add_literal(std::string(word), type_of<std::string>());
    }
    const std::optional<Index> choice = choice_index(word, *wanted);
    if (!choice) return std::nullopt;
    return add_literal(Value{wanted->choice(*choice), wanted}, *wanted);
  }
  if (word == "true" || word == "false") return add_literal(word == "true", type_of<bool>());
  if (const std::optional<std::int64_t> number = to_number(word)) return add_literal(*number, type_of<std::int64_t>());
  return resolve(word);
}

Resolved Scope::add_literal(Literal literal, const Type& type) {
  program_.paths.push_back({none, static_cast<Index>(program_.literals.size()), 0});
  program_.literals.push_back(std::move(literal));
  return {static_cast<Index>(program_.paths.size() - 1), &type};
}

std::optional<Index> Scope::choice_index(std::string_view name, const Type& type) {
  const auto found = std::find(type.choices.begin(), type.choices.end(), name);
  if (found != type.choices.end()) return static_cast<Index>(found - type.choices.begin());
  report("TPL-007", name, {{"name", name}, {"choice", type.name}, {"near", suggestion(name, type.choices)}});
  return std::nullopt;
}

}  // namespace algoreg::templates
