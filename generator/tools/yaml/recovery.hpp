// Our own recovery: the members of a block map are tried one by one, those that cannot be read are cut out, and the
// rest is a sound document again. So a file gives all its faults at once, and one never hides another.
#pragma once

#include <string>

#include "base/finding.hpp"
#include "tools/yaml/reading.hpp"
#include "tools/yaml/source.hpp"

namespace algoreg::yaml {

// How many faults of one file are told; what is cut after that is cut in silence.
inline constexpr std::size_t most_faults = 20;

// What stands in `text` besides the sound members, and where it was cut.
struct Losses {
  LossMarks marks;
  std::size_t told = 0;
  bool any = false;
};

// Cuts out of `text` (same length as that of `source`) every member that cannot be read, and reports why.
void cut_broken_members(const Source& source, std::string& text, const Limits& limits, Losses& losses,
                        Findings& findings);

// Reports `fault` and cuts out the top-level member that holds it; false when there is none.
bool cut_member_at(const Source& source, std::string& text, const Fault& fault, Losses& losses, Findings& findings);

}  // namespace algoreg::yaml
