// Bars and columns. In: amounts. Out: pictures without names, because the numbers stand as text beside them.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/html.hpp"
#include "tools/drawing/look.hpp"

namespace algoreg::drawing {

// The length of a bar that fills its whole, and the height of the tallest column, in units of the picture.
inline constexpr double bar_length = 200;
inline constexpr double column_height = 64;

struct Segment {
  std::int64_t amount = 0;
  Look look = Look::value;
};

// One bar of segments after each other. `whole` is the amount that fills the picture.
Html bar(std::span<const Segment> segments, std::int64_t whole, bool mirrored);

struct Column {
  std::string label, amount_text;
  std::int64_t amount = 0;
};

// Columns beside each other over their labels, of which so many are written as there is room for.
Html columns(std::span<const Column> columns, std::int64_t highest, bool mirrored);

}  // namespace algoreg::drawing
