// The overview in numbers: the whole register counted, with what is not known as a group of its own.
#pragma once

#include "records/pages/statistics.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::StatisticsPage statistics_page(const Site& site, const Page& page, const Voice& voice);

}  // namespace algoreg::modelling
