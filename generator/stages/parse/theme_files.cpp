#include "stages/parse/theme_files.hpp"

#include <map>

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
    report_unused_styles();
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

  // Styles in the order of theme.yaml, then those that components of the layer share, then each component's own by name,
  // then those of single kinds of page. What is named by two themes stands where the elder has it.
  void add_styles(const ThemeLayer& layer) {
    for (const View named : trees_.by_file[layer.description].root()["styles"]) {
      if (StyleFile* style = find_style(named)) style->of_every_page = true;
    }
    for_files_of(layer, "components/", ".yaml", [&](const std::string& component, FileId file) {
      for (const View named : trees_.by_file[file].root()["styles"]) {
        if (StyleFile* style = find_style(named)) style->components.push_back(component);
      }
    });
    for_files_of(layer, "components/", ".css", [&](const std::string& component, FileId file) {
      style_of(file).components.push_back(component);
    });
    for_files_of(layer, "templates/", ".css", [&](const std::string& page, FileId file) { style_of(file).page = page; });
  }

  // A register can't take away what lies in a built-in theme.
  void report_unused_styles() {
    for (const auto& [path, file] : theme_.files) {
      const bool is_shared = path.starts_with("styles/") && path.ends_with(".css");
      if (is_shared && !sources_[file].built_in && !styles_.contains(file)) findings_.add("THM-005", start_of(file), {{"path", path}});
    }
  }

  template <typename Use>
  void for_files_of(const ThemeLayer& layer, std::string_view folder, std::string_view ending, const Use& use) {
    for (const auto& [path, file] : theme_.files) {
      const bool is_meant = path.starts_with(folder) && path.ends_with(ending);
      if (is_meant && sources_[file].path.starts_with(layer.folder)) use(std::string(stem_of(path)), file);
    }
  }

  StyleFile* find_style(View named) {
    const FileId file = theme_.find(named.text());
    if (file != no_file) return &style_of(file);
    findings_.add("THM-002", named.span(), {{"path", named.text()}});
    return nullptr;
  }

  StyleFile& style_of(FileId file) {
    const auto [known, is_new] = styles_.emplace(file, files_.styles.size());
    if (is_new) files_.styles.push_back({file, false, {}, {}});
    return files_.styles[known->second];
  }

  const SourceSet& sources_;
  const Trees& trees_;
  const ThemeLayers& theme_;
  Findings& findings_;
  std::map<FileId, std::size_t> styles_;   // where each stands in `files_.styles`
  ThemeFiles files_;
};

}  // namespace

ThemeFiles read_theme_files(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme,
                            Findings& findings) {
  return ThemeFilesReader(sources, trees, theme, findings).read();
}

}  // namespace algoreg::parsing
