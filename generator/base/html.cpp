#include "base/html.hpp"

namespace algoreg {

namespace {

std::string_view entity(char character, bool in_attribute) {
  switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\'': return in_attribute ? "&#39;" : "";
    default: return "";
  }
}

void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view replacement = entity(text[i], in_attribute);
    if (replacement.empty()) continue;
    out.append(text, start, i - start).append(replacement);
    start = i + 1;
  }
  out.append(text, start);
}

}  // namespace

void append_escaped_text(std::string& out, std::string_view text) { append_escaped(out, text, false); }

void append_escaped_attribute(std::string& out, std::string_view text) { append_escaped(out, text, true); }

}  // namespace algoreg
