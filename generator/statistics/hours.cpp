// Hours: those that are freed, and those that a task takes today, as each entry states them. They are never added up: one
// entry may speak of a team and another of the whole municipality.
#include <algorithm>
#include <tuple>

#include "base/scalar.hpp"
#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

constexpr std::string_view freed_kind = "hours_net";
constexpr std::string_view spent_kind = "hours_gross";

// Adds what an entry states; says whether it states hours of that kind.
bool add_hours(std::vector<HoursStated>& rows, const Entry& entry, std::string_view wanted) {
  const View potential = entry.at("aarhus.potential");
  if (!potential.is_list()) return false;
  const std::size_t before = rows.size();
  for (const View each : potential) {
    const auto value = parse_number(each["value"].text());
    if (!value || each["kind"].text() != wanted) continue;
    rows.push_back({&entry, std::string(wanted), std::string(each["basis"].text()), each["scope"], *value});
  }
  return rows.size() > before;
}

// Freed before spent, each basis together, the most hours first.
bool stands_before(const HoursStated& left, const HoursStated& right) {
  const auto group = [](const HoursStated& row) { return std::tuple(row.kind == spent_kind, std::string_view(row.basis)); };
  return group(left) != group(right) ? group(left) < group(right) : left.hours > right.hours;
}

}  // namespace

Hours count_hours(const Register& entries) {
  Hours hours;
  for (const Entry& entry : entries.entries) {
    const bool freed = add_hours(hours.rows, entry, freed_kind);
    const bool spent = add_hours(hours.rows, entry, spent_kind);
    if (freed) ++hours.freed;
    if (spent) ++hours.spent;
    if (!freed && !spent) ++hours.without;
  }
  std::stable_sort(hours.rows.begin(), hours.rows.end(), stands_before);
  return hours;
}

}  // namespace algoreg::statistics
