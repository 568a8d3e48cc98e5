#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/data/data.hpp"
#include "stages/data/formats.hpp"

namespace algoreg {

std::vector<DataFile> data_files(const Site& site) {
  std::vector<DataFile> files = {
      {"register_json", "api/v1/register.json", "application/json", data::write_register_json},
      {"register_csv", "api/v1/register.csv", "text/csv", data::write_csv},
      {"statistics_json", std::string(statistics_data_path), "application/json", data::write_statistics_json},
      {"entry_schema", "api/v1/entry.schema.json", "application/schema+json", data::write_entry_schema},
  };
  if (!site.documents->glossary.terms.empty()) {
    files.push_back({"glossary", std::string(glossary_json_path), "application/json", data::write_glossary_json});
  }
  for (std::uint32_t locale = 0; locale < site.documents->locales.size(); ++locale) {
    const std::string& tag = site.documents->settings.locales[locale];
    files.push_back({"json_feed_" + tag, fmt::format("{}/{}", tag, feed_path), "application/feed+json",
                     [locale](const Site& of, const Sink& sink) { return data::write_json_feed(of, locale, sink); }});
    files.push_back({{}, fmt::format("{}/sitemap.xml", tag), "application/xml",
                     [locale](const Site& of, const Sink& sink) { return data::write_sitemap(of, locale, sink); }});
  }
  files.push_back({{}, "sitemap.xml", "application/xml", data::write_sitemap_index});
  files.push_back({{}, "robots.txt", "text/plain", data::write_robots});
  // Pages of some hosts leave out names that begin with a dot unless this file says not to.
  files.push_back({{}, ".nojekyll", "text/plain", [](const Site&, const Sink& sink) { return sink(""); }});
  return files;
}

}  // namespace algoreg
