#include <algorithm>

#include "stages/model/dictionary.hpp"
#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"

namespace algoreg::modelling {

namespace {

// Fields that are shown as least known.
constexpr std::size_t most_fields = 10;

pages::BarRow row_of(const PlotFrame& frame, pages::RowAnswer answer, std::int64_t count, std::int64_t whole) {
  const drawing::Segment segment{count, look_of(answer)};
  return {answer, {}, {}, frame.number(count), drawing::bar({&segment, 1}, whole, frame.mirrored())};
}

pages::BarPlot answers_of(const PlotFrame& frame, const statistics::Coverage& coverage) {
  pages::BarPlot plot;
  plot.given = coverage.given;
  plot.open = coverage.asked() - coverage.given;
  const std::int64_t whole = std::max({coverage.given, coverage.withheld, coverage.unknown, coverage.missing});
  plot.rows = {row_of(frame, pages::RowAnswer::given, coverage.given, whole),
               row_of(frame, pages::RowAnswer::withheld, coverage.withheld, whole),
               row_of(frame, pages::RowAnswer::unknown, coverage.unknown, whole),
               row_of(frame, pages::RowAnswer::missing, coverage.missing, whole)};
  return plot;
}

}  // namespace

pages::CoveragePlot coverage_plot(const PlotFrame& frame, const statistics::Statistics& counted) {
  const statistics::Coverage& coverage = counted.coverage;
  pages::CoveragePlot plot;
  plot.answers = answers_of(frame, coverage);
  plot.publication = bar_plot(frame, counted.publication, "publication_levels");
  plot.percent = coverage.asked() > 0 ? 100 * coverage.given / coverage.asked() : 0;
  for (std::size_t i = 0; i < std::min(most_fields, coverage.least_known.size()); ++i) {
    const auto& [path, count] = coverage.least_known[i];
    pages::BarRow row = row_of(frame, pages::RowAnswer::unknown, count, counted.entries);
    const FieldLabel* label = frame.voice.locale().labels.field(path);
    row.label = {label == nullptr ? path : label->label, {}};
    row.href = dictionary_href(frame.site, frame.voice, frame.way_to_root, path);
    plot.least_known.push_back(std::move(row));
  }
  return plot;
}

}  // namespace algoreg::modelling
