#include "stages/parse/trees.hpp"

#include "base/parallel.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::parsing {

namespace {

bool is_tree(const Source& source) {
  if (!source.readable) return false;
  switch (source.kind) {
    case SourceKind::guidance:
    case SourceKind::guidance_asset:
    case SourceKind::theme_asset:
    case SourceKind::script: return false;
    case SourceKind::theme: return source.path.ends_with(".yaml");
    default: return true;
  }
}

}  // namespace

Trees parse_trees(SourceSet& sources, unsigned jobs, Findings& findings) {
  Trees trees;
  trees.by_file.resize(sources.size());
  std::vector<Findings> found(sources.size());
  parallel_for(sources.size(), jobs, [&](std::size_t i) {
    const auto file = static_cast<FileId>(i);
    Source& source = sources[file];
    if (!is_tree(source)) return;
    const bool is_entry = source.kind == SourceKind::entry;
    trees.by_file[i] = yaml::parse(file, source.bytes, is_entry ? yaml::entry_limits : yaml::data_limits, found[i]);
    if (is_entry) std::string().swap(source.bytes);
  });
  for (Findings& of_file : found) findings.append(std::move(of_file));
  return trees;
}

FileId find_source(const SourceSet& sources, std::string_view path) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (sources[static_cast<FileId>(i)].path == path) return static_cast<FileId>(i);
  }
  return no_file;
}

std::vector<FileId> sources_of(const SourceSet& sources, SourceKind kind) {
  std::vector<FileId> files;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto file = static_cast<FileId>(i);
    if (sources[file].kind == kind && sources[file].readable) files.push_back(file);
  }
  return files;
}

std::string stem_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  return std::string(name.substr(0, name.find('.')));
}

}  // namespace algoreg::parsing
