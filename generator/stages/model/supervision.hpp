// The authorities of register/law/authorities.yaml as readers are told of them.
#pragma once

#include <vector>

#include "records/pages/rule_book.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

// Each authority once, with all that it supervises and the weakest certainty of that; then what nobody supervises.
std::vector<pages::Supervision> supervision_of(const Site& site, const Voice& voice);

}  // namespace algoreg::modelling
