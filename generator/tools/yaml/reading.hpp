// One attempt to read a text with yaml-cpp: its events become a tree, and what we refuse becomes findings.
// The only place where yaml-cpp runs; its exceptions end here.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_set>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "tools/yaml/fault.hpp"
#include "tools/yaml/source.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::yaml {

// Begins of the keys whose map or list lost members before the text was read.
using LossMarks = std::unordered_set<std::size_t>;

struct Reading {
  Tree tree;
  Findings findings;
  // What stopped the reading; then tree and findings hold what came before it.
  std::optional<Fault> fault;
};

// Reads the part [begin, end) of `text`, which is the text of `source` or a copy of the same length with lines
// blanked out. `losses` may hold npos for the root.
Reading read(const Source& source, std::string_view text, std::size_t begin, std::size_t end, const Limits& limits,
             const LossMarks& losses);

}  // namespace algoreg::yaml
