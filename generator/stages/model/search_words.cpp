#include "stages/model/search_words.hpp"

#include "base/scalar.hpp"

namespace algoreg::modelling {

namespace {

std::map<std::string, std::string, std::less<>> letters_of(View letters, std::string_view tag) {
  std::map<std::string, std::string, std::less<>> replacements;
  for (const std::string_view of : {std::string_view("all"), tag}) {
    for (const View letter : letters[of]) {
      replacements.insert_or_assign(std::string(letter.key()), std::string(letter.text()));
    }
  }
  return replacements;
}

std::vector<std::string> folded(View words, const i18n::Folding& folding) {
  std::vector<std::string> list;
  for (const View word : words) list.push_back(folding.fold(word.text()));
  return list;
}

}  // namespace

SearchWords search_words(const DocumentSet& documents, const i18n::Language& language) {
  const View root = documents.law_file("search_folding");
  auto letters = letters_of(root["letters"], language.tag());
  std::string kept(root["kept"].text());
  const i18n::Folding folding(language, letters, kept);
  constexpr std::int64_t usual_stem = 4;
  const std::int64_t stem = parse_integer(root["stem"].text()).value_or(usual_stem);
  return {std::move(letters), std::move(kept), stem, folded(root["endings"][language.tag()], folding),
          folded(root["ignored"][language.tag()], folding), folding};
}

}  // namespace algoreg::modelling
