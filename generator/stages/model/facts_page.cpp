#include "stages/model/facts_page.hpp"

#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/computed.hpp"
#include "stages/model/dictionary.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/rows.hpp"

namespace algoreg::modelling {

pages::FactsPage facts_page(const Site& site, const Page& page, const Voice& voice) {
  const Entry& entry = site.entries->entries[page.subject];
  pages::FactsPage shown;
  shown.name = voice.text(entry.at("name"));
  shown.frame = frame_of(site, page, voice, shown.name.text, {});
  shown.entry_href = href_of(site, page.locale, shown.frame.root, entry_path(entry.id));
  shown.json_href = fmt::format("{}api/v1/entries/{}.json", shown.frame.root, entry.id);
  shown.completeness = completeness_of(
      entry, [&](std::string_view path) { return fact_link(site, voice, entry, shown.frame.root, path); });
  WordMarker words(site, voice, shown.frame.root);
  shown.groups = Rows(site, entry, voice, shown.frame.root, words, 3).groups();
  shown.words = words.take();
  return shown;
}

pages::Link fact_link(const Site& site, const Voice& voice, const Entry& entry, std::string_view way_to_root,
                      std::string_view path) {
  const FieldLabel* label = voice.locale().labels.field(path);
  const std::string text = label != nullptr ? label->label : std::string(path);
  if (!has_row(site, entry, path)) return {text, dictionary_href(site, voice, way_to_root, path), false};
  const auto locale = static_cast<std::uint32_t>(&voice.locale() - site.documents->locales.data());
  return {text, href_of(site, locale, way_to_root, facts_path(entry.id)) + "#" + anchor_of(path), false};
}

}  // namespace algoreg::modelling
