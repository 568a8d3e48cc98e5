// The screening worksheet. In: the scale of register/law/screening.yaml, the schema's fields of the screening with
// their words and vocabularies. Out: the data of the page; a register without a screening has no such page.
#pragma once

#include "records/pages/worksheet.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

// Whether the register has a scale to screen by and the fields for what comes of it.
bool has_worksheet(const DocumentSet& documents);

pages::WorksheetPage worksheet_page(const Site& site, const Page& page, const Voice& voice);

}  // namespace algoreg::modelling
