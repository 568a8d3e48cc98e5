// Hours: those that are freed, and those that a task takes today. The two are never added to each other.
#include <map>
#include <tuple>

#include "base/scalar.hpp"
#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

constexpr std::string_view freed_kind = "hours_net";
constexpr std::string_view spent_kind = "hours_gross";

using Sums = std::map<std::tuple<bool, std::string, std::string>, HoursSum>;

// Adds what an entry states; says whether it states hours of that kind.
bool add_hours(Sums& sums, const Entry& entry, std::string_view wanted) {
  const View potential = entry.at("aarhus.potential");
  if (!potential.is_list()) return false;
  std::map<std::string_view, double> by_basis;
  for (const View each : potential) {
    const auto value = parse_number(each["value"].text());
    if (value && each["kind"].text() == wanted) by_basis[each["basis"].text()] += *value;
  }
  for (const auto& [basis, hours] : by_basis) {
    HoursSum& sum = sums[{wanted == spent_kind, std::string(wanted), std::string(basis)}];
    sum.kind = wanted;
    sum.basis = basis;
    ++sum.entries;
    sum.hours += hours;
  }
  return !by_basis.empty();
}

}  // namespace

Hours count_hours(const Register& entries) {
  Sums sums;
  Hours hours;
  for (const Entry& entry : entries.entries) {
    const bool freed = add_hours(sums, entry, freed_kind);
    const bool spent = add_hours(sums, entry, spent_kind);
    if (freed) ++hours.freed;
    if (spent) ++hours.spent;
    if (!freed && !spent) ++hours.without;
  }
  for (auto& [key, sum] : sums) hours.rows.push_back(std::move(sum));
  return hours;
}

}  // namespace algoreg::statistics
