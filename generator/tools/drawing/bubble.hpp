// A bubble whose area says how much there is, for a field of a table. The number stands as text beside it.
#pragma once

#include <cstdint>

#include "base/html.hpp"
#include "tools/drawing/look.hpp"

namespace algoreg::drawing {

// The radius of a bubble that stands for `most`, in units of the picture.
inline constexpr double largest_bubble = 20;

Html bubble(std::int64_t count, std::int64_t most, Look look);

}  // namespace algoreg::drawing
