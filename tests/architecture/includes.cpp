#include "includes.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace algoreg::architecture {

namespace {

// Where a library's headers may stand. A header that no line here lets through is a library without a fence.
struct Fence {
  std::string_view header;  // how it begins
  std::string_view room;    // empty: anywhere
};

constexpr std::array fences{Fence{"yaml-cpp/", "tools/yaml"},
                            Fence{"cmark-gfm", "tools/markdown"},
                            Fence{"unicode/translit.h", "tools/markdown"},  // ids of headings in any script
                            Fence{"unicode/", "tools/i18n"},
                            Fence{"nlohmann/", "tools/json"},
                            Fence{"pugixml", "tools/xml"},
                            Fence{"re2/", "tools/schema"},
                            Fence{"git2", "tools/git"},
                            Fence{"openssl/", "tools/digest"},
                            Fence{"qrencode", "tools/drawing"},
                            Fence{"CLI/", "app"},
                            Fence{"fmt/", ""},
                            Fence{"tl/expected.hpp", ""}};

// The system's own headers. Who reads or writes files goes through base, so they stand in few rooms.
constexpr std::array system_headers{"dirent.h", "fcntl.h", "signal.h", "sys/file.h", "sys/stat.h", "unistd.h"};
constexpr std::array rooms_of_the_system{"base", "stages/emit", "app"};

struct Include {
  std::string target;
  bool quoted = false;
  int line = 0;
};

std::vector<Include> includes_of(std::string_view text) {
  std::vector<Include> includes;
  int line = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view rest = text.substr(begin, end - begin);
    begin = end + 1;
    ++line;
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    if (!rest.starts_with('#') || rest.find("include") == std::string_view::npos) continue;
    const std::size_t open = rest.find_first_of("\"<");
    const std::size_t close = rest.find_first_of("\">", open + 1);
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    includes.push_back({std::string(rest.substr(open + 1, close - open - 1)), rest[open] == '"', line});
  }
  return includes;
}

bool is_standard(std::string_view header) { return header.find_first_of("./") == std::string_view::npos; }

template <typename List>
bool contains(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string library_fault(std::string_view room, std::string_view header) {
  if (is_standard(header)) return {};
  if (contains(system_headers, header)) {
    return contains(rooms_of_the_system, room) ? "" : fmt::format("<{}> belongs to base and its few friends", header);
  }
  const auto fence = std::find_if(fences.begin(), fences.end(),
                                  [&](const Fence& candidate) { return header.starts_with(candidate.header); });
  if (fence == fences.end()) return fmt::format("<{}> has no fence: name its room in tests/architecture", header);
  if (fence->room.empty() || fence->room == room) return {};
  return fmt::format("<{}> stays behind the fence of {}", header, fence->room);
}

std::string room_fault(std::string_view room, std::string_view target, const std::set<std::string>& headers) {
  if (!headers.contains(std::string(target))) {
    return fmt::format("\"{}\" names no header as seen from the generator folder", target);
  }
  const std::string other = room_of(target);
  if (other == room) return {};
  if (floor_of(other) < floor_of(room)) return {};
  return fmt::format("{} \"{}\"", floor_of(other) == floor_of(room) ? "steps aside to" : "climbs to", target);
}

}  // namespace

std::string room_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return "app";
  const std::string_view first = path.substr(0, slash);
  if (first != "tools" && first != "stages") return std::string(first);
  return std::string(path.substr(0, path.find('/', slash + 1)));
}

int floor_of(std::string_view room) {
  if (room == "base") return 1;
  if (room.starts_with("tools/")) return 2;
  if (room == "records") return 3;
  if (room == "law" || room == "statistics" || room == "history" || room == "exchange") return 4;
  if (room.starts_with("stages/")) return 5;
  return room == "app" ? 6 : 0;
}

std::vector<std::string> include_faults(const SourceFile& file, const std::set<std::string>& headers) {
  const std::string room = room_of(file.path);
  std::vector<std::string> faults;
  if (floor_of(room) == 0) faults.push_back(fmt::format("{}: the house has no room {}", file.path, room));
  for (const Include& include : includes_of(file.text)) {
    const std::string fault =
        include.quoted ? room_fault(room, include.target, headers) : library_fault(room, include.target);
    if (!fault.empty()) faults.push_back(fmt::format("{}:{}: {}", file.path, include.line, fault));
  }
  return faults;
}

}  // namespace algoreg::architecture
