#include "stages/parse/theme_layers.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace algoreg::parsing {

namespace {

std::string folder_of_theme(std::string_view name) { return fmt::format("themes/{}/", name); }

// Where register.yaml names the theme; its start where it leaves that to us.
Span place_in_settings(const SourceSet& sources, const Trees& trees) {
  const FileId settings = find_source(sources, "register/register.yaml");
  const View theme = settings == no_file ? View{} : trees.by_file[settings].root()["theme"];
  return theme ? theme.span() : start_of(settings);
}

// The way from the theme to its eldest, with `layers` turned so that the eldest comes first. False where it ends in a
// theme that does not exist, or in one that was met before.
bool follow(const SourceSet& sources, const Trees& trees, ThemeLayers& theme, Findings& findings) {
  std::string name = theme.name;
  Span named = place_in_settings(sources, trees);
  while (true) {
    const std::string folder = folder_of_theme(name);
    const FileId description = find_source(sources, folder + "theme.yaml");
    if (description == no_file) {
      findings.add("THM-001", named, {{"theme", name}});
      return false;
    }
    const auto is_same = [&](const ThemeLayer& layer) { return layer.folder == folder; };
    if (std::any_of(theme.layers.begin(), theme.layers.end(), is_same)) {
      findings.add("THM-004", named, {{"theme", name}});
      return false;
    }
    theme.layers.insert(theme.layers.begin(), {folder, description});
    const View extends = trees.by_file[description].root()["extends"];
    if (!extends) return true;
    name = std::string(extends.text());
    named = extends.span();
  }
}

}  // namespace

ThemeLayers theme_layers(const SourceSet& sources, const Trees& trees, const std::string& name, Findings& findings) {
  ThemeLayers theme{name, false, {}, {}};
  theme.sound = follow(sources, trees, theme, findings);
  for (const ThemeLayer& layer : theme.layers) {
    for (std::size_t i = 0; i < sources.size(); ++i) {
      const auto file = static_cast<FileId>(i);
      const Source& source = sources[file];
      if (!source.readable || !source.path.starts_with(layer.folder)) continue;
      theme.files.insert_or_assign(source.path.substr(layer.folder.size()), file);
    }
  }
  return theme;
}

}  // namespace algoreg::parsing
