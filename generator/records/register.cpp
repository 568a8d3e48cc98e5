#include "records/register.hpp"

#include <algorithm>

namespace algoreg {

const Entry* Register::find(std::string_view id) const {
  const auto found = std::lower_bound(entries.begin(), entries.end(), id,
                                      [](const Entry& entry, std::string_view wanted) { return entry.id < wanted; });
  return found != entries.end() && found->id == id ? &*found : nullptr;
}

std::optional<Date> last_change(const Entry& entry) {
  std::optional<Date> newest;
  for (const View change : entry.at("review.change_log")) {
    const auto date = parse_date(change["date"].text());
    if (date && (!newest || *date > *newest)) newest = date;
  }
  return newest ? newest : parse_date(entry.at("review.last_reviewed_on").text());
}

}  // namespace algoreg
