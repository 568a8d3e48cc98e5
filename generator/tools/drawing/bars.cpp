#include "tools/drawing/bars.hpp"

#include <algorithm>

#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

namespace {

constexpr double bar_height = 10;

constexpr double base_line = 88;
constexpr double widest_column = 48;
constexpr double widest_label = 44;

double share(std::int64_t amount, std::int64_t whole) {
  return whole > 0 ? static_cast<double>(amount) / static_cast<double>(whole) : 0;
}

}  // namespace

Html bar(std::span<const Segment> segments, std::int64_t whole, bool mirrored) {
  Svg svg({bar_length, bar_height, "plot plot--bar", {}, mirrored});
  double at = 0;
  for (const auto& [amount, look] : segments) {
    const double length = bar_length * share(amount, whole);
    const Box box{at, 0, length, bar_height};
    if (amount > 0 && look == Look::unknown) svg.hatched(box, class_of(look));
    if (amount > 0 && look != Look::unknown) svg.rectangle(box, class_of(look));
    at += length;
  }
  return std::move(svg).finish();
}

Html columns(std::span<const Column> columns, std::int64_t highest, bool mirrored) {
  Svg svg({plot_width, base_line + 22, "plot", {}, mirrored});
  const double step = std::min(widest_column, plot_width / std::max<double>(1, static_cast<double>(columns.size())));
  const auto labelled_every = static_cast<std::size_t>(std::max(1.0, widest_label / step + 0.999));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double left = step * static_cast<double>(i);
    const double height = column_height * share(columns[i].amount, highest);
    if (columns[i].amount > 0) {
      svg.rectangle({left + step / 8, base_line - height, step * 3 / 4, height}, class_of(Look::value));
      svg.text({left + step / 2, base_line - height - 5}, Anchor::middle, columns[i].amount_text, {});
    }
    if (i % labelled_every == 0) svg.text({left + step / 2, base_line + 17}, Anchor::middle, columns[i].label, {});
  }
  svg.line({0, base_line}, {step * static_cast<double>(columns.size()), base_line}, "plot-axis");
  return std::move(svg).finish();
}

}  // namespace algoreg::drawing
