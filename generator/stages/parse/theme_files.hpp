// The files of a theme by what they are for. In: the theme with those that it extends. Out: templates ready to be
// compiled, one stylesheet, the files that are copied as they are.
#pragma once

#include <string>
#include <vector>

#include "records/theme.hpp"
#include "stages/parse/theme_layers.hpp"

namespace algoreg::parsing {

struct ThemeFiles {
  templates::Sources templates;   // look into the bytes of the sources
  std::vector<Asset> assets;
  std::vector<ComponentDescription> components;
  std::string stylesheet;
  std::string icon_path;
};

ThemeFiles read_theme_files(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme, Findings& findings);

}  // namespace algoreg::parsing
