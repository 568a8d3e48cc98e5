#include "stages/parse/theme.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "stages/load/load.hpp"
#include "stages/parse/theme_files.hpp"
#include "tests/support/catch.hpp"

namespace algoreg::parsing {

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

// Files of themes, read as far as a theme needs.
struct Themes {
  MemoryReader reader;
  Findings findings;
  SourceSet sources;
  Trees trees;
  ThemeLayers layers;

  Themes(Files files, const std::string& name) : reader(std::move(files)) {
    const std::array all{Layer{&reader, false}};
    sources = load(all, findings);
    trees = parse_trees(sources, 1, findings);
    REQUIRE(findings.empty());
    layers = theme_layers(sources, trees, name, findings);
  }
  // The styles that a page with this name and these components carries.
  std::string styles(const std::string& page, const std::set<std::string>& components) {
    std::string joined;
    for (const StyleFile& style : files().styles) {
      const auto is_shown = [&](const std::string& component) { return components.contains(component); };
      const bool is_needed = style.of_every_page || style.page == page ||
                             std::any_of(style.components.begin(), style.components.end(), is_shown);
      if (is_needed) joined += sources[style.file].bytes;
    }
    return joined;
  }
  ThemeFiles files() { return read_theme_files(sources, trees, layers, findings); }
  std::string path_of(FileId file) const { return sources[file].path; }
  // Such as "THM-001 themes/b/theme.yaml:2 a".
  std::string faults() const {
    std::string lines;
    for (const Finding& finding : findings) {
      const std::string path = finding.span.file == no_file ? "-" : path_of(finding.span.file);
      lines += finding.code + " " + path + ":" + std::to_string(finding.span.begin.line) + " " +
               std::string(finding.argument("theme")) + std::string(finding.argument("path")) + "\n";
    }
    return lines;
  }
};

const Files parent_and_child = {
    {"themes/plain/theme.yaml", "name: plain\nstyles: [styles/tokens.css, styles/base.css]\nicon: assets/icon.svg\n"},
    {"themes/plain/styles/tokens.css", "tokens;"},
    {"themes/plain/styles/base.css", "base;"},
    {"themes/plain/assets/icon.svg", "x"},
    {"themes/plain/templates/front.html", "front"},
    {"themes/plain/templates/parts/header.html", "header"},
    {"themes/plain/components/card/card.html", "card"},
    {"themes/plain/components/card/card.yaml", "parameters: {label: text}\n"},
    {"themes/plain/components/card/card.css", "card;"},
    {"themes/plain/components/tag/tag.css", "tag;"},
    {"themes/plain/components/tag/tag.yaml", "styles: [styles/shared.css]\nparameters: {}\n"},
    {"themes/plain/styles/shared.css", "shared;"},
    {"themes/plain/templates/front.css", "front;"},
    {"register/i18n/da/pages.yaml", "menu: Menu\nskip: Spring over\nlist: Liste\n"},
    {"register/i18n/en/pages.yaml", "menu: Menu\nskip: Skip\n"},
    {"themes/plain/i18n/da.yaml", "skip: Hop over\n"},
    {"themes/own/theme.yaml", "name: own\nextends: plain\nstyles: [styles/own.css, styles/base.css]\n"},
    {"themes/own/styles/tokens.css", "own tokens;"},
    {"themes/own/styles/own.css", "own;"},
    {"themes/own/assets/icon.svg", "y"},
    {"themes/own/templates/parts/header.html", "own header"},
    {"themes/own/components/card/card.html", "own card"},
    {"themes/own/components/tag/tag.css", "own tag;"},
    {"themes/own/i18n/da.yaml", "menu: Vis menu\n"},
};

}  // namespace

TEST_CASE("A theme's templates, components and assets lie over those of the theme it extends") {
  Themes themes(parent_and_child, "own");
  REQUIRE(themes.layers.sound);
  const ThemeFiles files = themes.files();
  CHECK(themes.faults() == "");
  REQUIRE(files.templates.pages.size() == 1);
  CHECK(files.templates.pages[0].text == "front");
  REQUIRE(files.templates.parts.size() == 1);
  CHECK(files.templates.parts[0].text == "own header");
  REQUIRE(files.templates.components.size() == 1);
  CHECK(files.templates.components[0].text == "own card");
  CHECK(files.templates.components[0].parameters["label"].text() == "text");
  REQUIRE(files.assets.size() == 1);
  CHECK(themes.path_of(files.assets[0].source) == "themes/own/assets/icon.svg");
  CHECK(files.icon_path == "assets/icon.svg");
}

TEST_CASE("Styles of the elder theme come first, and a file of the same name stands in its place") {
  Themes themes(parent_and_child, "own");
  CHECK(themes.styles("front", {"card", "tag"}) == "own tokens;base;shared;card;front;own;own tag;");
}

TEST_CASE("A theme that extends nothing sees no other theme") {
  Themes themes(parent_and_child, "plain");
  CHECK(themes.styles("front", {"card", "tag"}) == "tokens;base;shared;card;tag;front;");
  CHECK(themes.faults() == "");
}

TEST_CASE("A page carries the styles of what it may show and no others") {
  Themes themes(parent_and_child, "plain");
  CHECK(themes.styles("list", {}) == "tokens;base;");
  CHECK(themes.styles("list", {"card"}) == "tokens;base;card;");
  CHECK(themes.styles("front", {"tag"}) == "tokens;base;shared;tag;front;");
}

TEST_CASE("A style that a component names and the theme does not have is a finding") {
  Themes themes({{"themes/a/theme.yaml", "name: a\n"}, {"themes/a/components/tag/tag.yaml", "styles: [gone.css]\n"}}, "a");
  themes.files();
  CHECK(themes.faults() == "THM-002 themes/a/components/tag/tag.yaml:1 gone.css\n");
}

TEST_CASE("A style that neither the theme nor a component names is a finding") {
  Themes themes({{"themes/a/theme.yaml", "name: a\n"}, {"themes/a/styles/lost.css", "x"}}, "a");
  themes.files();
  CHECK(themes.faults() == "THM-005 themes/a/styles/lost.css:1 styles/lost.css\n");
}

TEST_CASE("A theme says some words itself; others come from the theme it extends, then from the language's folder") {
  Themes themes(parent_and_child, "own");
  const auto word = [](const i18n::Messages& messages, std::string_view key) {
    return std::string(messages.constant(messages.find(key).value()).value());
  };
  const i18n::Messages danish = read_messages(themes.sources, themes.trees, themes.layers, i18n::Language("da"), themes.findings);
  CHECK(word(danish, "menu") == "Vis menu");
  CHECK(word(danish, "skip") == "Hop over");
  CHECK(word(danish, "list") == "Liste");
  const i18n::Messages english = read_messages(themes.sources, themes.trees, themes.layers, i18n::Language("en"), themes.findings);
  CHECK(word(english, "menu") == "Menu");
  CHECK(themes.faults() == "");
}

TEST_CASE("A theme that extends an unknown theme is told so at the name") {
  Themes themes({{"themes/own/theme.yaml", "name: own\nextends: nowhere\n"}}, "own");
  CHECK(themes.faults() == "THM-001 themes/own/theme.yaml:2 nowhere\n");
  CHECK_FALSE(themes.layers.sound);
}

TEST_CASE("Themes that extend each other in a circle are told so where the circle closes") {
  Themes themes({{"themes/a/theme.yaml", "extends: b\n"}, {"themes/b/theme.yaml", "name: b\nextends: a\n"}}, "a");
  CHECK(themes.faults() == "THM-004 themes/b/theme.yaml:2 a\n");
  CHECK_FALSE(themes.layers.sound);
}

TEST_CASE("A style that neither the theme nor the one it extends has is a finding") {
  Themes themes({{"themes/a/theme.yaml", "name: a\n"}, {"themes/b/theme.yaml", "extends: a\nstyles: [gone.css]\n"}}, "b");
  themes.files();
  CHECK(themes.faults() == "THM-002 themes/b/theme.yaml:2 gone.css\n");
}

TEST_CASE("Each language has its own picture or that of the first, and those of other languages are left out") {
  Files files = parent_and_child;
  files["themes/plain/assets/social-da.png"] = "da";
  files["themes/plain/assets/social-en.png"] = "en";
  files["themes/plain/assets/social-de.png"] = "de";
  files["themes/own/assets/social-en.png"] = "own en";
  Themes themes(std::move(files), "own");
  std::vector<Locale> locales;
  for (const char* tag : {"da", "en", "pl"}) {
    locales.push_back({i18n::Language(tag), {}, {}, i18n::Messages::compile(i18n::Language(tag), {}, themes.findings), {}});
  }
  const Theme theme = read_theme(themes.sources, themes.trees, themes.layers, locales, themes.findings);
  CHECK(theme.pictures == std::vector<std::string>{"assets/social-da.png", "assets/social-en.png", "assets/social-da.png"});
  std::string copied;
  for (const Asset& asset : theme.assets) copied += themes.path_of(asset.source) + "\n";
  CHECK(copied == "themes/own/assets/icon.svg\nthemes/plain/assets/social-da.png\nthemes/own/assets/social-en.png\n");
}

}  // namespace algoreg::parsing
