#include "tools/drawing/matrix.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "tools/drawing/look.hpp"
#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

namespace {

constexpr double height = 308;
constexpr double field_left = 34;  // of the field that holds the points; a point at its edge stands half outside
constexpr double field = 270;
constexpr double field_top = 14;
constexpr int lowest = 10, highest = 100;  // the scale, in tenths
constexpr double cells = 9;                // fields of one step each, along either side

// The share of the scale up to a total.
double share(int tenths) {
  return static_cast<double>(std::clamp(tenths, lowest, highest) - lowest) / (highest - lowest);
}

double x_of(int uncertainty) { return field_left + field * share(uncertainty); }
double y_of(int complexity) { return field_top + field * (1 - share(complexity)); }

void draw_quadrant(Svg& svg, const Box& box, std::string_view classes, char letter) {
  svg.rectangle(box, classes);
  const bool is_high = box.y == field_top;
  const bool is_right = box.x > field_left;
  svg.text({is_right ? box.x + box.width - 8 : box.x + 8, is_high ? box.y + 20 : box.y + box.height - 8},
           is_right ? Anchor::end : Anchor::start, std::string(1, letter), "plot-letter");
}

void draw_quadrants(Svg& svg, int high_from) {
  const double x = x_of(high_from), y = y_of(high_from);
  const double right = field_left + field, bottom = field_top + field;
  draw_quadrant(svg, {field_left, y, x - field_left, bottom - y}, "plot-field plot-good", letter_green);
  draw_quadrant(svg, {x, y, right - x, bottom - y}, "plot-field plot-care", letter_yellow_uncertainty);
  draw_quadrant(svg, {field_left, field_top, x - field_left, y - field_top}, "plot-field plot-care",
                letter_yellow_complexity);
  draw_quadrant(svg, {x, field_top, right - x, y - field_top}, "plot-field plot-bad", letter_red);
}

void draw_scale(Svg& svg) {
  for (const int step : {1, 4, 7, 10}) {
    const std::string text = std::to_string(step);
    svg.text({x_of(10 * step), field_top + field + 18}, Anchor::middle, text, {});
    svg.text({field_left - 6, y_of(10 * step) + 5}, Anchor::end, text, {});
  }
}

// Points at one place share their mark.
void draw_points(Svg& svg, std::span<const MatrixPoint> points) {
  std::map<std::pair<int, int>, std::string> places;
  for (const MatrixPoint& point : points) {
    std::string& label = places[{point.uncertainty, point.complexity}];
    if (!label.empty() && !point.label.empty()) label += ", ";
    label += point.label;
  }
  for (const auto& [place, label] : places) {
    const Point at{x_of(place.first), y_of(place.second)};
    const bool is_short = count_code_points(label) <= 2;
    svg.circle(at, label.empty() || !is_short ? 7 : 11, "plot-point");
    if (label.empty()) continue;
    if (is_short) {
      svg.text({at.x, at.y + 5}, Anchor::middle, label, "plot-inside");
    } else {
      const bool is_right = at.x > field_left + field / 2;
      svg.text({at.x + (is_right ? -10 : 10), at.y + 5}, is_right ? Anchor::end : Anchor::start, label, "plot-key");
    }
  }
}

int cell_of(int tenths) { return std::clamp((tenths - lowest) / 10, 0, static_cast<int>(cells) - 1); }

void draw_cells(Svg& svg, std::span<const MatrixPoint> points) {
  std::map<std::pair<int, int>, int> counts;
  for (const MatrixPoint& point : points) ++counts[{cell_of(point.uncertainty), cell_of(point.complexity)}];
  const double step = field / cells;
  for (const auto& [cell, count] : counts) {
    svg.text({field_left + step * (cell.first + 0.5), field_top + field - step * (cell.second + 0.5) + 5}, Anchor::middle,
             std::to_string(count), "plot-key");
  }
}

}  // namespace

Html matrix(std::span<const MatrixPoint> points, int high_from, bool mirrored) {
  Svg svg({plot_width, height, "plot plot--matrix", {}, mirrored});
  draw_quadrants(svg, high_from);
  draw_scale(svg);
  if (points.size() > most_points) {
    draw_cells(svg, points);
  } else {
    draw_points(svg, points);
  }
  return std::move(svg).finish();
}

}  // namespace algoreg::drawing
