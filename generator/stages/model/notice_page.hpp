// The notice of one entry: for walls, letters and chatbots.
#pragma once

#include <string_view>

#include "records/pages/notice.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::NoticePage notice_page(const Site& site, const Page& page, const Voice& voice);

}  // namespace algoreg::modelling
