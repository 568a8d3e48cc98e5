#include "tools/drawing/radar.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

namespace {

constexpr double size = plot_width;
constexpr double centre = size / 2;
constexpr double hole = 40;    // room for the spots of the innermost ring
constexpr double reach = 136;  // radius of the outermost ring
constexpr double smallest_spot = 8;
constexpr double largest_spot = 10;
constexpr double gap = 1.0 / 15;  // of the circle, at the top: there the rings have their keys

class Drawing {
 public:
  Drawing(const Radar& radar, bool mirrored) : radar_(radar), svg_({size, size, "plot plot--radar", {}, mirrored}) {}

  Html draw() && {
    draw_rings();
    draw_sectors();
    for (const RadarSpot& spot : radar_.spots) {
      if (spot.count > 0) draw_spot(spot);
    }
    return std::move(svg_).finish();
  }

 private:
  double ring_width() const {
    return (reach - hole) / std::max<double>(1, static_cast<double>(radar_.ring_keys.size()));
  }

  // A place in the picture; sectors are counted clockwise from the gap, halves lie between them.
  Point at(double sector, double radius) const {
    const double share = sector / std::max<double>(1, static_cast<double>(radar_.keys.size()));
    const double turn = 2 * std::numbers::pi * (gap / 2 + (1 - gap) * share);
    return {centre + radius * std::sin(turn), centre - radius * std::cos(turn)};
  }

  double middle_of_ring(std::size_t ring) const { return hole + ring_width() * (static_cast<double>(ring) + 0.5); }

  void draw_rings() {
    for (std::size_t ring = radar_.ring_keys.size(); ring > 0; --ring) {
      svg_.circle({centre, centre}, hole + ring_width() * static_cast<double>(ring),
                  ring % 2 == 0 ? "plot-ring" : "plot-ring plot-ring--odd");
    }
    svg_.circle({centre, centre}, hole, "plot-ring");
  }

  void draw_sectors() {
    for (std::size_t sector = 0; sector < radar_.keys.size(); ++sector) {
      const auto edge = static_cast<double>(sector);
      svg_.line(at(edge, hole), at(edge, reach), "plot-axis");
      const Point place = at(edge + 0.5, reach + 13);
      svg_.text({place.x, place.y + 5}, Anchor::middle, radar_.keys[sector], "plot-key");
    }
    const auto last = static_cast<double>(radar_.keys.size());
    svg_.line(at(last, hole), at(last, reach), "plot-axis");
    for (std::size_t ring = 0; ring < radar_.ring_keys.size(); ++ring) {
      svg_.text({centre, centre - middle_of_ring(ring) + 5}, Anchor::middle, radar_.ring_keys[ring], "plot-scale");
    }
  }

  void draw_spot(const RadarSpot& spot) {
    const Point place = at(static_cast<double>(spot.sector) + 0.5, middle_of_ring(spot.ring));
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
