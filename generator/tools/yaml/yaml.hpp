// The one door for YAML and JSON. In: the bytes of one file. Out: one document as a tree with exact places, and a
// finding with a code of ours for every fault of form. A fault costs the member that holds it, not the file: the rest
// is read, and the map that lost a member says so (View::is_damaged).
#pragma once

#include <cstddef>
#include <string_view>

#include "base/finding.hpp"
#include "base/place.hpp"
#include "base/tree.hpp"

namespace algoreg::yaml {

// What one document may cost.
struct Limits {
  std::size_t bytes, nodes, depth;
};
inline constexpr Limits entry_limits{256 * 1024, 20'000, 64};
inline constexpr Limits data_limits{2 * 1024 * 1024, 200'000, 64};

// Reads one YAML or JSON document into a tree, empty when nothing of it could be read (then there is a finding).
// `first` is where the bytes begin in the file, which is further down for front matter.
Tree parse(FileId file, std::string_view bytes, const Limits& limits, Findings& findings, Place first = {1, 1});

}  // namespace algoreg::yaml
