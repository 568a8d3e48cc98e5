#include "stages/load/load.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <string>

#include "base/text.hpp"

namespace algoreg {

namespace {

constexpr std::uint64_t entry_limit = 256 * 1024;
constexpr std::uint64_t data_limit = 2 * 1024 * 1024;
constexpr int deepest_folder = 8;

// A folder of a register: what its files are and how they end.
struct Place {
  std::string_view folder;
  SourceKind kind;
  std::string_view ending;     // empty: any
  bool from_built_in;
};

constexpr std::array places{
    Place{"register/schema", SourceKind::schema, ".json", true},
    Place{"register/rules", SourceKind::rule, ".yaml", true},
    Place{"register/vocabularies", SourceKind::vocabulary, ".yaml", true},
    Place{"register/law", SourceKind::law, ".yaml", true},
    Place{"register/glossary", SourceKind::glossary, ".yaml", true},
    Place{"register/i18n", SourceKind::catalogue, ".yaml", true},
    Place{"themes", SourceKind::theme, "", true},
    Place{"browser", SourceKind::script, ".js", true},
    Place{"register/entries", SourceKind::entry, ".yaml", false},
    Place{"content", SourceKind::guidance, ".md", false},
};

// What guidance may bring along: pictures made of points, and PDF. Anything else could run on the site.
constexpr std::array guidance_asset_endings{std::string_view{".png"}, std::string_view{".jpg"}, std::string_view{".jpeg"},
                                            std::string_view{".webp"}, std::string_view{".gif"}, std::string_view{".pdf"}};
constexpr std::array theme_text_endings{std::string_view{".html"}, std::string_view{".yaml"}, std::string_view{".css"}};

bool is_guidance_asset(std::string_view path) { return path.starts_with("content/assets/"); }

// Files that editors, operating systems and version control leave behind.
bool is_left_behind(std::string_view name) {
  return name.starts_with('.') || name.ends_with('~') || name == "README.md" || name == "Thumbs.db";
}

template <typename Endings>
bool has_one_of(std::string_view path, const Endings& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

SourceKind kind_of(const Place& place, std::string_view path) {
  if (place.kind == SourceKind::guidance && is_guidance_asset(path)) return SourceKind::guidance_asset;
  if (place.kind != SourceKind::theme) return place.kind;
  const bool is_text = has_one_of(path, theme_text_endings) && path.find("/assets/") == std::string_view::npos;
  return is_text ? SourceKind::theme : SourceKind::theme_asset;
}

// Letters of ASCII, digits, points, hyphens, underscores: the same in a path and in an address.
bool is_address(std::string_view path) {
  return std::all_of(path.begin(), path.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '_' || c == '/';
  });
}

bool is_asset(SourceKind kind) { return kind == SourceKind::guidance_asset || kind == SourceKind::theme_asset; }

std::uint64_t limit_of(SourceKind kind) {
  if (kind == SourceKind::entry || kind == SourceKind::guidance) return entry_limit;
  return is_asset(kind) ? asset_limit : data_limit;
}

class Loader {
 public:
  explicit Loader(Findings& findings) : findings_(findings) {}

  void add_layer(const Layer& layer) {
    layer_ = &layer;
    if (!layer.built_in) {
      const std::string path = "register/register.yaml";
      const auto settings = layer.files->status(path);
      if (is_way("register", SourceKind::settings) && settings && settings->kind != FileKind::missing) {
        take(path, *settings, SourceKind::settings);
      }
    }
    for (const Place& place : places) {
      if (place.from_built_in || !layer.built_in) enter(place);
    }
  }

  SourceSet finish() {
    SourceSet sources;
    for (auto& [path, found] : found_) {
      const FileId file = sources.add(std::move(found.source));
      if (!found.fault.empty()) findings_.add(found.fault, start_of(file), {{"path", path}, {"detail", found.detail}});
    }
    return sources;
  }

 private:
  struct Found {
    Source source;
    std::string fault;    // code of a finding at the file's start
    std::string detail;
  };

  // Built-in folders may be links of the installation; those of a register may not lead out of it.
  void enter(const Place& place) {
    const std::string folder(place.folder);
    if (layer_->built_in || is_way(folder, place.kind)) walk(place, folder, 0);
  }

  // Whether every step of the way to a folder is a folder, as far as it is there; the first that is none is a finding.
  bool is_way(std::string_view folder, SourceKind kind) {
    for (std::size_t end = 0; end != std::string_view::npos;) {
      end = folder.find('/', end + 1);
      const std::string step(folder.substr(0, end));
      const auto status = layer_->files->status(step);
      if (!status || status->kind == FileKind::missing || status->kind == FileKind::folder) continue;
      fault(step, kind, "FIL-014", "");
      return false;
    }
    return true;
  }

  void walk(const Place& place, const std::string& folder, int depth) {
    const auto entries = layer_->files->list(folder);
    if (!entries) {
      fault(folder, place.kind, "FIL-010", entries.error().message);
      return;
    }
    for (const FolderEntry& entry : *entries) {
      if (is_left_behind(entry.name)) continue;
      const std::string path = fmt::format("{}/{}", folder, entry.name);
      if (entry.status.kind != FileKind::folder) {
        take_from(place, path, entry.status);
      } else if (depth < deepest_folder) {
        walk(place, path, depth + 1);
      } else {
        fault(path, place.kind, "FIL-013", "");
      }
    }
  }

  void take_from(const Place& place, const std::string& path, const FileStatus& status) {
    const SourceKind kind = kind_of(place, path);
    if (status.kind == FileKind::link) {
      fault(path, kind, "FIL-014", "");
    } else if (kind == SourceKind::guidance_asset && !has_one_of(path, guidance_asset_endings)) {
      fault(path, kind, "FIL-012", ".png`, `.jpg`, `.jpeg`, `.webp`, `.gif`, `.pdf");
    } else if (is_asset(kind) && !is_address(path)) {
      fault(path, kind, "FIL-019", "");
    } else if (!is_asset(kind) && !place.ending.empty() && !path.ends_with(place.ending)) {
      fault(path, kind, "FIL-012", std::string(place.ending));
    } else {
      take(path, status, kind);
    }
  }

  void take(const std::string& path, const FileStatus& status, SourceKind kind) {
    if (status.kind != FileKind::regular) return fault(path, kind, "FIL-014", "");
    if (status.size > limit_of(kind)) {
      return fault(path, kind, "FIL-011", std::to_string(limit_of(kind) / 1024));
    }
    Source source = describe(path, kind);
    if (!is_asset(kind)) {
      Result<std::string> bytes = layer_->files->read(path, limit_of(kind));
      if (!bytes) return fault(path, kind, "FIL-010", bytes.error().message);
      source.bytes = std::move(*bytes);
    }
    found_.insert_or_assign(path, Found{std::move(source), {}, {}});
  }

  void fault(const std::string& path, SourceKind kind, std::string code, std::string detail) {
    Source source = describe(path, kind);
    source.readable = false;
    found_.insert_or_assign(path, Found{std::move(source), std::move(code), std::move(detail)});
  }

  Source describe(const std::string& path, SourceKind kind) const {
    return Source{path, kind, layer_->files, layer_->built_in, true, {}};
  }

  Findings& findings_;
  const Layer* layer_ = nullptr;
  std::map<std::string, Found> found_;   // by path: a later layer takes the place of an earlier one
};

}  // namespace

SourceSet load(std::span<const Layer> layers, Findings& findings) {
  Loader loader(findings);
  for (const Layer& layer : layers) loader.add_layer(layer);
  return loader.finish();
}

}  // namespace algoreg
