#include "stages/parse/theme.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <fmt/format.h>

#include "records/pages/pages.hpp"
#include "stages/parse/theme_files.hpp"
#include "tools/css/css.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg::parsing {

namespace {

// The messages of one language, as templates ask for them.
class Catalogue : public templates::MessageSource {
 public:
  explicit Catalogue(const i18n::Messages& messages) : messages_(messages) {}
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

// What the theme never uses may stay; everything else would show on the pages.
bool is_grave(const Finding& finding) {
  static constexpr std::array<std::string_view, 3> harmless = {"TPL-027", "TPL-028", "TPL-029"};
  return finding.code.starts_with("TPL") && std::find(harmless.begin(), harmless.end(), finding.code) == harmless.end();
}

// The picture that other sites show beside a link: each locale's own, else that of the first. Pictures with words in
// other languages than the register's are left out.
void choose_pictures(Theme& theme, const std::vector<Locale>& locales) {
  static constexpr std::string_view beginning = "assets/social-";
  for (const Locale& locale : locales) {
    const std::string own = fmt::format("{}{}.png", beginning, locale.language.tag());
    const bool exists = std::any_of(theme.assets.begin(), theme.assets.end(), [&](const Asset& asset) { return asset.path == own; });
    theme.pictures.push_back(exists ? own : theme.pictures.empty() ? std::string{} : theme.pictures.front());
  }
  std::erase_if(theme.assets, [&](const Asset& asset) {
    return asset.path.starts_with(beginning) &&
           std::find(theme.pictures.begin(), theme.pictures.end(), asset.path) == theme.pictures.end();
  });
}

Stylesheet stylesheet_of(const SourceSet& sources, const std::vector<StyleFile>& styles,
                         const std::function<bool(const StyleFile&)>& is_needed) {
  std::string joined;
  for (const StyleFile& style : styles) {
    if (is_needed(style)) joined += sources[style.file].bytes;
  }
  std::string bytes = css::minified(joined);
  return {digest::path_with_digest("assets/style", bytes, ".css"), std::move(bytes)};
}

// The stylesheet of each kind of page. The theme's templates are sound.
void add_stylesheets(Theme& theme, const SourceSet& sources, const std::vector<StyleFile>& styles, Findings& findings) {
  for (const templates::PageType& page : types_of(std::type_identity<pages::AnyPage>())) {
    const std::span<const std::string> shown = theme.templates.components_of(page.template_name);
    const auto is_shown = [&](const std::string& component) { return std::binary_search(shown.begin(), shown.end(), component); };
    Stylesheet sheet = stylesheet_of(sources, styles, [&](const StyleFile& style) {
      return style.of_every_page || style.page == page.template_name ||
             std::any_of(style.components.begin(), style.components.end(), is_shown);
    });
    const auto is_same = [&](const Stylesheet& other) { return other.path == sheet.path; };
    const auto known = std::find_if(theme.stylesheets.begin(), theme.stylesheets.end(), is_same);
    theme.stylesheet_of.emplace(page.template_name, known - theme.stylesheets.begin());
    if (known == theme.stylesheets.end()) theme.stylesheets.push_back(std::move(sheet));
  }
  for (const StyleFile& style : styles) {
    const bool is_lost = !style.page.empty() && !theme.stylesheet_of.contains(style.page);
    if (is_lost) findings.add("TPL-029", start_of(style.file), {{"name", style.page}});
  }
  theme.whole = stylesheet_of(sources, styles, [](const StyleFile&) { return true; });
}

// The language with the most words: a new one, even as the first of the register, may still have few.
const i18n::Messages& fullest(const std::vector<Locale>& locales) {
  const auto has_fewer = [](const Locale& left, const Locale& right) {
    return left.messages.keys().size() < right.messages.keys().size();
  };
  return std::max_element(locales.begin(), locales.end(), has_fewer)->messages;
}

// Joins the theme's messages to the locales: the fullest one's say what there is, the others' are held against it. A
// language without any has a finding of its own.
void join_messages(Theme& theme, std::vector<Locale>& locales, Findings& findings) {
  const i18n::Messages& reference = fullest(locales);
  for (const std::string_view key : reference.keys()) theme.message_keys.emplace_back(key);
  for (Locale& locale : locales) {
    const bool has_words = !locale.messages.keys().empty();
    if (&locale.messages != &reference && has_words) i18n::compare_catalogues(reference, locale.messages, findings);
    for (const std::string& key : theme.message_keys) locale.message_by_key.push_back(locale.messages.find(key));
  }
}

}  // namespace

i18n::Messages read_messages(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme,
                             const i18n::Language& language, Findings& findings) {
  std::vector<View> catalogues;
  const FileId words = find_source(sources, fmt::format("register/i18n/{}/pages.yaml", language.tag()));
  if (words != no_file) catalogues.push_back(trees.by_file[words].root());
  for (const ThemeLayer& layer : theme.layers) {
    const FileId file = find_source(sources, fmt::format("{}i18n/{}.yaml", layer.folder, language.tag()));
    if (file != no_file) catalogues.push_back(trees.by_file[file].root());
  }
  return i18n::Messages::compile(language, catalogues, findings);
}

Theme read_theme(const SourceSet& sources, const Trees& trees, const ThemeLayers& layers, std::vector<Locale>& locales,
                 Findings& findings) {
  Theme theme;
  theme.name = layers.name;
  if (!layers.sound) return theme;
  const std::size_t before = findings.size();
  ThemeFiles files = read_theme_files(sources, trees, layers, findings);
  theme.assets = std::move(files.assets);
  choose_pictures(theme, locales);
  theme.components = std::move(files.components);
  theme.icon_path = std::move(files.icon_path);
  theme.templates =
      templates::TemplateSet::compile(files.templates, types_of(std::type_identity<pages::AnyPage>()),
                                      Catalogue(fullest(locales)), findings);
  join_messages(theme, locales, findings);
  theme.sound = std::none_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(), is_grave);
  if (theme.sound) add_stylesheets(theme, sources, files.styles, findings);
  return theme;
}

}  // namespace algoreg::parsing
