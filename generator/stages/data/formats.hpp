// The writers of the single formats, listed in data_files.
#pragma once

#include "stages/data/data.hpp"

namespace algoreg::data {

Result<void> write_register_json(const Site& site, const Sink& sink);
Result<void> write_entry_schema(const Site& site, const Sink& sink);
// Every word that the register explains.
Result<void> write_glossary_json(const Site& site, const Sink& sink);
// One row for each entry in each language, so that a row can stand alone.
Result<void> write_csv(const Site& site, const Sink& sink);
// JSON Feed 1.1 of a locale: entries by the newest date of their change log, else of their last review.
Result<void> write_json_feed(const Site& site, std::uint32_t locale, const Sink& sink);
// What the register has in common, counted.
Result<void> write_statistics_json(const Site& site, const Sink& sink);
// The pages of a locale that speak its language, each with its other languages.
Result<void> write_sitemap(const Site& site, std::uint32_t locale, const Sink& sink);
Result<void> write_sitemap_index(const Site& site, const Sink& sink);
Result<void> write_robots(const Site& site, const Sink& sink);

}  // namespace algoreg::data
