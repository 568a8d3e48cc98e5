#include "app/output_folder.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

#include "records/sources.hpp"
#include "stages/emit/staging.hpp"

namespace algoreg::app {

namespace {

namespace fs = std::filesystem;

bool lies_in_sources(const std::string& root, const std::string& folder) {
  std::error_code error;
  const fs::path base = fs::weakly_canonical(root, error);
  const fs::path written = fs::weakly_canonical(fs::absolute(emit::OutputPlaces::beside(folder).live, error), error);
  const std::string way = written.lexically_relative(base).generic_string();
  return std::any_of(source_folders.begin(), source_folders.end(),
                     [&](const std::string& source) { return way == source || way.starts_with(source + "/"); });
}

}  // namespace

std::optional<std::string> output_folder(const std::string& root, const std::string& named, const Words& words) {
  const std::string folder = (fs::path(root) / named).string();
  if (!lies_in_sources(root, folder)) return folder;
  fmt::print(stderr, "{}\n", words("build.out_in_sources", {{"folder", std::string_view(named)}}));
  return std::nullopt;
}

}  // namespace algoreg::app
