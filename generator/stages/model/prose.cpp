#include "stages/model/prose.hpp"

#include <filesystem>
#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/worksheet.hpp"
#include "tools/markdown/markdown.hpp"

namespace algoreg::modelling {

namespace {

// Words that the Markdown room puts beside a text come from the theme's catalogue.
std::string word(const Voice& voice, std::string_view key) {
  std::string text;
  if (const auto message = voice.locale().messages.find(key)) voice.locale().messages.append(text, *message, {});
  return text;
}

constexpr std::string_view glossary_folder = "register/glossary";

bool has_scheme(std::string_view target) {
  const std::size_t colon = target.find(':');
  return colon != std::string_view::npos && colon < target.find_first_of("/?#");
}

// The page of a file of the register, below a locale's folder.
std::optional<std::string> page_of(const Site& site, std::string_view file) {
  if (file.starts_with("register/entries/") && file.ends_with(".yaml")) {
    const std::string_view name = file.substr(file.rfind('/') + 1);
    const std::string_view id = name.substr(0, name.size() - 5);
    if (site.entries->find(id) == nullptr) return std::nullopt;
    return entry_path(id);
  }
  // The scale of the screening is used on the worksheet.
  if (file == "register/law/screening.yaml" && has_worksheet(*site.documents)) return std::string(worksheet_path);
  if (file == glossary_folder) return std::string(glossary_path);
  if (file.starts_with(glossary_folder) && file.ends_with(".yaml")) {
    const std::string_view name = file.substr(file.rfind('/') + 1);
    const std::string_view id = name.substr(0, name.size() - 5);
    if (site.documents->glossary.find(id) == nullptr) return std::nullopt;
    return fmt::format("{}#{}", glossary_path, id);
  }
  if (!file.starts_with("content/") || !file.ends_with(".md")) return std::nullopt;
  const std::size_t name = file.find('/', std::string_view("content/").size());
  if (name == std::string_view::npos) return std::nullopt;
  const std::string_view path = file.substr(name + 1, file.size() - name - 4);
  for (const GuidancePlan& plan : site.guidance) {
    if (plan.path == path) return guidance_path(path);
  }
  return std::nullopt;
}

}  // namespace

LinkParts parts_of_link(std::string_view file_path, std::string_view target) {
  const std::size_t hash = target.find('#');
  const std::string_view anchor = hash == std::string_view::npos ? std::string_view{} : target.substr(hash + 1);
  if (hash == 0) return {std::string(file_path), anchor};
  const std::filesystem::path folder = std::filesystem::path(file_path).parent_path();
  return {(folder / target.substr(0, hash)).lexically_normal().generic_string(), anchor};
}

std::optional<std::string> resolve_link(const Site& site, std::string_view file_path, std::string_view target,
                                        const std::string& locale, std::string_view way_to_root) {
  if (has_scheme(target) || target.starts_with('#')) return std::string(target);
  const auto [file, anchor] = parts_of_link(file_path, target);
  constexpr std::string_view assets = "content/assets/";
  if (file.starts_with(assets)) {
    const std::string copied = fmt::format("assets/guidance/{}", file.substr(assets.size()));
    if (site.paths.find(copied) == site.paths.end()) return std::nullopt;
    return fmt::format("{}{}", way_to_root, copied);
  }
  const auto page = page_of(site, file);
  if (!page) return std::nullopt;
  return fmt::format("{}{}/{}{}{}", way_to_root, locale, *page, anchor.empty() ? "" : "#", anchor);
}

Html render_prose(const Site& site, const Voice& voice, const ProseSource& source, WordMarker& words) {
  markdown::Options options;
  options.top_level = source.top_level;
  options.id_prefix = source.id_prefix;
  options.images = true;
  options.table_label = word(voice, "prose.table");
  options.done_label = word(voice, "prose.done");
  options.write_text = [&](std::string& out, std::string_view text) { words.append(out, text, source.lang); };
  options.resolve = [&](std::string_view target) {
    const std::string_view path = source.file == no_file ? std::string_view{} : (*site.sources)[source.file].path;
    return resolve_link(site, path, target, voice.tag(), source.way_to_root);
  };
  return markdown::render(source.text, options).html;
}

}  // namespace algoreg::modelling
