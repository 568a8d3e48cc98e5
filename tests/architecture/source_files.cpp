#include "source_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace algoreg::architecture {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  const std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

bool ends_in_one_of(std::string_view name, const std::vector<std::string_view>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

// Offset behind the quoted text that starts at `begin`.
std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  std::size_t at = begin + 1;
  while (at < text.size() && text[at] != quote && text[at] != '\n') at += text[at] == '\\' ? 2 : 1;
  return std::min(at + 1, text.size());
}

// Offset behind the raw string whose first quote stands at `begin`.
std::size_t end_of_raw(std::string_view text, std::size_t begin) {
  const std::size_t bracket = text.find('(', begin);
  if (bracket == std::string_view::npos) return text.size();
  const std::string close = fmt::format("){}\"", text.substr(begin + 1, bracket - begin - 1));
  const std::size_t end = text.find(close, bracket);
  return end == std::string_view::npos ? text.size() : end + close.size();
}

// A quote between two digits of a number, as in 20'000, opens nothing.
bool opens_quoted(std::string_view text, std::size_t at) {
  if (text[at] == '"') return true;
  return text[at] == '\'' && (at == 0 || std::isxdigit(static_cast<unsigned char>(text[at - 1])) == 0);
}

std::size_t end_of_comment(std::string_view text, std::size_t begin) {
  const bool whole_line = text[begin + 1] == '/';
  const std::size_t end = text.find(whole_line ? "\n" : "*/", begin + 2);
  if (end == std::string_view::npos) return text.size();
  return whole_line ? end : end + 2;
}

}  // namespace

std::vector<SourceFile> read_files(std::string_view folder, std::vector<std::string_view> endings) {
  const fs::path root = fs::path(ALGOREG_SOURCE_DIR) / folder;
  std::vector<SourceFile> files;
  for (auto item = fs::recursive_directory_iterator(root); item != fs::recursive_directory_iterator(); ++item) {
    if (item->path().filename() == "node_modules") item.disable_recursion_pending();
    if (!item->is_regular_file() || !ends_in_one_of(item->path().filename().string(), endings)) continue;
    files.push_back({item->path().lexically_relative(root).generic_string(), bytes_of(item->path())});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<SourceFile> generator_files() { return read_files("generator", {".hpp", ".cpp"}); }

std::string code_only(std::string_view text) {
  std::string code;
  std::size_t at = 0;
  while (at < text.size()) {
    const bool comment = text[at] == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*');
    std::size_t end = at + 1;
    if (comment) {
      end = end_of_comment(text, at);
    } else if (text.substr(at).starts_with("R\"")) {
      end = end_of_raw(text, at + 1);
    } else if (opens_quoted(text, at)) {
      end = end_of_quoted(text, at);
    } else {
      code += text[at++];
      continue;
    }
    code += ' ';
    for (const char c : text.substr(at, end - at)) {
      if (c == '\n') code += c;
    }
    at = end;
  }
  return code;
}

std::string joined(const std::vector<std::string>& faults) {
  std::string lines;
  for (const std::string& fault : faults) lines.append(fault).append("\n");
  return lines;
}

}  // namespace algoreg::architecture
