#include "tools/drawing/radar.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

namespace {

constexpr double size = 320;
constexpr double centre = size / 2;
constexpr double hole = 36;       // room for the spots of the innermost ring
constexpr double reach = 136;     // radius of the outermost ring
constexpr double smallest_spot = 8;
constexpr double largest_spot = 11;

class Drawing {
 public:
  Drawing(const Radar& radar, bool mirrored)
      : radar_(radar), svg_({size, size, "plot plot--radar", {}, mirrored}) {}

  Html draw() && {
    draw_rings();
    draw_sectors();
    for (const RadarSpot& spot : radar_.spots) {
      if (spot.count > 0) draw_spot(spot);
    }
    return std::move(svg_).finish();
  }

 private:
  double ring_width() const { return (reach - hole) / std::max<double>(1, static_cast<double>(radar_.ring_keys.size())); }

  // A place in the picture; sectors are counted clockwise from the top, halves lie between them.
  Point at(double sector, double radius) const {
    const double turn = 2 * std::numbers::pi * sector / std::max<double>(1, static_cast<double>(radar_.keys.size()));
    return {centre + radius * std::sin(turn), centre - radius * std::cos(turn)};
  }

  void draw_rings() {
    for (std::size_t ring = radar_.ring_keys.size(); ring > 0; --ring) {
      svg_.circle({centre, centre}, hole + ring_width() * static_cast<double>(ring), ring % 2 == 0 ? "plot-ring" : "plot-ring plot-ring--odd");
    }
    svg_.circle({centre, centre}, hole, "plot-ring");
  }

  void draw_sectors() {
    for (std::size_t sector = 0; sector < radar_.keys.size(); ++sector) {
      const auto edge = static_cast<double>(sector);
      if (radar_.keys.size() > 1) svg_.line(at(edge, hole), at(edge, reach), "plot-axis");
      const Point place = at(edge + 0.5, reach + 13);
      svg_.text({place.x, place.y + 5}, Anchor::middle, radar_.keys[sector], "plot-key");
    }
    // Along the first edge, where every radar has its top.
    for (std::size_t ring = 0; ring < radar_.ring_keys.size(); ++ring) {
      const Point edge = at(0, hole + ring_width() * static_cast<double>(ring));
      svg_.text({edge.x + 3, edge.y - 4}, Anchor::start, radar_.ring_keys[ring], "plot-scale");
    }
  }

  void draw_spot(const RadarSpot& spot) {
    const Point place = at(static_cast<double>(spot.sector) + 0.5,
                           hole + ring_width() * (static_cast<double>(spot.ring) + 0.5));
    const double radius = std::min(largest_spot, smallest_spot + std::log2(static_cast<double>(spot.count)));
    svg_.circle(place, radius, class_of(radar_.looks[spot.sector]));
    svg_.text({place.x, place.y + 4.5}, Anchor::middle, spot.text,
              radar_.looks[spot.sector] == Look::unknown ? "plot-key" : "plot-inside");
  }

  const Radar& radar_;
  Svg svg_;
};

}  // namespace

Html radar(const Radar& radar, bool mirrored) { return Drawing(radar, mirrored).draw(); }

}  // namespace algoreg::drawing
