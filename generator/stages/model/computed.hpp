// What the register worked out about an entry, as its page tells it: duties with their days, the screening's totals,
// how much is answered.
#pragma once

#include <functional>

#include "records/pages/assessment.hpp"
#include "records/register.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::Duties duties_of(const Site& site, const Voice& voice, const Entry& entry);
std::vector<pages::Role> roles_of(const Site& site, const Voice& voice, const Entry& entry);
pages::Screening screening_of(const Site& site, const Voice& voice, const Entry& entry);

// A field by its name, with the way to it.
using FieldLink = std::function<pages::Link(std::string_view path)>;
pages::Completeness completeness_of(const Entry& entry, const FieldLink& link_to);

}  // namespace algoreg::modelling
