#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "law/compiler.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

void Compiler::remember_predicate(View source) {
  predicates_[std::string(source.key())] = {source["when"], static_cast<bool>(source["parameter"])};
}

std::vector<Predicate> Compiler::add_predicates(View root, bool is_sound) {
  predicates_complete_ = is_sound;
  const View sources = root["predicates"];
  for (const View source : sources) remember_predicate(source);
  std::vector<Predicate> predicates;
  for (const View source : sources) {
    Predicate each;
    each.name = source.key();
    each.parameter = source["parameter"].text();
    each.text = LocalizedText::read(source["text"]);
    // The example is what makes the body of a predicate with a parameter complete enough to be checked here.
    const bool incomplete = source["parameter"] && !source["example"];
    each.condition = incomplete ? open() : predicate(source, source["example"]);
    predicates.push_back(std::move(each));
  }
  return predicates;
}

// `reference` is the name where it is used: a scalar, or the member {name: argument}.
ConditionId Compiler::predicate(View reference, View argument) {
  const bool is_plain_name = reference.is_scalar() && !argument;
  const std::string name(is_plain_name ? reference.text() : reference.key());
  const Span place = is_plain_name ? reference.span() : reference.key_span();
  const auto found = predicates_.find(name);
  if (found == predicates_.end()) return unknown_predicate(name, place);
  const bool has_argument = argument && argument.is_scalar();
  if (found->second.takes_argument != has_argument) {
    if (predicates_complete_) findings_.add("LAW-008", place, {{"name", name}});
    return open();
  }
  if (runs_in_a_circle(place, found->first)) return open();
  const auto key = std::pair(name, std::string(argument.text()));
  const auto ready = compiled_.find(key);
  if (ready != compiled_.end()) return ready->second;
  const ConditionId id = predicate_body(found->first, found->second.body, argument);
  compiled_.emplace(key, id);
  return id;
}

ConditionId Compiler::unknown_predicate(const std::string& name, Span place) {
  if (!predicates_complete_) return open();
  std::vector<std::string_view> names;
  for (const auto& [known, source] : predicates_) names.push_back(known);
  findings_.add("LAW-002", place, {{"name", name}, {"near", suggestion(name, names)}});
  return open();
}

bool Compiler::runs_in_a_circle(Span place, std::string_view name) {
  const auto start = std::find(running_.begin(), running_.end(), name);
  if (start == running_.end()) return false;
  findings_.add("LAW-005", place, {{"circle", fmt::format("{} → {}", fmt::join(start, running_.end(), " → "), name)}});
  return true;
}

// A predicate speaks of the entry: it sees neither the items nor the argument of the place where it is used.
ConditionId Compiler::predicate_body(std::string_view name, View body, View argument) {
  std::vector<std::string> scopes;
  std::swap(scopes, scopes_);
  const View outer = argument_;
  argument_ = argument;
  running_.push_back(name);
  const ConditionId id = compile(body);
  running_.pop_back();
  argument_ = outer;
  std::swap(scopes, scopes_);
  return id;
}

}  // namespace algoreg::law
