#include <algorithm>

#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/dictionary.hpp"
#include "stages/model/entry_page.hpp"
#include "stages/model/facts_page.hpp"
#include "stages/model/finding_pages.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/glossary_page.hpp"
#include "stages/model/model.hpp"
#include "stages/model/notice_page.hpp"
#include "stages/model/prose.hpp"
#include "stages/model/rule_pages.hpp"
#include "stages/model/standing.hpp"
#include "stages/model/worksheet.hpp"
#include "stages/model/statistics_page.hpp"

namespace algoreg {

namespace modelling {

namespace {

// The front page shows this many entries before it points to the list.
constexpr std::size_t cards_on_front = 12;

// Roles in which a system takes part in decisions (predicate `assists`).
constexpr std::array<std::string_view, 4> deciding_roles = {"preparatory", "decision_support", "partly_automated",
                                                            "fully_automated"};

template <std::size_t count>
bool is_among(std::string_view code, const std::array<std::string_view, count>& codes) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

pages::Numbers numbers_of(const Register& entries, Date today) {
  pages::Numbers numbers;
  for (const Entry& entry : entries.entries) {
    ++numbers.entries;
    const View role = entry.at("decision.role");
    if (is_used(entry)) {
      ++numbers.in_use;
      if (!is_up_to_date(entry, today)) ++numbers.out_of_date;
    }
    if (entry.at("is_ai_system").text() == "uncertain") ++numbers.uncertain;
    if (is_among(role.text(), deciding_roles)) ++numbers.deciding;
    if (role.text().empty()) ++numbers.not_known;
  }
  numbers.all_out_of_date = numbers.in_use > 0 && numbers.out_of_date == numbers.in_use;
  numbers.none_known = numbers.entries > 0 && numbers.not_known == numbers.entries;
  return numbers;
}

// How many entries have each status, in the order of the vocabulary.
std::vector<pages::Count> count_statuses(const Site& site, const Voice& voice) {
  std::vector<pages::Count> counts;
  for (const VocabularyValue& status : vocabulary_of(site.documents->vocabularies, "statuses").values) {
    const auto count = std::count_if(site.entries->entries.begin(), site.entries->entries.end(),
                                     [&](const Entry& entry) { return entry.at("status").text() == status.code; });
    if (count > 0) counts.push_back({voice.term("statuses", status.code), count});
  }
  return counts;
}

std::vector<pages::Card> cards_of(const Site& site, const Voice& voice, std::uint32_t locale, std::size_t first,
                                  std::size_t count, std::string_view way_to_root) {
  std::vector<pages::Card> cards;
  const std::vector<std::uint32_t>& order = site.sorted[locale];
  for (std::size_t i = first; i < std::min(order.size(), first + count); ++i) {
    cards.push_back(card_of(site, voice, site.entries->entries[order[i]], way_to_root));
  }
  return cards;
}

pages::FrontPage front_page(const Site& site, const Page& page, const Voice& voice) {
  pages::FrontPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.numbers = numbers_of(*site.entries, site.as_of);
  shown.statuses = count_statuses(site, voice);
  shown.cards = cards_of(site, voice, page.locale, 0, cards_on_front, shown.frame.root);
  shown.more = site.entries->entries.size() > cards_on_front;
  shown.situations = situation_links(site, page, voice, shown.frame.root);
  shown.frame.scripts = script_hrefs(site, shown.frame.root, "search_box");
  for (const GuidancePlan& plan : site.guidance) {
    if (!plan.in_navigation) continue;
    const View front_matter = site.documents->guidance[plan.documents[page.locale]].front_matter.root();
    const std::string lang = plan.own_language[page.locale]
                                 ? std::string{}
                                 : site.documents->guidance[plan.documents[page.locale]].locale;
    shown.guidance.push_back({href_of(site, page.locale, shown.frame.root, guidance_path(plan.path)),
                              {std::string(front_matter["title"].text()), lang},
                              {std::string(front_matter["summary"].text()), lang}});
  }
  shown.contact = register_contact(site, voice);
  return shown;
}

pages::GuidancePage guidance_page(const Site& site, const Page& page, const Voice& voice) {
  const GuidancePlan& plan = site.guidance[page.subject];
  const GuidanceDocument& document = site.documents->guidance[plan.documents[page.locale]];
  const View front_matter = document.front_matter.root();
  const std::string lang = voice.marked(document.locale);
  pages::GuidancePage shown;
  shown.title = {std::string(front_matter["title"].text()), lang};
  shown.summary = {std::string(front_matter["summary"].text()), lang};
  shown.frame = frame_of(site, page, voice, shown.title.text, shown.summary.text);
  WordMarker words(site, voice, shown.frame.root);
  const ProseSource source{document.text, document.file, shown.frame.root, "", 2, document.locale};
  shown.body = {render_prose(site, voice, source, words), lang};
  shown.words = words.take();
  if (parse_date(front_matter["reviewed_on"].text())) {
    shown.reviewed = voice.date(front_matter["reviewed_on"]);
    shown.reviewed_machine = front_matter["reviewed_on"].text();
  }
  return shown;
}

pages::DataPage data_page(const Site& site, const Page& page, const Voice& voice,
                          const std::vector<Download>& downloads) {
  pages::DataPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.entry_count = static_cast<std::int64_t>(site.entries->entries.size());
  shown.index_href = shown.frame.root + "api/v1/index.json";
  for (const Download& download : downloads) {
    const auto label = voice.locale().labels.downloads.find(download.key);
    const bool labelled = label != voice.locale().labels.downloads.end();
    shown.downloads.push_back({labelled ? label->second.label : download.path,
                               labelled ? label->second.help : std::string{}, shown.frame.root + download.path,
                               download.media_type, voice.locale().language.bytes(download.digest.bytes),
                               download.digest.sha256});
  }
  return shown;
}

pages::MovedPage moved_page(const Site& site, const Page& page, const Voice& voice) {
  pages::MovedPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  const bool leads_out = page.target.find("://") != std::string::npos;
  shown.target = leads_out ? page.target : href_of(site, page.locale, shown.frame.root, page.target);
  shown.frame.canonical = leads_out ? page.target : site.base_url + href_of(site, page.locale, "", page.target);
  return shown;
}

}  // namespace

}  // namespace modelling

namespace {

pages::AnyPage unstyled_view(const Site& site, const Page& page, const std::vector<Download>& downloads) {
  const modelling::Voice voice(site, page.locale);
  switch (page.kind) {
    case PageKind::front: return modelling::front_page(site, page, voice);
    case PageKind::list: return modelling::list_page(site, page, voice);
    case PageKind::entry: return modelling::entry_page(site, page, voice);
    case PageKind::guidance: return modelling::guidance_page(site, page, voice);
    case PageKind::data: return modelling::data_page(site, page, voice, downloads);
    case PageKind::not_found: return pages::NotFoundPage{modelling::frame_of(site, page, voice, {}, {})};
    case PageKind::root: return pages::RootPage{modelling::frame_of(site, page, voice, {}, {})};
    case PageKind::fields: return modelling::fields_page(site, page, voice);
    case PageKind::field_group: return modelling::field_group_page(site, page, voice);
    case PageKind::rules: return modelling::rules_page(site, page, voice);
    case PageKind::rule_group: return modelling::rule_group_page(site, page, voice);
    case PageKind::statistics: return modelling::statistics_page(site, page, voice);
    case PageKind::glossary: return modelling::glossary_page(site, page, voice);
    case PageKind::conditions: return modelling::conditions_page(site, page, voice);
    case PageKind::facts: return modelling::facts_page(site, page, voice);
    case PageKind::notice: return modelling::notice_page(site, page, voice);
    case PageKind::worksheet: return modelling::worksheet_page(site, page, voice);
    case PageKind::facet: return modelling::facet_page(site, page, voice);
    case PageKind::situation: return modelling::situation_page(site, page, voice);
    case PageKind::moved: break;
  }
  return modelling::moved_page(site, page, voice);
}

}  // namespace

pages::AnyPage page_view(const Site& site, const Page& page, const std::vector<Download>& downloads) {
  pages::AnyPage view = unstyled_view(site, page, downloads);
  const Theme& theme = site.documents->theme;
  std::visit([&]<typename Data>(Data& data) {
    const auto sheet = theme.stylesheet_of.find(Data::template_name);
    if (sheet != theme.stylesheet_of.end()) data.frame.stylesheet = data.frame.root + theme.stylesheets[sheet->second].path;
  }, view);
  return view;
}

}  // namespace algoreg
