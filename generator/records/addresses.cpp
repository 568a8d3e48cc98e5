#include "records/addresses.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace algoreg {

std::string entry_path(std::string_view id) { return fmt::format("ai/{}.html", id); }

std::string facts_path(std::string_view id) { return fmt::format("facts/{}.html", id); }

std::string notice_path(std::string_view id) { return fmt::format("notice/{}.html", id); }

std::string list_page_path(std::uint32_t number_from_zero) {
  return numbered_path("ai/index", number_from_zero);
}

std::string numbered_path(std::string_view stem, std::uint32_t number_from_zero) {
  return number_from_zero == 0 ? fmt::format("{}.html", stem) : fmt::format("{}-{}.html", stem, number_from_zero + 1);
}

std::string facet_path(std::string_view facet, std::string_view segment, std::uint32_t number_from_zero) {
  return numbered_path(fmt::format("ai/by/{}/{}", facet, segment), number_from_zero);
}

std::string situation_path(std::string_view code, std::uint32_t number_from_zero) {
  return numbered_path(fmt::format("ai/for/{}", code), number_from_zero);
}

std::uint32_t pages_of_list(std::size_t entries) {
  return std::max(1U, (static_cast<std::uint32_t>(entries) + entries_per_page - 1) / entries_per_page);
}

std::string guidance_path(std::string_view path) { return fmt::format("{}.html", path); }

std::string field_group_path(std::string_view group) { return fmt::format("fields/{}.html", group); }

std::string rule_group_path(std::string_view group) { return fmt::format("rules/{}.html", group); }

std::string file_of(const Site& site, const Page& page) { return file_of(site, page, page.locale); }

std::string file_of(const Site& site, const Page& page, std::uint32_t locale) {
  if (page.at_root) return page.path;
  return fmt::format("{}/{}", site.documents->settings.locales[locale], page.path);
}

std::string way_to_root(std::string_view file) {
  std::string way;
  for (const char c : file) {
    if (c == '/') way += "../";
  }
  return way;
}

bool page_speaks(const Site& site, const Page& page, std::uint32_t locale) {
  if (page.kind == PageKind::guidance) return site.guidance[page.subject].own_language[locale];
  const bool is_of_entry = page.kind == PageKind::entry || page.kind == PageKind::facts || page.kind == PageKind::notice;
  if (!is_of_entry) return true;
  const Entry& entry = site.entries->entries[page.subject];
  const std::string& tag = site.documents->settings.locales[locale];
  return entry.at("name")[tag] || entry.at("summary")[tag];
}

bool has_example_host(std::string_view address) {
  const std::size_t protocol = address.find("://");
  if (protocol == std::string_view::npos) return false;
  const std::string_view rest = address.substr(protocol + 3);
  return rest.substr(0, rest.find_first_of("/:")).ends_with(".example");
}

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                            c == '.' || c == '_' || c == '~';
    if (unreserved) {
      encoded += c;
    } else {
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return encoded;
}

}  // namespace algoreg
