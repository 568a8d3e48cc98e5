#include "stages/model/supervision.hpp"

#include <algorithm>

#include "stages/model/law_days.hpp"

namespace algoreg::modelling {

namespace {

constexpr std::string_view vocabulary = "supervisory_authorities";

std::string address_of(const Site& site, std::string_view code) {
  const VocabularyValue* authority = vocabulary_of(site.documents->vocabularies, vocabulary).find(code);
  return authority == nullptr ? std::string{} : authority->url;
}

void add(pages::Supervision& shown, const Voice& voice, View item) {
  for (const View provision : item["covers"]) {
    shown.covers.push_back(voice.locale().labels.citation(provision.text()));
  }
  shown.certainty = std::max(shown.certainty, certainty_of(item["certainty"].text()));
}

}  // namespace

std::vector<pages::Supervision> supervision_of(const Site& site, const Voice& voice) {
  const View file = site.documents->law_file("authorities");
  std::vector<pages::Supervision> shown;
  for (const View item : file["authorities"]) {
    const std::string_view code = item["code"].text();
    auto known = std::find_if(shown.begin(), shown.end(), [&](const auto& each) { return each.authority.code == code; });
    if (known == shown.end()) {
      const pages::Term authority = voice.term(vocabulary, code);
      known = shown.insert(shown.end(), {authority, address_of(site, code), authority.help, {}, {}});
    }
    add(*known, voice, item);
  }
  for (const View item : file["unassigned"]) {
    pages::Supervision& nobody = shown.emplace_back();
    nobody.text = voice.text(item["text"]);
    add(nobody, voice, item);
  }
  return shown;
}

}  // namespace algoreg::modelling
