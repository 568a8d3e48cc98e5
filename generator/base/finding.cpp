#include "base/finding.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace algoreg {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return "";
}

std::string_view Finding::argument(std::string_view name) const {
  for (const FindingArgument& argument : arguments) {
    if (argument.name == name) return argument.value;
  }
  return {};
}

Finding& Findings::add(std::string_view code, Span span,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> arguments) {
  Finding finding{std::string(code), span, {}, {}};
  for (const auto& [name, value] : arguments) {
    finding.arguments.push_back({std::string(name), std::string(value), ArgumentKind::text, {}});
  }
  return items_.emplace_back(std::move(finding));
}

void Findings::append(Findings&& others) {
  items_.insert(items_.end(), std::make_move_iterator(others.items_.begin()),
                std::make_move_iterator(others.items_.end()));
  others.items_.clear();
}

void Findings::sort() {
  const auto order = [](const Finding& finding) {
    return std::tie(finding.span.file, finding.span.begin, finding.code, finding.span.end, finding.arguments);
  };
  std::stable_sort(items_.begin(), items_.end(),
                   [&](const Finding& left, const Finding& right) { return order(left) < order(right); });
  const auto same = [](const Finding& left, const Finding& right) {
    return left.code == right.code && left.span == right.span && left.arguments == right.arguments;
  };
  items_.erase(std::unique(items_.begin(), items_.end(), same), items_.end());
}

}  // namespace algoreg
