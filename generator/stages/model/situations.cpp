#include "stages/model/situations.hpp"

#include <algorithm>
#include <functional>
#include <fmt/format.h>

#include "law/reading.hpp"
#include "stages/model/search_words.hpp"

namespace algoreg::modelling {

namespace {

// The words of an entry in one language, folded, with a space before each word.
std::vector<std::string> texts_of(const Register& entries, std::string_view tag, const i18n::Folding& folding) {
  std::vector<std::string> texts;
  for (const Entry& entry : entries.entries) {
    const std::string_view name = entry.at("name").is_scalar() ? entry.at("name").text() : entry.at("name")[tag].text();
    texts.push_back(" " + folding.fold(fmt::format("{} {}", name, entry.at("summary")[tag].text())));
  }
  return texts;
}

class SituationReader {
 public:
  SituationReader(const DocumentSet& documents, const Register& entries, Findings& findings)
      : documents_(documents), entries_(entries), findings_(findings) {}

  std::vector<LifeSituation> read() {
    const View file = documents_.law_file("life_situations");
    find_common(file["common"]);
    for (const View item : file["situations"]) add(item);
    return std::move(situations_);
  }

 private:
  // What belongs to no field of work in particular, and concerns people all the same.
  void find_common(View common) {
    common_.assign(entries_.entries.size(), false);
    std::vector<bool> concerns(common_.size());
    match_codes(common["work"], "policy_areas", "policy_area", "", common_);
    match_codes(common["concerns"], "affected_groups", "affected_groups", "group", concerns);
    std::transform(common_.begin(), common_.end(), concerns.begin(), common_.begin(), std::logical_and<>());
  }

  void add(View item) {
    LifeSituation situation{std::string(item["code"].text()), LocalizedText::read(item["label"]),
                            LocalizedText::read(item["help"]), {}, {}, {}};
    const bool is_new = std::none_of(situations_.begin(), situations_.end(),
                                     [&](const auto& other) { return other.code == situation.code; });
    if (!is_new) findings_.add("LAW-013", item["code"].span(), {{"name", situation.code}});
    if (situation.code.empty() || !is_new) return;
    std::vector<bool> belongs(entries_.entries.size());
    match_codes(item["work"], "policy_areas", "policy_area", "", belongs);
    match_codes(item["concerns"], "affected_groups", "affected_groups", "group", belongs);
    for (const View words : item["keywords"]) match_keywords(words, situation, belongs);
    for (std::uint32_t i = 0; i < belongs.size(); ++i) {
      if (belongs[i]) situation.entries.push_back(i);
      else if (common_[i]) situation.common.push_back(i);
    }
    situations_.push_back(std::move(situation));
  }

  // Entries whose field holds one of the codes; in the items of a list the code stands at `part`.
  void match_codes(View codes, std::string_view vocabulary, std::string_view field, std::string_view part,
                   std::vector<bool>& belongs) {
    for (const View code : codes) {
      if (!check_code(code, vocabulary)) continue;
      for (std::size_t i = 0; i < belongs.size(); ++i) {
        const View value = entries_.entries[i].at(field);
        if (part.empty()) {
          belongs[i] = belongs[i] || value.text() == code.text();
        } else if (value.is_list()) {
          for (const View item : value) belongs[i] = belongs[i] || item[part].text() == code.text();
        }
      }
    }
  }

  bool check_code(View code, std::string_view vocabulary) {
    const auto list = documents_.vocabularies.find(vocabulary);
    if (list == documents_.vocabularies.end() || !code.is_scalar()) return false;
    std::vector<std::string_view> codes;
    for (const VocabularyValue& value : list->second.values) codes.push_back(value.code);
    return law::check_choice(code, codes, findings_);
  }

  void match_keywords(View words, LifeSituation& situation, std::vector<bool>& belongs) {
    const Language& language = language_of(words.key());
    for (const View word : words) {
      situation.keywords[std::string(words.key())].emplace_back(word.text());
      const std::string folded = language.folding.fold(word.text());
      if (folded.empty()) continue;
      for (std::size_t i = 0; i < belongs.size(); ++i) {
        belongs[i] = belongs[i] || language.texts[i].find(" " + folded) != std::string::npos;
      }
    }
  }

  struct Language {
    i18n::Folding folding;
    std::vector<std::string> texts;   // of the entries
  };

  const Language& language_of(std::string_view tag) {
    if (const auto known = languages_.find(tag); known != languages_.end()) return known->second;
    const i18n::Folding folding = search_words(documents_, i18n::Language(std::string(tag))).folding;
    return languages_.emplace(tag, Language{folding, texts_of(entries_, tag, folding)}).first->second;
  }

  const DocumentSet& documents_;
  const Register& entries_;
  Findings& findings_;
  std::map<std::string, Language, std::less<>> languages_;
  std::vector<bool> common_;            // by entry
  std::vector<LifeSituation> situations_;
};

}  // namespace

std::vector<LifeSituation> read_situations(const DocumentSet& documents, const Register& entries, Findings& findings) {
  return SituationReader(documents, entries, findings).read();
}

}  // namespace algoreg::modelling
