#include <algorithm>

#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"

namespace algoreg::modelling {

namespace {

// More values than this end in a row for the rest.
constexpr std::size_t most_values = 20;

struct Counted {
  pages::RowAnswer answer = pages::RowAnswer::given;
  std::string_view code;
  std::int64_t count = 0;
};

// The values with the largest counts, in their order, then the rest, then the reasons.
std::vector<Counted> shown_rows(const std::vector<statistics::Tally>& tallies) {
  std::vector<std::int64_t> counts;
  for (const auto& tally : tallies) {
    if (tally.answer == statistics::Answer::given) counts.push_back(tally.count);
  }
  std::sort(counts.rbegin(), counts.rend());
  const std::int64_t least = counts.size() > most_values ? counts[most_values - 1] : 0;
  std::vector<Counted> values, reasons;
  Counted others{pages::RowAnswer::others, {}, 0};
  for (const auto& [answer, code, count] : tallies) {
    if (answer != statistics::Answer::given) {
      reasons.push_back({shown_answer(answer), {}, count});
    } else if (count >= least && values.size() < most_values) {
      values.push_back({pages::RowAnswer::given, code, count});
    } else {
      others.count += count;
    }
  }
  if (others.count > 0) values.push_back(others);
  values.insert(values.end(), reasons.begin(), reasons.end());
  return values;
}

}  // namespace

pages::RowAnswer shown_answer(statistics::Answer answer) {
  switch (answer) {
    case statistics::Answer::given: return pages::RowAnswer::given;
    case statistics::Answer::none: return pages::RowAnswer::none;
    case statistics::Answer::not_applicable: return pages::RowAnswer::not_applicable;
    case statistics::Answer::withheld: return pages::RowAnswer::withheld;
    case statistics::Answer::unknown: break;
  }
  return pages::RowAnswer::unknown;
}

drawing::Look look_of(pages::RowAnswer answer) {
  const bool is_open = answer == pages::RowAnswer::unknown || answer == pages::RowAnswer::missing ||
                       answer == pages::RowAnswer::withheld;
  return is_open ? drawing::Look::unknown : drawing::Look::value;
}

pages::BarPlot bar_plot(const PlotFrame& frame, const statistics::Tallies& tallies, std::string_view vocabulary) {
  pages::BarPlot plot;
  plot.given = tallies.given;
  plot.open = tallies.entries - tallies.given;
  plot.several = tallies.several;
  const std::vector<Counted> rows = shown_rows(tallies.rows);
  std::int64_t most = 0;
  for (const Counted& row : rows) most = std::max(most, row.count);
  for (const auto& [answer, code, count] : rows) {
    pages::BarRow shown;
    shown.answer = answer;
    if (answer == pages::RowAnswer::given) shown.label = frame.voice.term(vocabulary, code).label;
    shown.number = frame.number(count);
    const drawing::Segment segment{count, look_of(answer)};
    shown.bar = drawing::bar({&segment, 1}, most, frame.mirrored());
    plot.rows.push_back(std::move(shown));
  }
  return plot;
}

}  // namespace algoreg::modelling
