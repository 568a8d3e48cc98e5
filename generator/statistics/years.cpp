// When the departments took their solutions into use.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

constexpr std::array<std::string_view, 4> used = {"in_use", "suspended", "retired", "recalled"};

std::set<std::string_view> departments_of(const Entry& entry) {
  const Answered owners = codes_at(entry.root(), "owner_departments");
  if (owners.codes.empty()) return {""};
  return {owners.codes.begin(), owners.codes.end()};
}

}  // namespace

Years count_years(const Register& entries, const Vocabularies& vocabularies) {
  std::map<std::tuple<std::size_t, std::string, int>, std::int64_t> counts;
  Years years;
  for (const Entry& entry : entries.entries) {
    const auto first_use = parse_date(entry.at("lifecycle.first_use_on").text());
    if (!first_use) {
      const bool was_used = std::find(used.begin(), used.end(), entry.at("status").text()) != used.end();
      ++(was_used ? years.unknown : years.not_in_use);
      continue;
    }
    ++years.dated;
    for (const std::string_view department : departments_of(entry)) {
      const std::size_t rank = department.empty() ? SIZE_MAX : rank_of(vocabularies, "departments", department);
      ++counts[{rank, std::string(department), static_cast<int>(first_use->year())}];
    }
  }
  for (const auto& [key, count] : counts) years.rows.push_back({std::get<1>(key), std::get<2>(key), count});
  return years;
}

}  // namespace algoreg::statistics
