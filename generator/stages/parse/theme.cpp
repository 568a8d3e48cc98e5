#include "stages/parse/theme.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "records/pages/pages.hpp"
#include "stages/parse/theme_files.hpp"
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

// Joins the theme's messages to the locales: the first one's say what there is, the others' are held against it.
void join_messages(Theme& theme, std::vector<Locale>& locales, Findings& findings) {
  const i18n::Messages& first = locales.front().messages;
  for (const std::string_view key : first.keys()) theme.message_keys.emplace_back(key);
  for (Locale& locale : locales) {
    if (&locale != &locales.front()) i18n::compare_catalogues(first, locale.messages, findings);
    for (const std::string& key : theme.message_keys) locale.message_by_key.push_back(locale.messages.find(key));
  }
}

}  // namespace

i18n::Messages read_messages(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme,
                             const i18n::Language& language, Findings& findings) {
  std::vector<View> catalogues;
  for (const ThemeLayer& layer : theme.layers) {
    const FileId file = find_source(sources, fmt::format("{}i18n/{}.yaml", layer.folder, language.tag()));
    if (file != no_file) catalogues.push_back(trees.by_file[file].root());
  }
  if (catalogues.empty()) {
    findings.add("THM-003", start_of(no_file), {{"theme", theme.name}, {"locale", language.tag()}});
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
  theme.stylesheet = css::minified(files.stylesheet);
  theme.stylesheet_path = digest::path_with_digest("assets/style", theme.stylesheet, ".css");
  theme.templates =
      templates::TemplateSet::compile(files.templates, types_of(std::type_identity<pages::AnyPage>()),
                                      FirstCatalogue(locales.front().messages), findings);
  join_messages(theme, locales, findings);
  theme.sound = std::none_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(), is_grave);
  return theme;
}

}  // namespace algoreg::parsing
