// How much of what the register asks for is known.
#include <algorithm>
#include <map>

#include "statistics/statistics.hpp"

namespace algoreg::statistics {

Coverage count_coverage(const Register& entries) {
  Coverage coverage;
  std::map<std::string, std::int64_t, std::less<>> open;
  for (const Entry& entry : entries.entries) {
    const Completeness& counted = entry.derived.completeness;
    coverage.given += counted.given;
    coverage.unknown += static_cast<std::int64_t>(counted.unknown.size());
    coverage.withheld += static_cast<std::int64_t>(counted.withheld.size());
    coverage.missing += static_cast<std::int64_t>(counted.missing.size());
    for (const auto* paths : {&counted.unknown, &counted.missing}) {
      for (const std::string& path : *paths) ++open[path];
    }
  }
  for (const auto& [path, count] : open) coverage.least_known.push_back({path, count});
  std::stable_sort(coverage.least_known.begin(), coverage.least_known.end(),
                   [](const FieldCount& left, const FieldCount& right) { return left.count > right.count; });
  return coverage;
}

}  // namespace algoreg::statistics
