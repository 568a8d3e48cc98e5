// The page of one entry: the answer first, then what the register worked out about it.
#pragma once

#include "records/pages/entry.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::EntryPage entry_page(const Site& site, const Page& page, const Voice& voice);

}  // namespace algoreg::modelling
