#include "app/output_folder.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

#include "records/sources.hpp"

namespace algoreg::app {

namespace {

namespace fs = std::filesystem;

bool lies_in_sources(const std::string& root, const std::string& named) {
  std::error_code error;
  const fs::path base = fs::weakly_canonical(root, error);
  const std::string way = fs::weakly_canonical(base / named, error).lexically_relative(base).generic_string();
  return std::any_of(source_folders.begin(), source_folders.end(),
                     [&](const std::string& folder) { return way == folder || way.starts_with(folder + "/"); });
}

}  // namespace

std::optional<std::string> output_folder(const std::string& root, const std::string& named, const Words& words) {
  if (lies_in_sources(root, named)) {
    fmt::print(stderr, "{}\n", words("build.out_in_sources", {{"folder", std::string_view(named)}}));
    return std::nullopt;
  }
  return (fs::path(root) / named).string();
}

}  // namespace algoreg::app
