#include <algorithm>
#include <cmath>

#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"

namespace algoreg::modelling {

pages::HoursPlot hours_plot(const PlotFrame& frame, const statistics::Hours& hours) {
  pages::HoursPlot plot;
  plot.freed = hours.freed;
  plot.spent = hours.spent;
  plot.without = hours.without;
  double most = 0;
  for (const auto& sum : hours.rows) most = std::max(most, sum.hours);
  for (const auto& [kind, basis, entries, sum] : hours.rows) {
    pages::HoursRow row;
    row.freed = kind == "hours_net";
    if (!basis.empty()) row.basis = frame.voice.term("potential_basis", basis).label;
    row.entries = entries;
    row.hours = frame.number(std::llround(sum));
    const drawing::Segment segment{std::llround(sum), basis.empty() ? drawing::Look::unknown : drawing::Look::value};
    row.bar = drawing::bar({&segment, 1}, std::llround(most), frame.mirrored());
    plot.rows.push_back(std::move(row));
  }
  return plot;
}

}  // namespace algoreg::modelling
