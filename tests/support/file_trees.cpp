#include "tests/support/file_trees.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace algoreg::test {

namespace fs = std::filesystem;

std::string read_bytes(const std::string& path) {
  const std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("can't read " + path);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void write_bytes(const std::string& path, std::string_view bytes) {
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error("can't write " + path);
}

std::map<std::string, std::string> read_tree(const std::string& folder) {
  std::map<std::string, std::string> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& item : fs::recursive_directory_iterator(folder)) {
    if (item.is_directory() && !item.is_symlink()) continue;
    files[item.path().lexically_relative(folder).generic_string()] =
        item.is_regular_file() ? read_bytes(item.path().string()) : "(no file)";
  }
  return files;
}

std::vector<std::string> differences(const std::map<std::string, std::string>& left,
                                     const std::map<std::string, std::string>& right) {
  std::vector<std::string> lines;
  for (const auto& [path, bytes] : left) {
    const auto other = right.find(path);
    if (other == right.end()) {
      lines.push_back("only in the first: " + path);
    } else if (other->second != bytes) {
      lines.push_back(fmt::format("differs: {}\n{}", path, first_difference(bytes, other->second)));
    }
  }
  for (const auto& [path, bytes] : right) {
    if (!left.contains(path)) lines.push_back("only in the second: " + path);
  }
  return lines;
}

std::string first_difference(std::string_view expected, std::string_view actual) {
  if (expected == actual) return {};
  const auto [here, there] = std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
  const auto at = static_cast<std::size_t>(here - expected.begin());
  const std::size_t line_start = at == 0 ? 0 : expected.substr(0, at).rfind('\n') + 1;
  const auto line_from = [&](std::string_view text) {
    return text.substr(line_start, text.find('\n', at) - line_start);
  };
  return fmt::format("  line {}\n  expected |{}\n  actual   |{}", 1 + std::count(expected.begin(), here, '\n'),
                     line_from(expected), line_from(actual));
}

bool update_golden() {
  const char* wish = std::getenv("UPDATE_GOLDEN");
  return wish != nullptr && std::string_view(wish) == "1";
}

}  // namespace algoreg::test
