// What one page says about other entries, and about how to reach those who keep the register.
#pragma once

#include "records/pages/front.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::Card card_of(const Site& site, const Voice& voice, const Entry& entry, std::string_view way_to_root);

// The codes of a field that holds one code or a list of them; empty where it is not given.
std::vector<std::string_view> codes_of(View value);

// The terms of such a field.
std::vector<pages::Term> terms_of(const Voice& voice, std::string_view vocabulary, View value);

// The register's own contact.
pages::Contact register_contact(const Site& site, const Voice& voice);

// The contact of an entry, or the register's own where the entry's is not known.
pages::Contact contact_of(const Site& site, const Voice& voice, const Entry& entry);

}  // namespace algoreg::modelling
