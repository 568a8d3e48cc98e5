// The page with every field of an entry by group.
#pragma once

#include "records/pages/facts.hpp"
#include "records/register.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::FactsPage facts_page(const Site& site, const Page& page, const Voice& voice);

// A field by its label, with the way from another page to its row among the facts, or to the dictionary where the entry
// has no row for it.
pages::Link fact_link(const Site& site, const Voice& voice, const Entry& entry, std::string_view way_to_root,
                      std::string_view path);

}  // namespace algoreg::modelling
