// A theme and the themes that it extends. In: the name of a theme. Out: their folders, the eldest first, and for every
// path below them the file that counts: of two files with the same path that of the later theme.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "records/sources.hpp"
#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

struct ThemeLayer {
  std::string folder;               // themes/<name>/
  FileId description = no_file;     // its theme.yaml
};

struct ThemeLayers {
  std::string name;
  bool sound = false;               // false: the theme, or one that it extends, does not exist, or they go in a circle
  std::vector<ThemeLayer> layers;   // the eldest first, the theme itself last
  std::map<std::string, FileId, std::less<>> files;   // by path below the theme's folder

  FileId find(std::string_view path) const {
    const auto found = files.find(path);
    return found == files.end() ? no_file : found->second;
  }
};

// Follows `extends` from theme to theme. What leads nowhere is a finding.
ThemeLayers theme_layers(const SourceSet& sources, const Trees& trees, const std::string& name, Findings& findings);

}  // namespace algoreg::parsing
