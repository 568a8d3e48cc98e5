#include "stages/model/glossary_page.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"

namespace algoreg::modelling {

namespace {

std::vector<pages::Text> names_in_other_languages(const Site& site, const Voice& voice, const GlossaryTerm& term) {
  std::vector<pages::Text> names;
  const std::string shown(voice.text(term.term).text);
  for (const std::string& tag : site.documents->settings.locales) {
    const std::string_view name = term.term.in(tag);
    if (tag != voice.tag() && !name.empty() && name != shown) names.push_back({std::string(name), tag});
  }
  return names;
}

pages::GlossaryWord word_of(const Site& site, const Voice& voice, const GlossaryTerm& term) {
  const Labels& labels = voice.locale().labels;
  pages::GlossaryWord word;
  word.id = term.id;
  word.term = voice.text(term.term);
  word.abbreviation = voice.text(term.abbreviation);
  word.other_names = names_in_other_languages(site, voice, term);
  word.definition = voice.text(term.definition);
  if (term.official) {
    word.official = voice.text(term.official->text);
    word.quoted = term.official->quoted;
    word.official_source = labels.citation(term.official->source);
  }
  word.source = labels.citation(term.source);
  for (const std::string& id : term.see_also) {
    if (const GlossaryTerm* other = site.documents->glossary.find(id)) {
      word.see_also.push_back({voice.text(other->term).text, "#" + id, false});
    }
  }
  return word;
}

// The words in the order of the reader's alphabet.
std::vector<const GlossaryTerm*> in_order(const Site& site, const Voice& voice) {
  std::vector<std::pair<std::string, const GlossaryTerm*>> keys;
  for (const GlossaryTerm& term : site.documents->glossary.terms) {
    keys.emplace_back(voice.locale().language.sort_key(voice.text(term.term).text), &term);
  }
  std::stable_sort(keys.begin(), keys.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
  std::vector<const GlossaryTerm*> terms;
  for (const auto& [key, term] : keys) terms.push_back(term);
  return terms;
}

}  // namespace

pages::GlossaryPage glossary_page(const Site& site, const Page& page, const Voice& voice) {
  pages::GlossaryPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.json_href = shown.frame.root + std::string(glossary_json_path);
  const std::vector<const GlossaryTerm*> terms = in_order(site, voice);
  std::vector<std::string> names;
  for (const GlossaryTerm* term : terms) names.push_back(voice.text(term->term).text);
  const std::vector<std::string> letters = voice.locale().language.index_letters(names);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (shown.letters.empty() || shown.letters.back().letter != letters[i]) {
      shown.letters.push_back({fmt::format("letter-{}", shown.letters.size() + 1), letters[i], {}});
    }
    shown.letters.back().words.push_back(word_of(site, voice, *terms[i]));
    ++shown.word_count;
    if (terms[i]->official) ++shown.official_count;
  }
  return shown;
}

}  // namespace algoreg::modelling
