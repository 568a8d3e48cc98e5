#include "tests/oracle/register_files.hpp"

#include <cstdlib>
#include <fmt/format.h>

#include "tools/yaml/yaml.hpp"

namespace oracle {

void fail(const std::string& words) {
  fmt::print(stderr, "{}\n", words);
  std::exit(1);
}

algoreg::Tree RegisterFiles::read(const std::string& path) const {
  const auto bytes = reader_.read(path, algoreg::yaml::data_limits.bytes);
  if (!bytes) fail(path + ": " + bytes.error().message);
  algoreg::Findings findings;
  algoreg::Tree tree = algoreg::yaml::parse(0, *bytes, algoreg::yaml::data_limits, findings);
  for (const auto& finding : findings) fail(fmt::format("{}:{}: {}", path, finding.span.begin.line, finding.code));
  return tree;
}

std::vector<std::string> RegisterFiles::files(const std::string& folder) const {
  std::vector<std::string> paths;
  for (const auto& one : list(folder)) {
    if (one.name.ends_with(".yaml")) paths.push_back(folder + "/" + one.name);
  }
  return paths;
}

std::vector<std::string> RegisterFiles::folders(const std::string& folder) const {
  std::vector<std::string> paths;
  for (const auto& one : list(folder)) {
    if (one.status.kind == algoreg::FileKind::folder) paths.push_back(folder + "/" + one.name);
  }
  return paths;
}

std::vector<algoreg::FolderEntry> RegisterFiles::list(const std::string& folder) const {
  const auto entries = reader_.list(folder);
  if (!entries) fail(folder + ": " + entries.error().message);
  return *entries;
}

}  // namespace oracle
