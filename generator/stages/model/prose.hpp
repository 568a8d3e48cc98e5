// Markdown on pages: links between files of the register become addresses of the site.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/html.hpp"
#include "stages/model/voice.hpp"
#include "stages/model/words.hpp"

namespace algoreg::modelling {

struct ProseSource {
  std::string_view text;
  FileId file = no_file;        // links are relative to it
  std::string way_to_root;      // from the page that shows the text
  std::string id_prefix;        // of anchors
  int top_level = 2;            // of the outermost headings
  std::string_view lang;        // that the text is written in
};

Html render_prose(const Site& site, const Voice& voice, const ProseSource& source, WordMarker& words);

// What a link without scheme in a file names: a file of the register (itself for a mere #), and the anchor behind #.
struct LinkParts {
  std::string file;
  std::string_view anchor;
};
LinkParts parts_of_link(std::string_view file_path, std::string_view target);

// Where a link in a file leads below the site's root, seen by readers of a locale: a guidance page, an entry or a
// file of the guidance. Nothing for a relative link that leads to none of them; the target itself for other links.
std::optional<std::string> resolve_link(const Site& site, std::string_view file_path, std::string_view target,
                                        const std::string& locale, std::string_view way_to_root);

}  // namespace algoreg::modelling
