// Html is a type of its own: only what the Markdown room, the templates and our typed writers made is inserted
// into a page without being escaped.
#pragma once

#include <string>
#include <string_view>

namespace algoreg {

struct Html {
  std::string text;
  bool empty() const { return text.empty(); }
  friend bool operator==(const Html&, const Html&) = default;
};

// Appends text as character data: & < > are escaped.
void append_escaped_text(std::string& out, std::string_view text);

// Appends text as the value of a double-quoted attribute: & < > " ' are escaped.
void append_escaped_attribute(std::string& out, std::string_view text);

}  // namespace algoreg
