// The pages by which an entry is found: the list with its search, facets, life situations.
#pragma once

#include <optional>

#include "records/pages/finding.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::ListPage list_page(const Site& site, const Page& page, const Voice& voice);
pages::FacetPage facet_page(const Site& site, const Page& page, const Voice& voice);
pages::SituationPage situation_page(const Site& site, const Page& page, const Voice& voice);

// The ways to the situations' pages, all but the one of that index.
std::vector<pages::SituationLink> situation_links(const Site& site, const Page& page, const Voice& voice,
                                                  std::string_view way_to_root,
                                                  std::optional<std::uint32_t> except = std::nullopt);

}  // namespace algoreg::modelling
