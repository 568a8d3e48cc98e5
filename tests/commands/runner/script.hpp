// A command test as text: free words, then sections that open with `=== <verb> <rest of the line>` and may have lines
// below them. What the verbs mean: tests/commands/README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace algoreg::test {

struct Section {
  std::string verb;
  std::string rest;
  std::string body;  // its lines, empty lines at the end left out; ends with a line feed unless it is empty
  int line = 0;      // where it opens
};

struct Script {
  std::string words;
  std::vector<Section> sections;
};

Script read_script(std::string_view text);
std::string write_script(const Script& script);

// Words of a line; "double quotes" keep spaces together.
std::vector<std::string> words_of(std::string_view line);

// Text with exactly one line feed at its end, empty where there is nothing but empty lines.
std::string with_one_line_end(std::string_view text);

}  // namespace algoreg::test
