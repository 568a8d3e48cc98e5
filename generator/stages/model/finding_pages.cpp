#include "stages/model/finding_pages.hpp"

#include <algorithm>
#include <functional>

#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/frame.hpp"

namespace algoreg::modelling {

namespace {

// The address of a page of a list by its number from 0, below the locale's folder.
using PathOfNumber = std::function<std::string(std::uint32_t)>;

// One page of a list: `entries` in the order in which they are shown.
pages::CardList card_list(const Site& site, const Page& page, const Voice& voice,
                          const std::vector<std::uint32_t>& entries, std::uint32_t number,
                          std::string_view way_to_root, const PathOfNumber& path_of) {
  pages::CardList list;
  list.entry_count = static_cast<std::int64_t>(entries.size());
  const std::size_t first = std::size_t{number} * entries_per_page;
  for (std::size_t i = first; i < std::min(entries.size(), first + entries_per_page); ++i) {
    list.cards.push_back(card_of(site, voice, site.entries->entries[entries[i]], way_to_root));
  }
  const std::uint32_t count = pages_of_list(entries.size());
  list.page_number = number + 1;
  list.page_count = count;
  if (count == 1) return list;
  for (std::uint32_t other = 0; other < count; ++other) {
    list.pagination.push_back({voice.locale().language.number(other + 1),
                               href_of(site, page.locale, way_to_root, path_of(other)), other == number});
  }
  return list;
}

// Entries of an ascending list in the order of their names in a locale.
std::vector<std::uint32_t> by_name(const Site& site, std::uint32_t locale, const std::vector<std::uint32_t>& entries) {
  std::vector<std::uint32_t> ordered;
  for (const std::uint32_t entry : site.sorted[locale]) {
    if (std::binary_search(entries.begin(), entries.end(), entry)) ordered.push_back(entry);
  }
  return ordered;
}

pages::Term term_of(const Voice& voice, const FacetValue& value) {
  return {value.code, voice.text(value.label), voice.text(value.help)};
}

pages::FacetGroup group_of(const Site& site, const Page& page, const Voice& voice, const Facet& facet,
                           std::string_view way_to_root, const FacetValue* current) {
  pages::FacetGroup group{facet.code, voice.text(facet.label), voice.text(facet.help), {}};
  for (const FacetValue& value : facet.values) {
    group.values.push_back({term_of(voice, value),
                            href_of(site, page.locale, way_to_root, facet_path(facet.code, value.segment, 0)),
                            static_cast<std::int64_t>(value.entries.size()), &value == current});
  }
  return group;
}

}  // namespace

std::vector<pages::SituationLink> situation_links(const Site& site, const Page& page, const Voice& voice,
                                                  std::string_view way_to_root, std::optional<std::uint32_t> except) {
  std::vector<pages::SituationLink> links;
  for (std::uint32_t i = 0; i < site.situations.size(); ++i) {
    if (except == i) continue;
    const LifeSituation& situation = site.situations[i];
    links.push_back({href_of(site, page.locale, way_to_root, situation_path(situation.code, 0)),
                     voice.text(situation.label), voice.text(situation.help),
                     static_cast<std::int64_t>(situation.entries.size())});
  }
  return links;
}

pages::ListPage list_page(const Site& site, const Page& page, const Voice& voice) {
  pages::ListPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  const std::string& root = shown.frame.root;
  shown.list = card_list(site, page, voice, site.sorted[page.locale], page.subject, root, list_page_path);
  for (const Facet& facet : site.facets) {
    if (!facet.values.empty()) shown.facets.push_back(group_of(site, page, voice, facet, root, nullptr));
  }
  shown.situations = situation_links(site, page, voice, root);
  // The search finds everything, so one page of a long list has it.
  if (page.subject == 0 && page.locale < site.search_indexes.size()) {
    shown.search_index = root + site.search_indexes[page.locale];
    for (const std::string_view script : {"search_engine", "search"}) {
      for (std::string& href : script_hrefs(site, root, script)) shown.frame.scripts.push_back(std::move(href));
    }
  }
  return shown;
}

pages::FacetPage facet_page(const Site& site, const Page& page, const Voice& voice) {
  const FacetPlan& plan = site.facet_pages[page.subject];
  const Facet& facet = site.facets[plan.facet];
  const FacetValue& value = facet.values[plan.value];
  pages::FacetPage shown;
  shown.value = term_of(voice, value);
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.facet = group_of(site, page, voice, facet, shown.frame.root, &value);
  shown.list = card_list(site, page, voice, by_name(site, page.locale, value.entries), plan.number, shown.frame.root,
                         [&](std::uint32_t number) { return facet_path(facet.code, value.segment, number); });
  return shown;
}

pages::SituationPage situation_page(const Site& site, const Page& page, const Voice& voice) {
  const SituationPlan& plan = site.situation_pages[page.subject];
  const LifeSituation& situation = site.situations[plan.situation];
  pages::SituationPage shown;
  shown.label = voice.text(situation.label);
  shown.help = voice.text(situation.help);
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.list = card_list(site, page, voice, by_name(site, page.locale, situation.entries), plan.number,
                         shown.frame.root,
                         [&](std::uint32_t number) { return situation_path(situation.code, number); });
  for (const std::uint32_t entry : by_name(site, page.locale, situation.common)) {
    shown.common.push_back(card_of(site, voice, site.entries->entries[entry], shown.frame.root));
  }
  shown.situations = situation_links(site, page, voice, shown.frame.root, plan.situation);
  shown.contact = register_contact(site, voice);
  return shown;
}

}  // namespace algoreg::modelling
