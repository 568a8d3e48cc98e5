#include "stages/parse/theme.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/text.hpp"
#include "records/pages/pages.hpp"
#include "tools/css/css.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg::parsing {

namespace {

// The messages of the register's own language, as templates ask for them.
class FirstCatalogue : public templates::MessageSource {
 public:
  explicit FirstCatalogue(const i18n::Messages& messages) : messages_(messages) {}
  std::optional<templates::MessageInfo> find(std::string_view key) const override {
    const auto index = messages_.find(key);
    if (!index) return std::nullopt;
    return templates::MessageInfo{*index, messages_.argument_names(*index)};
  }
  std::vector<std::string_view> keys() const override { return messages_.keys(); }

 private:
  const i18n::Messages& messages_;
};

template <typename... Page>
std::array<templates::PageType, sizeof...(Page)> types_of(std::type_identity<std::variant<Page...>>) {
  return {templates::PageType{std::string(Page::template_name), &templates::type_of<Page>()}...};
}

class ThemeReader {
 public:
  ThemeReader(const SourceSet& sources, const Trees& trees, const std::string& name, Findings& findings)
      : sources_(sources), trees_(trees), folder_(fmt::format("themes/{}/", name)), findings_(findings) {
    theme_.name = name;
  }

  Theme read(std::vector<Locale>& locales) {
    const FileId description = find_source(sources_, folder_ + "theme.yaml");
    if (description == no_file) {
      findings_.add("THM-001", start_of(no_file), {{"theme", theme_.name}});
      return std::move(theme_);
    }
    sources_of_theme_.theme = description;
    const std::size_t before = findings_.size();
    collect();
    join_styles(trees_.by_file[description].root());
    theme_.icon_path = std::string(trees_.by_file[description].root()["icon"].text());
    compile(locales);
    theme_.sound = std::none_of(findings_.begin() + static_cast<std::ptrdiff_t>(before), findings_.end(), is_grave);
    return std::move(theme_);
  }

 private:
  // What the theme never uses may stay; everything else would show on the pages.
  static bool is_grave(const Finding& finding) {
    static constexpr std::array<std::string_view, 3> harmless = {"TPL-027", "TPL-028", "TPL-029"};
    return finding.code.starts_with("TPL") && std::find(harmless.begin(), harmless.end(), finding.code) == harmless.end();
  }

  void collect() {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const auto file = static_cast<FileId>(i);
      const Source& source = sources_[file];
      if (!source.readable || !source.path.starts_with(folder_)) continue;
      const std::string_view below = std::string_view(source.path).substr(folder_.size());
      if (source.kind == SourceKind::theme_asset) {
        theme_.assets.push_back({std::string(below), file});
      } else if (!find_invalid_utf8(source.bytes)) {
        collect_text(file, below);
      } else {
        findings_.add("FIL-001", start_of(file), {});
      }
    }
  }

  void collect_text(FileId file, std::string_view below) {
    const std::string& text = sources_[file].bytes;
    if (below.starts_with("templates/parts/") && below.ends_with(".html")) {
      sources_of_theme_.parts.push_back({stem_of(below), file, text});
    } else if (below.starts_with("templates/") && below.ends_with(".html")) {
      sources_of_theme_.pages.push_back({stem_of(below), file, text});
    } else if (below.starts_with("components/") && below.ends_with(".html")) {
      const FileId description = find_source(sources_, folder_ + without_ending(below) + ".yaml");
      const View parameters = description == no_file ? View{} : trees_.by_file[description].root()["parameters"];
      sources_of_theme_.components.push_back({stem_of(below), file, text, parameters});
    }
  }

  static std::string without_ending(std::string_view path) { return std::string(path.substr(0, path.rfind('.'))); }

  // Styles in the order of theme.yaml, then those of the components by name.
  void join_styles(View description) {
    for (const View style : description["styles"]) {
      const FileId file = find_source(sources_, folder_ + std::string(style.text()));
      if (file == no_file) {
        findings_.add("THM-002", style.span(), {{"path", style.text()}});
      } else {
        theme_.stylesheet += sources_[file].bytes;
      }
    }
    for (const FileId file : parsing::sources_of(sources_, SourceKind::theme)) {
      const std::string& path = sources_[file].path;
      if (path.starts_with(folder_ + "components/") && path.ends_with(".css")) theme_.stylesheet += sources_[file].bytes;
    }
    theme_.stylesheet = css::minified(theme_.stylesheet);
    theme_.stylesheet_path = digest::path_with_digest("assets/style", theme_.stylesheet, ".css");
  }

  void compile(std::vector<Locale>& locales) {
    const i18n::Messages& first = locales.front().messages;
    theme_.templates =
        templates::TemplateSet::compile(sources_of_theme_, types_of(std::type_identity<pages::AnyPage>()), FirstCatalogue(first), findings_);
    for (const std::string_view key : first.keys()) theme_.message_keys.emplace_back(key);
    for (Locale& locale : locales) {
      if (&locale != &locales.front()) i18n::compare_catalogues(first, locale.messages, findings_);
      for (const std::string& key : theme_.message_keys) locale.message_by_key.push_back(locale.messages.find(key));
    }
  }

  const SourceSet& sources_;
  const Trees& trees_;
  std::string folder_;
  Findings& findings_;
  templates::Sources sources_of_theme_;
  Theme theme_;
};

}  // namespace

i18n::Messages read_messages(const SourceSet& sources, const Trees& trees, const std::string& theme,
                             const i18n::Language& language, Findings& findings) {
  const FileId file = find_source(sources, fmt::format("themes/{}/i18n/{}.yaml", theme, language.tag()));
  std::vector<View> catalogues;
  if (file == no_file) {
    findings.add("THM-003", start_of(no_file), {{"theme", theme}, {"locale", language.tag()}});
  } else {
    catalogues.push_back(trees.by_file[file].root());
  }
  return i18n::Messages::compile(language, catalogues, findings);
}

Theme read_theme(const SourceSet& sources, const Trees& trees, const std::string& name, std::vector<Locale>& locales,
                 Findings& findings) {
  return ThemeReader(sources, trees, name, findings).read(locales);
}

}  // namespace algoreg::parsing
