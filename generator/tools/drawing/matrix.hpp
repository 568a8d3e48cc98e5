// The matrix of the question "can we?" as the municipality draws it: complexity upwards, uncertainty to the right, each
// from 1 to 10, and four quadrants with the advice. In: totals in tenths. Out: a picture without a name, because the
// same totals stand as text beside it, where the letters of the quadrants and the numbers of the points are explained.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/html.hpp"

namespace algoreg::drawing {

struct MatrixPoint {
  int complexity = 0, uncertainty = 0;  // in tenths
  std::string label;
};

// The quadrants by the letters that the picture has for them.
inline constexpr char letter_green = 'A';
inline constexpr char letter_yellow_uncertainty = 'B';
inline constexpr char letter_yellow_complexity = 'C';
inline constexpr char letter_red = 'D';

// More points than this could not be told apart: then each field of the matrix says how many there are.
inline constexpr std::size_t most_points = 24;

// `high_from`: the tenths from which a total is high.
Html matrix(std::span<const MatrixPoint> points, int high_from, bool mirrored);

}  // namespace algoreg::drawing
