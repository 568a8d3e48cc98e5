// What the search of a language looks through, as one call that generator/browser/search.js answers: a script also
// loads from a folder, where a browser refuses to fetch data. Shape:
//   words    the table by which search_engine.js folds what a person types
//   spelt    folded words as people write them, where case is not all that differs
//   facets   code and values (code, label) in their order
//   entries  h address, n name, s summary, t and x what is searched (folded: name, the rest), f for each facet the
//            values by number, l language of the text where it is another
//   pages    the same without f; k says what it is: situation, guidance, term
#include <fmt/format.h>
#include <map>
#include <set>

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/model.hpp"
#include "stages/model/search_words.hpp"
#include "stages/model/voice.hpp"
#include "tools/digest/digest.hpp"
#include "tools/json/json.hpp"

namespace algoreg {

namespace {

class IndexMaker {
 public:
  IndexMaker(const Site& site, std::uint32_t locale)
      : site_(site), locale_(locale), voice_(site, locale),
        words_(modelling::search_words(*site.documents, voice_.locale().language)) {}

  json::Value make() {
    number_values();
    json::Value index = {{"words", words()}, {"facets", facets()}, {"entries", json::Value::array()},
                         {"pages", json::Value::array()}, {"spelt", json::Value::object()}};
    for (const std::uint32_t entry : site_.sorted[locale_]) index["entries"].push_back(entry_document(entry));
    for (const LifeSituation& situation : site_.situations) index["pages"].push_back(situation_document(situation));
    for (const GuidancePlan& plan : site_.guidance) index["pages"].push_back(guidance_document(plan));
    for (const GlossaryTerm& term : site_.documents->glossary.terms) index["pages"].push_back(term_document(term));
    index["spelt"] = std::move(spellings_);
    return index;
  }

 private:
  // The values of each entry, facet by facet.
  void number_values() {
    values_of_.assign(site_.entries->entries.size(), std::vector<json::Value>(site_.facets.size(), json::Value::array()));
    for (std::size_t facet = 0; facet < site_.facets.size(); ++facet) {
      const std::vector<FacetValue>& values = site_.facets[facet].values;
      for (std::size_t value = 0; value < values.size(); ++value) {
        for (const std::uint32_t entry : values[value].entries) values_of_[entry][facet].push_back(value);
      }
    }
  }

  json::Value words() const {
    json::Value letters = json::Value::object();
    for (const auto& [letter, replacement] : words_.letters) letters[letter] = replacement;
    return {{"language", voice_.tag()}, {"letters", std::move(letters)}, {"kept", words_.kept},
            {"stem", words_.stem}, {"endings", words_.endings}, {"ignored", words_.ignored}};
  }

  json::Value facets() const {
    json::Value list = json::Value::array();
    for (const Facet& facet : site_.facets) {
      json::Value values = json::Value::array();
      for (const FacetValue& value : facet.values) values.push_back({value.code, voice_.text(value.label).text});
      list.push_back({{"code", facet.code}, {"values", std::move(values)}});
    }
    return list;
  }

  json::Value entry_document(std::uint32_t index) {
    const Entry& entry = site_.entries->entries[index];
    const bool has_summary = schema::state_of(entry.at("summary")) == schema::State::given;
    const pages::Text name = voice_.text(entry.at("name"));
    const pages::Text summary = has_summary ? voice_.text(entry.at("summary")) : pages::Text{};
    // The address is seen from the list, which lies in the same folder.
    json::Value document =
        text_document(entry.id + ".html", name, summary,
                      names_of(entry.at("name"), name.text) + labels_of(index), texts_of(entry));
    document["f"] = std::move(values_of_[index]);
    return document;
  }

  // Its names in other languages: people search for the word that they have met.
  static std::string names_of(View names, std::string_view shown) {
    std::string others;
    if (!names.is_map()) return others;
    for (const View name : names) {
      if (name.text() != shown) others += fmt::format(" {}", name.text());
    }
    return others;
  }

  std::string texts_of(const Entry& entry) const {
    std::string texts;
    for (const std::string& path : site_.search_texts) add_texts(entry.root(), path, texts);
    return texts;
  }

  // The texts at a path; lists on the way are walked item by item.
  void add_texts(View value, std::string_view path, std::string& texts) const {
    if (schema::state_of(value) != schema::State::given) return;
    if (value.is_list()) {
      for (const View item : value) add_texts(item, path, texts);
    } else if (path.empty()) {
      texts += " " + voice_.text(value).text;
    } else {
      const std::size_t dot = path.find('.');
      add_texts(value[path.substr(0, dot)], dot == std::string_view::npos ? "" : path.substr(dot + 1), texts);
    }
  }

  // What an entry is known by beside its own words.
  std::string labels_of(std::uint32_t entry) const {
    std::string labels;
    for (std::size_t facet = 0; facet < site_.facets.size(); ++facet) {
      const Facet& about = site_.facets[facet];
      if (!about.searched) continue;
      for (const json::Value& number : values_of_[entry][facet]) {
        labels += " " + voice_.text(about.values[number.get<std::size_t>()].label).text;
      }
    }
    return labels;
  }

  json::Value situation_document(const LifeSituation& situation) {
    // Of all languages: who reads another one has often met the Danish word.
    std::string keywords;
    for (const auto& [language, words] : situation.keywords) {
      for (const std::string& word : words) keywords += " " + word;
    }
    json::Value document = text_document(fmt::format("for/{}.html", situation.code), voice_.text(situation.label),
                                         voice_.text(situation.help), keywords);
    document["k"] = "situation";
    return document;
  }

  json::Value guidance_document(const GuidancePlan& plan) {
    const GuidanceDocument& page = site_.documents->guidance[plan.documents[locale_]];
    const std::string lang = voice_.marked(page.locale);
    std::string keywords;
    for (const View word : page.front_matter.root()["keywords"]) keywords += fmt::format(" {}", word.text());
    json::Value document = text_document("../" + guidance_path(plan.path),
                                         {std::string(page.front_matter.root()["title"].text()), lang},
                                         {std::string(page.front_matter.root()["summary"].text()), lang}, keywords,
                                         page.text);
    document["k"] = "guidance";
    return document;
  }

  json::Value term_document(const GlossaryTerm& term) {
    std::string words;
    if (const auto own = term.forms.find(voice_.tag()); own != term.forms.end()) {
      for (const std::string& form : own->second) words += " " + form;
    }
    for (const std::string& word : term.keywords) words += " " + word;
    json::Value document = text_document(fmt::format("../{}#{}", glossary_path, term.id), voice_.text(term.term),
                                         voice_.text(term.definition), words);
    document["k"] = "term";
    return document;
  }

  // `more` follows the summary; of the long `body` every word stands once, because nobody searches for whole sentences.
  json::Value text_document(const std::string& href, const pages::Text& name, const pages::Text& summary,
                            std::string_view more, std::string_view body = {}) {
    const std::string rest = fmt::format("{} {}", summary.text, more);
    for (const std::string_view text : {std::string_view(name.text), std::string_view(rest), body}) {
      words_.folding.note_spellings(text, spellings_);
    }
    json::Value document = {{"h", href}, {"n", name.text}, {"s", summary.text}, {"t", words_.folding.fold(name.text)},
                            {"x", with_words_of(words_.folding.fold(rest), words_.folding.fold(body))}};
    if (!name.lang.empty()) document["l"] = name.lang;
    return document;
  }

  // A text and, behind it in their order, the words of another that it does not have.
  static std::string with_words_of(std::string text, const std::string& body) {
    std::set<std::string_view> known;
    const std::string own = text;
    for (const std::string_view word : split(own, ' ')) known.insert(word);
    for (const std::string_view word : split(body, ' ')) {
      if (!word.empty() && known.insert(word).second) text.append(1, ' ').append(word);
    }
    return text;
  }

  const Site& site_;
  std::uint32_t locale_;
  modelling::Voice voice_;
  modelling::SearchWords words_;
  std::map<std::string, std::string, std::less<>> spellings_;
  std::vector<std::vector<json::Value>> values_of_;   // by entry, by facet: numbers of values
};

}  // namespace

Artifact search_index(const Site& site, std::uint32_t locale) {
  std::string bytes = fmt::format("algoregSearch({});\n", json::dump_line(IndexMaker(site, locale).make()));
  const std::string stem = "assets/search-" + site.documents->settings.locales[locale];
  return {digest::path_with_digest(stem, bytes, ".js"), std::move(bytes)};
}

}  // namespace algoreg
