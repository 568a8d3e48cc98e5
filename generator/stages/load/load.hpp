// Load: layers of files -> sources. The built-in layer comes first, the register last; of two files with the same
// path the later layer's counts. Reads bytes, knows which file is what by its place, understands no content.
#pragma once

#include <span>

#include "base/files.hpp"
#include "base/finding.hpp"
#include "records/sources.hpp"

namespace algoreg {

struct Layer {
  const FileReader* files = nullptr;
  // The built-in layer gives schema, rules, vocabularies, law, glossary, labels and themes; entries and guidance come from the
  // register alone.
  bool built_in = false;
};

// The sources of all layers in the order of their paths. What can't be read or does not belong is a finding.
SourceSet load(std::span<const Layer> layers, Findings& findings);

}  // namespace algoreg
