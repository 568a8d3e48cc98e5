// A radar: sectors around a centre, rings from the centre outwards, and in each field how much there is.
// In: keys of sectors, counts. Out: a picture without a name, because the same counts stand in a table beside it, where
// the keys are explained.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "tools/drawing/look.hpp"

namespace algoreg::drawing {

struct RadarSpot {
  std::size_t sector = 0;
  std::size_t ring = 0;  // 0 is the innermost
  std::int64_t count = 0;
  std::string text;  // the count as the language writes it
};

struct Radar {
  std::vector<std::string> keys;       // of the sectors, clockwise from the top
  std::vector<Look> looks;             // of the sectors
  std::vector<std::string> ring_keys;  // from the innermost
  std::vector<RadarSpot> spots;
};

Html radar(const Radar& radar, bool mirrored);

}  // namespace algoreg::drawing
