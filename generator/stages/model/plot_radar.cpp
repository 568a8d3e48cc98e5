#include <algorithm>
#include <numeric>

#include "stages/model/plots.hpp"
#include "tools/drawing/radar.hpp"

namespace algoreg::modelling {

namespace {

// Sectors of techniques; where there are more, those that fewest use share the last one.
constexpr std::size_t most_sectors = 10;
// A spot has room for two digits; the table has the number.
constexpr std::int64_t most_in_a_spot = 99;

struct Sector {
  pages::RowAnswer answer = pages::RowAnswer::given;
  std::string code;
  std::array<std::int64_t, statistics::stages.size()> by_stage{};

  std::int64_t total() const { return std::accumulate(by_stage.begin(), by_stage.end(), std::int64_t{0}); }
};

std::vector<Sector> sectors_of(const statistics::Techniques& techniques) {
  std::vector<Sector> values, reasons;
  for (const auto& [answer, code, by_stage] : techniques.rows) {
    auto& sectors = answer == statistics::Answer::given ? values : reasons;
    sectors.push_back({shown_answer(answer), code, by_stage});
  }
  if (values.size() > most_sectors) {
    std::stable_sort(values.begin(), values.end(),
                     [](const Sector& left, const Sector& right) { return left.total() > right.total(); });
    Sector others{pages::RowAnswer::others, {}, {}};
    for (std::size_t i = most_sectors - 1; i < values.size(); ++i) {
      for (std::size_t stage = 0; stage < others.by_stage.size(); ++stage) {
        others.by_stage[stage] += values[i].by_stage[stage];
      }
    }
    values.resize(most_sectors - 1);
    values.push_back(others);
  }
  values.insert(values.end(), reasons.begin(), reasons.end());
  return values;
}

pages::Stage shown_stage(statistics::Stage stage) {
  switch (stage) {
    case statistics::Stage::in_use: return pages::Stage::in_use;
    case statistics::Stage::pilot: return pages::Stage::pilot;
    case statistics::Stage::development: return pages::Stage::development;
    case statistics::Stage::idea: return pages::Stage::idea;
    case statistics::Stage::left: break;
  }
  return pages::Stage::left;
}

// A, B, C ...: fewer than the letters of the alphabet, because sectors are few.
std::string letter(std::size_t index) { return std::string(1, static_cast<char>('A' + static_cast<char>(index))); }

std::string spot_text(const PlotFrame& frame, std::int64_t count) {
  return count > most_in_a_spot ? frame.number(most_in_a_spot) + "+" : frame.number(count);
}

}  // namespace

pages::RadarPlot radar_plot(const PlotFrame& frame, const statistics::Statistics& counted) {
  pages::RadarPlot plot;
  plot.given = counted.techniques.given;
  plot.open = counted.entries - plot.given;
  plot.several = counted.techniques.several;
  drawing::Radar radar;
  for (std::size_t ring = 0; ring < statistics::stages.size(); ++ring) {
    radar.ring_keys.push_back(frame.number(static_cast<std::int64_t>(ring) + 1));
    plot.rings.push_back({radar.ring_keys.back(), shown_stage(statistics::stages[ring])});
  }
  for (const Sector& sector : sectors_of(counted.techniques)) {
    const std::size_t index = radar.keys.size();
    radar.keys.push_back(letter(index));
    radar.looks.push_back(look_of(sector.answer));
    const pages::Text label =
        sector.answer == pages::RowAnswer::given ? frame.voice.term("techniques", sector.code).label : pages::Text{};
    plot.sectors.push_back({radar.keys.back(), sector.answer, label});
    for (std::size_t ring = 0; ring < sector.by_stage.size(); ++ring) {
      const std::int64_t count = sector.by_stage[ring];
      if (count == 0) continue;
      radar.spots.push_back({index, ring, count, spot_text(frame, count)});
      plot.rows.push_back({radar.keys.back(), radar.ring_keys[ring], sector.answer, label,
                           shown_stage(statistics::stages[ring]), frame.number(count)});
    }
  }
  plot.picture = drawing::radar(radar, frame.mirrored());
  return plot;
}

}  // namespace algoreg::modelling
