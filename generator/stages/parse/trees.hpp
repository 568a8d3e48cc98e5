// The first half of parse: every YAML and JSON source as a positioned tree, in parallel.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"

namespace algoreg::parsing {

struct Trees {
  std::vector<Tree> by_file;   // empty where a source is no YAML or JSON, or nothing of it could be read

  // Takes the tree of a file out.
  Document take(FileId file, bool sound = true) { return {file, std::move(by_file[file]), sound}; }
};

// Reads the trees of all sources. Bytes of entries are released afterwards: findings read their line again.
Trees parse_trees(SourceSet& sources, unsigned jobs, Findings& findings);

// The file with exactly that path, or no_file.
FileId find_source(const SourceSet& sources, std::string_view path);

// The readable files of a kind, in the order of their paths.
std::vector<FileId> sources_of(const SourceSet& sources, SourceKind kind);

// The text of a scalar, for a record that outlives the tree; empty for what is none.
inline std::string text(View value) { return std::string(value.text()); }

// The name of a file without folder and ending: "register/law/dates.yaml" -> "dates".
std::string stem_of(std::string_view path);

}  // namespace algoreg::parsing
