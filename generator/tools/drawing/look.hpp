// How a mark may look: the theme has a colour for each. What is not known is hatched or hollow everywhere.
#pragma once

#include <cstdint>
#include <string_view>

namespace algoreg::drawing {

enum class Look : std::uint8_t { value, good, care, bad, unknown };

// The class by which the theme knows it.
constexpr std::string_view class_of(Look look) {
  switch (look) {
    case Look::value: return "plot-value";
    case Look::good: return "plot-good";
    case Look::care: return "plot-care";
    case Look::bad: return "plot-bad";
    case Look::unknown: break;
  }
  return "plot-unknown";
}

}  // namespace algoreg::drawing
