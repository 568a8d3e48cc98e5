// The page of all words that the register explains, in the order of the reader's alphabet.
#pragma once

#include "records/pages/glossary.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::GlossaryPage glossary_page(const Site& site, const Page& page, const Voice& voice);

}  // namespace algoreg::modelling
