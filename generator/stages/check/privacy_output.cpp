#include "stages/check/privacy_output.hpp"

#include <algorithm>
#include <array>

namespace algoreg::checking {

namespace {

constexpr std::array<std::string_view, 20> geometry{
    "d",  "points", "viewBox", "transform", "x",      "y",     "x1", "y1", "x2",               "y2",
    "cx", "cy",     "r",       "rx",        "height", "width", "dx", "dy", "stroke-dasharray", "patternTransform"};

bool is_number(const law::privacy::Hit& hit) {
  return hit.code == "PRV-001" || hit.code == "PRV-002" || hit.code == "PRV-003";
}

// What can hold pictures, whose coordinates are numbers.
bool may_hold_pictures(std::string_view path) { return path.ends_with(".html") || path.ends_with(".svg"); }

}  // namespace

bool is_geometry(std::string_view html, std::size_t offset) {
  const std::string_view before = html.substr(0, offset);
  const std::size_t open = before.rfind('<');
  if (open == std::string_view::npos) return false;
  const std::string_view tag = before.substr(open);
  const auto quotes = std::count(tag.begin(), tag.end(), '"');
  const std::size_t quote = tag.rfind('"');
  if (quotes % 2 == 0 || quote < 2 || tag[quote - 1] != '=') return false;
  const std::size_t name = tag.find_last_of(" \t\n", quote) + 1;
  const std::string_view attribute = tag.substr(name, quote - 1 - name);
  return name != 0 && std::find(geometry.begin(), geometry.end(), attribute) != geometry.end();
}

std::string_view code_of(const law::privacy::Hit& hit) {
  if (is_number(hit)) return "OUT-010";
  return hit.code == "PRV-005" || hit.code == "PRV-006" ? "OUT-011" : "OUT-012";
}

bool is_text(std::string_view path) {
  constexpr std::array<std::string_view, 9> endings{".css", ".csv",  ".html", ".js",  ".json",
                                                    ".mjs", ".svg", ".txt",  ".xml"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

std::vector<law::privacy::Hit> hits_of_output(std::string_view bytes, std::string_view path,
                                              const law::privacy::Scanner& scanner, Date today) {
  std::vector<law::privacy::Hit> hits = scanner.scan(bytes, law::privacy::Scope::published, today);
  if (may_hold_pictures(path)) {
    std::erase_if(hits, [&](const auto& hit) { return is_number(hit) && is_geometry(bytes, hit.begin); });
  }
  return hits;
}

}  // namespace algoreg::checking
