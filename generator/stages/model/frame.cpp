#include "stages/model/frame.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "records/addresses.hpp"

namespace algoreg::modelling {

namespace {

class FrameMaker {
 public:
  FrameMaker(const Site& site, const Page& page, const Voice& voice)
      : site_(site), settings_(site.documents->settings), page_(page), voice_(voice), file_(file_of(site, page)) {
    // A page for addresses that do not exist is served at any depth: only whole addresses lead out of it.
    frame_.root = page.kind == PageKind::not_found ? site.base_url : way_to_root(file_);
  }

  pages::Frame make() {
    add_names();
    add_files();
    add_languages();
    add_navigation();
    return std::move(frame_);
  }

 private:
  void add_names() {
    frame_.lang = voice_.tag();
    frame_.direction = voice_.locale().language.right_to_left() ? "rtl" : "ltr";
    frame_.register_name = voice_.text(settings_.name).text;
    frame_.publisher_name = voice_.text(settings_.publisher.name).text;
    frame_.publisher_url = settings_.publisher.url;
    frame_.licence_name = voice_.text(settings_.licence.name).text;
    frame_.licence_url = settings_.licence.url;
    frame_.origin = voice_.text(settings_.origin);
    frame_.accessibility_href = settings_.accessibility.url;
    frame_.as_of = voice_.locale().language.date(site_.as_of);
    const Translation& translation = voice_.locale().labels.translation;
    if (!translation.from.empty() && translation.reviewed_by.empty()) {
      frame_.unreviewed = voice_.locale().language.name_of(settings_.locales.front());
    }
    frame_.preview = site_.preview;
    // A notice is its entry once more, for paper.
    const bool is_findable = page_.kind != PageKind::not_found && page_.kind != PageKind::notice;
    frame_.indexed = !site_.preview && page_.own_language && is_findable;
  }

  void add_files() {
    frame_.icon = frame_.root + site_.documents->theme.icon_path;
    const std::vector<std::string>& pictures = site_.documents->theme.pictures;
    const bool has_picture = page_.locale < pictures.size() && !pictures[page_.locale].empty();
    if (has_picture) frame_.picture = site_.base_url + pictures[page_.locale];
    frame_.home = href(front_path);
    frame_.list_href = href(list_path);
    frame_.data_href = href(data_path);
    frame_.statistics_href = href(statistics_path);
    frame_.fields_href = href(fields_path);
    frame_.rules_href = href(rules_path);
    if (!site_.documents->glossary.terms.empty()) frame_.glossary_href = href(glossary_path);
    frame_.feed = href(feed_path);
    frame_.at_front = page_.kind == PageKind::front;
    frame_.at_list = page_.kind == PageKind::list;
    frame_.at_data = page_.kind == PageKind::data;
    frame_.at_statistics = page_.kind == PageKind::statistics;
    frame_.at_fields = page_.kind == PageKind::fields;
    frame_.at_rules = page_.kind == PageKind::rules;
    frame_.at_glossary = page_.kind == PageKind::glossary;
  }

  void add_languages() {
    for (std::uint32_t other = 0; other < settings_.locales.size(); ++other) {
      const i18n::Language& language = site_.documents->locales[other].language;
      const std::string file = page_.at_root ? settings_.locales[other] + "/" + std::string(front_path)
                                             : file_of(site_, page_, other);
      frame_.languages.push_back({language.tag(), language.own_name(), frame_.root + file, other == page_.locale});
      const bool is_findable = !page_.at_root && page_.kind != PageKind::not_found && page_.kind != PageKind::moved;
      if (is_findable && speaks(other)) frame_.alternates.push_back({language.tag(), site_.base_url + file});
    }
    frame_.canonical = site_.base_url + (page_.own_language ? file_ : file_of(site_, page_, spoken_locale()));
    if (page_.kind == PageKind::not_found) frame_.canonical.clear();
    if (!page_.own_language) {
      frame_.borrowed_from = voice_.locale().language.name_of(settings_.locales[spoken_locale()]);
    }
  }

  void add_navigation() {
    for (const GuidancePlan& plan : site_.guidance) {
      const GuidanceDocument& document = site_.documents->guidance[plan.documents[page_.locale]];
      const std::string path = guidance_path(plan.path);
      if (document.front_matter.root()["rights"].text() == "true") frame_.rights_href = href(path);
      const bool is_top = plan.path.find('/') == std::string::npos;
      if (!is_top) continue;
      auto& links = plan.in_navigation ? frame_.navigation : frame_.footer;
      links.push_back({std::string(document.front_matter.root()["title"].text()), href(path), path == page_.path,
                       voice_.marked(document.locale)});
    }
  }

  // Whether the page has texts of its own in a locale; the locale it speaks where it has none in its own.
  bool speaks(std::uint32_t locale) const { return page_speaks(site_, page_, locale); }

  // In the order in which texts fall back, so that a page says the language that it shows.
  std::uint32_t spoken_locale() const {
    for (const std::string& tag : settings_.fallback) {
      for (std::uint32_t other = 0; other < settings_.locales.size(); ++other) {
        if (settings_.locales[other] == tag && speaks(other)) return other;
      }
    }
    for (std::uint32_t other = 0; other < settings_.locales.size(); ++other) {
      if (speaks(other)) return other;
    }
    return page_.locale;
  }

  std::string href(std::string_view path) const { return href_of(site_, page_.locale, frame_.root, path); }

  const Site& site_;
  const Settings& settings_;
  const Page& page_;
  const Voice& voice_;
  std::string file_;
  pages::Frame frame_;
};

}  // namespace

pages::Frame frame_of(const Site& site, const Page& page, const Voice& voice, std::string title,
                      std::string description) {
  pages::Frame frame = FrameMaker(site, page, voice).make();
  frame.title = one_line(title);
  frame.description = one_line(description);
  return frame;
}

std::string href_of(const Site& site, std::uint32_t locale, std::string_view way_to_root, std::string_view path) {
  return fmt::format("{}{}/{}", way_to_root, site.documents->settings.locales[locale], path);
}

std::vector<std::string> script_hrefs(const Site& site, std::string_view way_to_root, std::string_view name) {
  std::vector<std::string> hrefs;
  for (const Script& script : site.documents->scripts) {
    if (script.name == name) hrefs.push_back(fmt::format("{}{}", way_to_root, script.path));
  }
  return hrefs;
}

}  // namespace algoreg::modelling
