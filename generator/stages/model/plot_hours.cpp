#include <algorithm>
#include <cmath>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::modelling {

namespace {

// More rows of a group than this are counted and no longer shown.
constexpr std::size_t most_rows = 20;

pages::HoursRow row_of(const PlotFrame& frame, const statistics::HoursStated& stated, double most) {
  const auto locale = static_cast<std::uint32_t>(&frame.voice.locale() - frame.site.documents->locales.data());
  pages::HoursRow row;
  row.href = href_of(frame.site, locale, frame.way_to_root, entry_path(stated.entry->id));
  row.name = frame.voice.text(stated.entry->at("name"));
  if (schema::state_of(stated.scope) == schema::State::given) row.scope = frame.voice.text(stated.scope);
  row.hours = frame.number(std::llround(stated.hours));
  const drawing::Look look = stated.basis.empty() ? drawing::Look::unknown : drawing::Look::value;
  const drawing::Segment segment{std::llround(stated.hours), look};
  row.bar = drawing::bar({&segment, 1}, std::llround(most), frame.mirrored());
  return row;
}

// The largest of that kind: bars of one kind can be compared whatever they rest on.
double most_of(const statistics::Hours& hours, std::string_view kind) {
  double most = 0;
  for (const auto& row : hours.rows) {
    if (row.kind == kind) most = std::max(most, row.hours);
  }
  return most;
}

}  // namespace

pages::HoursPlot hours_plot(const PlotFrame& frame, const statistics::Hours& hours) {
  pages::HoursPlot plot;
  plot.freed = hours.freed;
  plot.spent = hours.spent;
  plot.without = hours.without;
  const statistics::HoursStated* before = nullptr;
  for (const statistics::HoursStated& stated : hours.rows) {
    if (before == nullptr || before->kind != stated.kind || before->basis != stated.basis) {
      pages::HoursGroup& group = plot.groups.emplace_back();
      group.freed = stated.kind == "hours_net";
      if (!stated.basis.empty()) group.basis = frame.voice.term("potential_basis", stated.basis).label;
    }
    before = &stated;
    pages::HoursGroup& group = plot.groups.back();
    if (group.rows.size() < most_rows) {
      group.rows.push_back(row_of(frame, stated, most_of(hours, stated.kind)));
    } else {
      ++group.others;
    }
  }
  return plot;
}

}  // namespace algoreg::modelling
