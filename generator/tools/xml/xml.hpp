// XML through pugixml, one element at a time, so that a long file never stands in memory as a whole.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace algoreg::xml {

// An element with attributes and either text or elements in it.
struct Element {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string text;
  std::vector<Element> elements;
};

inline constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

// Appends an element, indented by two spaces and ended by a line feed.
void append(std::string& out, const Element& element);

}  // namespace algoreg::xml
