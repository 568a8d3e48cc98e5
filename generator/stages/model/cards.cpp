#include "stages/model/cards.hpp"

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"

namespace algoreg::modelling {

pages::Card card_of(const Site& site, const Voice& voice, const Entry& entry, std::string_view way_to_root) {
  pages::Card card;
  card.id = entry.id;
  const std::uint32_t locale = static_cast<std::uint32_t>(&voice.locale() - site.documents->locales.data());
  card.href = href_of(site, locale, way_to_root, entry_path(entry.id));
  card.name = voice.text(entry.at("name"));
  if (schema::state_of(entry.at("summary")) == schema::State::given) card.summary = voice.text(entry.at("summary"));
  card.status = voice.term("statuses", entry.at("status").text());
  card.risk_class = voice.term("risk_classes", entry.risk.code);
  card.departments = terms_of(voice, "departments", entry.at("owner_departments"));
  return card;
}

std::vector<std::string_view> codes_of(View value) {
  if (value.is_scalar()) return {value.text()};
  std::vector<std::string_view> codes;
  if (!value.is_list()) return codes;
  for (const View item : value) codes.push_back(item.text());
  return codes;
}

std::vector<pages::Term> terms_of(const Voice& voice, std::string_view vocabulary, View value) {
  std::vector<pages::Term> terms;
  for (const std::string_view code : codes_of(value)) terms.push_back(voice.term(vocabulary, code));
  return terms;
}

pages::Contact register_contact(const Site& site, const Voice& voice) {
  const RegisterContact& contact = site.documents->settings.contact;
  return {voice.text(contact.unit), contact.email, contact.email.empty() ? "" : "mailto:" + contact.email,
          contact.url, contact.placeholder, true};
}

pages::Contact contact_of(const Site& site, const Voice& voice, const Entry& entry) {
  const View email = entry.at("contact.email");
  if (schema::state_of(email) != schema::State::given) return register_contact(site, voice);
  const View unit = entry.at("contact.unit");
  const bool is_named = schema::state_of(unit) == schema::State::given;
  return {is_named ? voice.text(unit) : pages::Text{}, std::string(email.text()), "mailto:" + std::string(email.text()),
          std::string(entry.at("contact.url").text()), false, false};
}

}  // namespace algoreg::modelling
