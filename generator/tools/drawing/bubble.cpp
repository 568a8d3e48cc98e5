#include "tools/drawing/bubble.hpp"

#include <algorithm>
#include <cmath>

#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

Html bubble(std::int64_t count, std::int64_t most, Look look) {
  const double side = 2 * largest_bubble + 2;
  Svg svg({side, side, "plot plot--bubble"});
  if (count > 0) {
    const double share = static_cast<double>(count) / static_cast<double>(std::max(count, most));
    svg.circle({side / 2, side / 2}, largest_bubble * std::sqrt(share), class_of(look));
  }
  return std::move(svg).finish();
}

}  // namespace algoreg::drawing
