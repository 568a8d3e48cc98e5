#include "records/register.hpp"

#include <algorithm>

namespace algoreg {

const Entry* Register::find(std::string_view id) const {
  const auto found = std::lower_bound(entries.begin(), entries.end(), id,
                                      [](const Entry& entry, std::string_view wanted) { return entry.id < wanted; });
  return found != entries.end() && found->id == id ? &*found : nullptr;
}

}  // namespace algoreg
