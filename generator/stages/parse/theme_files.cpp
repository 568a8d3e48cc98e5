#include "stages/parse/theme_files.hpp"

#include <set>

#include "base/text.hpp"

namespace algoreg::parsing {

namespace {

class ThemeFilesReader {
 public:
  ThemeFilesReader(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme, Findings& findings)
      : sources_(sources), trees_(trees), theme_(theme), findings_(findings) {}

  ThemeFiles read() {
    files_.templates.theme = theme_.layers.back().description;
    for (const auto& [path, file] : theme_.files) sort_in(path, file);
    for (const ThemeLayer& layer : theme_.layers) {
      add_styles(layer);
      const View icon = trees_.by_file[layer.description].root()["icon"];
      if (icon) files_.icon_path = std::string(icon.text());
    }
    return std::move(files_);
  }

 private:
  void sort_in(const std::string& path, FileId file) {
    const Source& source = sources_[file];
    if (source.kind == SourceKind::theme_asset) {
      files_.assets.push_back({path, file});
    } else if (find_invalid_utf8(source.bytes)) {
      findings_.add("FIL-001", start_of(file), {});
    } else if (path.ends_with(".html")) {
      sort_in_template(path, file);
    }
  }

  void sort_in_template(std::string_view path, FileId file) {
    const std::string& text = sources_[file].bytes;
    if (path.starts_with("templates/parts/")) {
      files_.templates.parts.push_back({stem_of(path), file, text});
    } else if (path.starts_with("templates/")) {
      files_.templates.pages.push_back({stem_of(path), file, text});
    } else if (path.starts_with("components/")) {
      const FileId description = theme_.find(without_ending(path) + ".yaml");
      const View parameters = description == no_file ? View{} : trees_.by_file[description].root()["parameters"];
      files_.templates.components.push_back({stem_of(path), file, text, parameters});
      files_.components.push_back({stem_of(path), file, description == no_file ? Tree{} : trees_.by_file[description]});
    }
  }

  static std::string without_ending(std::string_view path) { return std::string(path.substr(0, path.rfind('.'))); }

  // Styles in the order of theme.yaml, then those of the layer's components by name. What is named by two themes
  // stands where the elder has it.
  void add_styles(const ThemeLayer& layer) {
    for (const View style : trees_.by_file[layer.description].root()["styles"]) {
      const FileId file = theme_.find(style.text());
      if (file == no_file) {
        findings_.add("THM-002", style.span(), {{"path", style.text()}});
      } else {
        add_style(file);
      }
    }
    for (const auto& [path, file] : theme_.files) {
      const bool is_component = path.starts_with("components/") && path.ends_with(".css");
      if (is_component && sources_[file].path.starts_with(layer.folder)) add_style(file);
    }
  }

  void add_style(FileId file) {
    if (styles_.insert(file).second) files_.stylesheet += sources_[file].bytes;
  }

  const SourceSet& sources_;
  const Trees& trees_;
  const ThemeLayers& theme_;
  Findings& findings_;
  std::set<FileId> styles_;   // already in the stylesheet
  ThemeFiles files_;
};

}  // namespace

ThemeFiles read_theme_files(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme,
                            Findings& findings) {
  return ThemeFilesReader(sources, trees, theme, findings).read();
}

}  // namespace algoreg::parsing
