// Counts become plots: words for codes, numbers as the language writes them, and pictures drawn from the same numbers.
// One file for each family. Lists that grow with the register end in a row for the rest, so that the page stays small.
#pragma once

#include <span>

#include "records/pages/statistics.hpp"
#include "stages/model/voice.hpp"
#include "statistics/statistics.hpp"
#include "tools/drawing/look.hpp"

namespace algoreg::modelling {

// What the makers of plots need to know of the page.
struct PlotFrame {
  const Site& site;
  const Voice& voice;
  std::string way_to_root;

  bool mirrored() const { return voice.locale().language.right_to_left(); }
  std::string number(std::int64_t count) const { return voice.locale().language.number(count); }
};

pages::BarPlot bar_plot(const PlotFrame& frame, const statistics::Tallies& tallies, std::string_view vocabulary);
pages::YearsPlot years_plot(const PlotFrame& frame, const statistics::Years& years);
pages::RadarPlot radar_plot(const PlotFrame& frame, const statistics::Statistics& counted);
pages::MatrixPlot matrix_plot(const PlotFrame& frame, const statistics::Screening& screening);
pages::TasksPlot tasks_plot(const PlotFrame& frame, const statistics::Statistics& counted);
pages::HoursPlot hours_plot(const PlotFrame& frame, const statistics::Hours& hours);
pages::BarriersPlot barriers_plot(const PlotFrame& frame, const statistics::Statistics& counted);
pages::CoveragePlot coverage_plot(const PlotFrame& frame, const statistics::Statistics& counted);

pages::RowAnswer shown_answer(statistics::Answer answer);
// Reasons look alike, whatever is counted.
drawing::Look look_of(pages::RowAnswer answer);

}  // namespace algoreg::modelling
