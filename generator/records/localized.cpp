#include "records/localized.hpp"

namespace algoreg {

LocalizedText LocalizedText::read(View value) {
  LocalizedText localized;
  if (value.is_scalar()) localized.texts.emplace_back("", value.text());
  if (!value.is_map()) return localized;
  for (const View member : value) localized.texts.emplace_back(member.key(), member.text());
  return localized;
}

std::string_view LocalizedText::in(std::string_view locale) const {
  for (const auto& [lang, text] : texts) {
    if (lang == locale) return text;
  }
  return {};
}

ChosenText LocalizedText::choose(std::string_view locale, std::span<const std::string> fallback) const {
  if (const std::string_view text = in(locale); !text.empty()) return {text, locale};
  for (const std::string& other : fallback) {
    if (const std::string_view text = in(other); !text.empty()) return {text, other};
  }
  if (texts.empty()) return {};
  return {texts.front().second, texts.front().first};
}

View choose_member(View localized, std::string_view locale, std::span<const std::string> fallback) {
  if (const View member = localized[locale]; member.is_scalar()) return member;
  for (const std::string& other : fallback) {
    if (const View member = localized[other]; member.is_scalar()) return member;
  }
  for (const View member : localized) {
    if (member.is_scalar()) return member;
  }
  return {};
}

}  // namespace algoreg
