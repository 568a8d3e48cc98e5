#include <algorithm>
#include <utility>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/plots.hpp"
#include "stages/model/screening_scale.hpp"
#include "tools/drawing/matrix.hpp"

namespace algoreg::modelling {

namespace {

constexpr std::array<std::pair<char, std::string_view>, 4> quadrants = {{
    {drawing::letter_green, "green"},
    {drawing::letter_yellow_uncertainty, "yellow_uncertainty"},
    {drawing::letter_yellow_complexity, "yellow_complexity"},
    {drawing::letter_red, "red"},
}};

std::string in_words(const PlotFrame& frame, int tenths) {
  return frame.voice.locale().language.decimal(tenths / 10.0, 1);
}

pages::MatrixRow row_of(const PlotFrame& frame, const statistics::Screened& screened, std::string number) {
  const auto locale = static_cast<std::uint32_t>(&frame.voice.locale() - frame.site.documents->locales.data());
  pages::MatrixRow row;
  row.number = std::move(number);
  row.href = href_of(frame.site, locale, frame.way_to_root, entry_path(screened.entry->id));
  row.name = frame.voice.text(screened.entry->at("name"));
  row.complexity = in_words(frame, screened.complexity);
  row.uncertainty = in_words(frame, screened.uncertainty);
  row.quadrant = frame.voice.term("quadrants", screened.quadrant);
  return row;
}

}  // namespace

pages::MatrixPlot matrix_plot(const PlotFrame& frame, const statistics::Screening& screening) {
  pages::MatrixPlot plot;
  plot.screened = static_cast<std::int64_t>(screening.screened.size());
  plot.without = screening.without;
  plot.limit = screening_limit(frame.site, frame.voice);
  for (const auto& [letter, code] : quadrants) {
    const auto count = std::count_if(screening.screened.begin(), screening.screened.end(),
                                     [&wanted = code](const auto& each) { return each.quadrant == wanted; });
    plot.quadrants.push_back({std::string(1, letter), frame.voice.term("quadrants", code), frame.number(count)});
  }
  std::vector<drawing::MatrixPoint> points;
  for (const statistics::Screened& screened : screening.screened) {
    const std::string number = frame.number(static_cast<std::int64_t>(points.size()) + 1);
    points.push_back({screened.complexity, screened.uncertainty, number});
    if (screening.screened.size() <= drawing::most_points) plot.rows.push_back(row_of(frame, screened, number));
  }
  plot.picture = drawing::matrix(points, screening_scale(frame.site).high_from, frame.mirrored());
  return plot;
}

}  // namespace algoreg::modelling
