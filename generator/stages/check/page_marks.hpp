// What a finished page or style names: its ids, where it leads, what a browser asks for by itself when it shows it.
// Reads any HTML and CSS as a browser does, whoever wrote the theme: names in either case, values in quotes or without.
#pragma once

#include <string_view>
#include <vector>

namespace algoreg::checking {

// As they stand in the bytes of the page.
struct PageMarks {
  std::vector<std::string_view> ids;
  std::vector<std::string_view> links;   // what must be there: values of href and of what is loaded
  std::vector<std::string_view> loads;   // what a browser asks for by itself
};

PageMarks marks_of(std::string_view html);

// What a style sheet makes a browser ask for: what stands in url(), and every quoted text that is an address elsewhere,
// as @import and image-set() have them.
std::vector<std::string_view> loads_of_style(std::string_view css);

// Whether an address leads to this site: it names neither a scheme nor another host.
bool is_local(std::string_view target);

}  // namespace algoreg::checking
