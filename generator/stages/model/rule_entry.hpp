// One rule as the rule book tells it.
#pragma once

#include "records/pages/rule_book.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::RuleEntry rule_entry(const Site& site, const Voice& voice, const Rule& rule);

}  // namespace algoreg::modelling
