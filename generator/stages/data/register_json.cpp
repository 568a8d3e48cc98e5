// api/v1: the index, the whole register and single entries as JSON, and the schema that they follow.
#include <fmt/format.h>

#include "stages/data/data.hpp"
#include "stages/data/entry_record.hpp"
#include "stages/data/formats.hpp"
#include "stages/data/resolved_schema.hpp"

namespace algoreg {

namespace data {

Result<void> write_register_json(const Site& site, const Sink& sink) {
  // The head is an object of its own; entries are added one at a time in the place of its closing brace.
  std::string head = json::dump(register_head(site));
  head.erase(head.rfind('}'));
  head.erase(head.find_last_not_of('\n') + 1);
  if (auto written = sink(head + ",\n  \"entries\": ["); !written) return written;
  bool first = true;
  for (const Entry& entry : site.entries->entries) {
    const std::string line = json::dump_line(entry_record(site, entry));
    if (auto written = sink(fmt::format("{}\n    {}", first ? "" : ",", line)); !written) return written;
    first = false;
  }
  return sink("\n  ]\n}\n");
}

Result<void> write_entry_schema(const Site& site, const Sink& sink) {
  return sink(entry_schema_text(*site.documents, site.documents->locales.front()));
}

}  // namespace data

Artifact entry_file(const Site& site, const Entry& entry) {
  return {fmt::format("api/v1/entries/{}.json", entry.id), json::dump(data::entry_record(site, entry))};
}

Artifact index_file(const Site& site, const std::vector<Download>& downloads) {
  json::Value index = data::register_head(site);
  json::Value entries = json::Value::array();
  for (const Entry& entry : site.entries->entries) entries.push_back(data::entry_line(site, entry));
  index["entries"] = std::move(entries);
  json::Value offered = json::Value::array();
  for (const Download& download : downloads) {
    json::Value title = json::Value::object();
    for (const Locale& locale : site.documents->locales) {
      const auto label = locale.labels.downloads.find(download.key);
      if (label != locale.labels.downloads.end()) title[locale.language.tag()] = label->second.label;
    }
    offered.push_back({{"title", std::move(title)},
                       {"media_type", download.media_type},
                       {"url", site.base_url + download.path},
                       {"bytes", download.digest.bytes},
                       {"sha256", download.digest.sha256}});
  }
  index["downloads"] = std::move(offered);
  return {"api/v1/index.json", json::dump(index)};
}

std::string entry_schema_text(const DocumentSet& documents, const Locale& locale) {
  data::SchemaWords words;
  const std::string& tag = locale.language.tag();
  for (const auto& [name, vocabulary] : documents.vocabularies) {
    auto& values = words.vocabularies[name];
    for (const VocabularyValue& value : vocabulary.values) {
      values.push_back({value.code, std::string(value.label.choose(tag, documents.settings.fallback).text)});
    }
  }
  for (const auto& [path, label] : locale.labels.fields) words.fields[path] = {label.label, label.help.text};
  std::vector<View> extensions;
  for (std::size_t i = 1; i < documents.entry_schema.size(); ++i) {
    extensions.push_back(documents.entry_schema[i].tree.root());
  }
  return json::dump(data::resolved_schema(documents.entry_schema.front().tree.root(), extensions, words));
}

}  // namespace algoreg
