// What surrounds every page: titles, languages, navigation, addresses.
#pragma once

#include "records/pages/frame.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

// The frame of a page. `title` and `description` are the page's own, empty where the theme has words for them.
pages::Frame frame_of(const Site& site, const Page& page, const Voice& voice, std::string title,
                      std::string description);

// The address of another page of the same language, seen from a page whose way to the root is known.
std::string href_of(const Site& site, std::uint32_t locale, std::string_view way_to_root, std::string_view path);

// The address of a script of generator/browser, for Frame::scripts; nothing where the register has none of that name.
std::vector<std::string> script_hrefs(const Site& site, std::string_view way_to_root, std::string_view name);

}  // namespace algoreg::modelling
