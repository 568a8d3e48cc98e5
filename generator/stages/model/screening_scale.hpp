// The scale of the municipality's screening, as register/law/screening.yaml has it.
#pragma once

#include "law/screening.hpp"
#include "records/pages/values.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

law::ScreeningScale screening_scale(const Site& site);

// The limit for readers; empty where the scale has none.
pages::Limit screening_limit(const Site& site, const Voice& voice);

}  // namespace algoreg::modelling
