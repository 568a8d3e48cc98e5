#include <algorithm>
#include <fmt/format.h>

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "stages/data/formats.hpp"
#include "tools/json/json.hpp"

namespace algoreg::data {

namespace {

std::string moment(Date date) { return to_iso(date) + "T00:00:00Z"; }

json::Value item(const Site& site, const Entry& entry, const std::string& tag) {
  const std::vector<std::string>& fallback = site.documents->settings.fallback;
  const std::string address = fmt::format("{}{}/{}", site.base_url, tag, entry_path(entry.id));
  const View name = choose_member(entry.at("name"), tag, fallback);
  const View summary = choose_member(entry.at("summary"), tag, fallback);
  json::Value value = {{"id", address}, {"url", address}, {"title", name.text()}};
  value["content_text"] = trim(summary.text());
  if (name && name.key() != tag) value["language"] = name.key();
  if (const auto changed = last_change(entry)) value["date_modified"] = moment(*changed);
  return value;
}

}  // namespace

Result<void> write_json_feed(const Site& site, std::uint32_t locale, const Sink& sink) {
  const Settings& settings = site.documents->settings;
  const std::string& tag = settings.locales[locale];
  std::vector<const Entry*> order;
  for (const Entry& entry : site.entries->entries) order.push_back(&entry);
  // Newest first; entries without a date last; ties by id.
  std::stable_sort(order.begin(), order.end(),
                   [](const Entry* left, const Entry* right) { return last_change(*left) > last_change(*right); });
  json::Value head = {{"version", "https://jsonfeed.org/version/1.1"},
                      {"title", settings.name.choose(tag, settings.fallback).text},
                      {"home_page_url", fmt::format("{}{}/{}", site.base_url, tag, front_path)},
                      {"feed_url", fmt::format("{}{}/{}", site.base_url, tag, feed_path)},
                      {"language", tag}};
  std::string begin = json::dump(head);
  begin.erase(begin.rfind('}'));
  begin.erase(begin.find_last_not_of('\n') + 1);
  if (auto written = sink(begin + ",\n  \"items\": ["); !written) return written;
  bool first = true;
  for (const Entry* entry : order) {
    const std::string line = json::dump_line(item(site, *entry, tag));
    if (auto written = sink(fmt::format("{}\n    {}", first ? "" : ",", line)); !written) return written;
    first = false;
  }
  return sink("\n  ]\n}\n");
}

}  // namespace algoreg::data
