// The files of a theme by what they are for. In: the theme with those that it extends. Out: templates ready to be
// compiled, styles in their order, the files that are copied as they are.
#pragma once

#include <string>
#include <vector>

#include "records/theme.hpp"
#include "stages/parse/theme_layers.hpp"

namespace algoreg::parsing {

// A file of styles with who needs it: every page, or those that show one of the components, or one kind of page.
struct StyleFile {
  FileId file = no_file;
  bool of_every_page = false;
  std::vector<std::string> components;
  std::string page;
};

struct ThemeFiles {
  templates::Sources templates;   // look into the bytes of the sources
  std::vector<Asset> assets;
  std::vector<ComponentDescription> components;
  std::vector<StyleFile> styles;
  std::string icon_path;
};

ThemeFiles read_theme_files(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme, Findings& findings);

}  // namespace algoreg::parsing
