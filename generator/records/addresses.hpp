// Addresses of pages: files, not folders, so that a site works from a disk; the same below every locale.
#pragma once

#include <string>
#include <string_view>

#include "records/site.hpp"

namespace algoreg {

inline constexpr std::string_view list_path = "ai/index.html";
inline constexpr std::string_view data_path = "data.html";
inline constexpr std::string_view front_path = "index.html";
// The address that Danish public websites keep for their accessibility statement.
inline constexpr std::string_view accessibility_path = "was/index.html";
inline constexpr std::string_view feed_path = "feed.json";
inline constexpr std::string_view fields_path = "fields/index.html";
inline constexpr std::string_view rules_path = "rules/index.html";
inline constexpr std::string_view statistics_path = "statistics.html";
inline constexpr std::string_view statistics_data_path = "api/v1/statistics.json";
inline constexpr std::string_view conditions_path = "rules/conditions.html";
inline constexpr std::string_view worksheet_path = "worksheet.html";
inline constexpr std::string_view glossary_path = "glossary.html";
inline constexpr std::string_view glossary_json_path = "api/v1/glossary.json";

// Pages of a list hold this many entries, so that no page outgrows its budget.
inline constexpr std::uint32_t entries_per_page = 500;

std::string entry_path(std::string_view id);
std::string facts_path(std::string_view id);
std::string notice_path(std::string_view id);
std::string list_page_path(std::uint32_t number_from_zero);
// Pages of a list behind its first carry their number: index-2.html.
std::string numbered_path(std::string_view stem, std::uint32_t number_from_zero);
std::string facet_path(std::string_view facet, std::string_view segment, std::uint32_t number_from_zero);
std::string situation_path(std::string_view code, std::uint32_t number_from_zero);
// How many pages a list of so many entries has; an empty list has one.
std::uint32_t pages_of_list(std::size_t entries);
std::string guidance_path(std::string_view path);
std::string field_group_path(std::string_view group);
std::string rule_group_path(std::string_view group);

// The file of a page below the site's root, such as da/ai/smartmail.html.
std::string file_of(const Site& site, const Page& page);
// The same page in another locale.
std::string file_of(const Site& site, const Page& page, std::uint32_t locale);
// The way from a file to the site's root: "", "../", "../../".
std::string way_to_root(std::string_view file);
// Whether a page has a text of its own in a locale; where it has none, another language is shown there.
bool page_speaks(const Site& site, const Page& page, std::uint32_t locale);
// Whether an absolute address is only an example: its host ends with .example (RFC 2606) and is nobody's.
bool has_example_host(std::string_view address);
// Bytes that may not stand in a query (RFC 3986) as %XX.
std::string percent_encoded(std::string_view text);

}  // namespace algoreg
