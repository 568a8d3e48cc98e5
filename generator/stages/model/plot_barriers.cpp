#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"

namespace algoreg::modelling {

namespace {

pages::ScreeningQuestion shown(statistics::Question question) {
  switch (question) {
    case statistics::Question::legal: return pages::ScreeningQuestion::legal;
    case statistics::Question::feasible: return pages::ScreeningQuestion::feasible;
    case statistics::Question::ethical: break;
  }
  return pages::ScreeningQuestion::ethical;
}

}  // namespace

pages::BarriersPlot barriers_plot(const PlotFrame& frame, const statistics::Statistics& counted) {
  pages::BarriersPlot plot;
  plot.known = counted.barriers.known;
  plot.open = counted.entries - plot.known;
  for (std::size_t question = 0; question < statistics::questions.size(); ++question) {
    const auto& [clear, changes, stopped, unknown] = counted.barriers.counts[question];
    const std::array segments = {
        drawing::Segment{clear, drawing::Look::good}, drawing::Segment{changes, drawing::Look::care},
        drawing::Segment{stopped, drawing::Look::bad}, drawing::Segment{unknown, drawing::Look::unknown}};
    plot.rows.push_back({shown(statistics::questions[question]),
                         drawing::bar(segments, counted.entries, frame.mirrored()), clear, changes, stopped, unknown});
  }
  return plot;
}

}  // namespace algoreg::modelling
