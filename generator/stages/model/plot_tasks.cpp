#include <algorithm>

#include "stages/model/plots.hpp"
#include "tools/drawing/bubble.hpp"

namespace algoreg::modelling {

namespace {

pages::Contacts shown(statistics::Contact contact) {
  switch (contact) {
    case statistics::Contact::outward: return pages::Contacts::outward;
    case statistics::Contact::inward: return pages::Contacts::inward;
    case statistics::Contact::unknown: break;
  }
  return pages::Contacts::unknown;
}

pages::Sensitivity shown(statistics::Sensitivity sensitivity) {
  switch (sensitivity) {
    case statistics::Sensitivity::sensitive: return pages::Sensitivity::sensitive;
    case statistics::Sensitivity::personal: return pages::Sensitivity::personal;
    case statistics::Sensitivity::none: return pages::Sensitivity::none;
    case statistics::Sensitivity::unknown: break;
  }
  return pages::Sensitivity::unknown;
}

}  // namespace

pages::TasksPlot tasks_plot(const PlotFrame& frame, const statistics::Statistics& counted) {
  const statistics::Tasks& tasks = counted.tasks;
  pages::TasksPlot plot;
  plot.known = tasks.known;
  plot.open = counted.entries - tasks.known;
  std::int64_t most = 0;
  for (const auto& row : tasks.counts) most = std::max(most, *std::max_element(row.begin(), row.end()));
  for (std::size_t row = 0; row < tasks.counts.size(); ++row) {
    const statistics::Sensitivity sensitivity = statistics::sensitivities[row];
    pages::TaskRow cells{shown(sensitivity), {}};
    for (std::size_t column = 0; column < tasks.counts[row].size(); ++column) {
      const statistics::Contact contact = statistics::contacts[column];
      const bool is_open = contact == statistics::Contact::unknown || sensitivity == statistics::Sensitivity::unknown;
      const std::int64_t count = tasks.counts[row][column];
      cells.cells.push_back({shown(contact), frame.number(count),
                             drawing::bubble(count, most, is_open ? drawing::Look::unknown : drawing::Look::value)});
    }
    plot.rows.push_back(std::move(cells));
  }
  return plot;
}

}  // namespace algoreg::modelling
