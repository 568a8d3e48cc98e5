#include "stages/model/voice.hpp"

namespace algoreg::modelling {

Voice::Voice(const Site& site, std::uint32_t locale)
    : documents_(site.documents), locale_(&site.documents->locales[locale]) {}

std::string Voice::marked(std::string_view lang) const {
  return lang == tag() ? std::string{} : std::string(lang);
}

pages::Text Voice::text(const LocalizedText& texts) const {
  const Translation& translation = locale_->labels.translation;
  if (!translation.from.empty() && texts.in(tag()).empty()) {
    if (const std::string* own = translation.find(texts.in(translation.from))) return {*own, {}};
  }
  const ChosenText chosen = texts.choose(tag(), documents_->settings.fallback);
  return {std::string(chosen.text), marked(chosen.lang)};
}

pages::Text Voice::text(View value) const {
  if (!value.is_map()) return {std::string(value.text()), {}};
  const Translation& translation = locale_->labels.translation;
  if (!translation.from.empty() && !value[tag()]) {
    if (const std::string* own = translation.find(value[translation.from].text())) return {*own, {}};
  }
  const View member = choose_member(value, tag(), documents_->settings.fallback);
  return {std::string(member.text()), marked(member.key())};
}

pages::Term Voice::term(std::string_view vocabulary, std::string_view code) const {
  const VocabularyValue* value = vocabulary_of(documents_->vocabularies, vocabulary).find(code);
  if (value == nullptr) return {std::string(code), {std::string(code), {}}, {}};
  return {value->code, text(value->label), text(value->help)};
}

std::string Voice::date(View value) const {
  const auto date = parse_date(value.text());
  return date ? locale_->language.date(*date) : std::string(value.text());
}

}  // namespace algoreg::modelling
