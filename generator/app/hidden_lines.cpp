#include "app/hidden_lines.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::app {

namespace {

constexpr char32_t cover = 0x2022;

// Letters and digits of ASCII, and everything beyond it.
bool can_be_read(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

}  // namespace

HiddenLines::HiddenLines(const Findings& findings, const RuleBook& rules) {
  for (const Finding& finding : findings) {
    if (!rules.rule(finding.code).secret) continue;
    // What was found in a text is never empty; in a name it has no place.
    if (finding.span == start_of(finding.span.file)) names_.insert(finding.span.file);
    for (std::uint32_t line = finding.span.begin.line; line <= finding.span.end.line; ++line) {
      lines_.emplace(finding.span.file, line);
    }
  }
}

bool HiddenLines::touches(const Span& span) const {
  const auto first = lines_.lower_bound({span.file, span.begin.line});
  return first != lines_.end() && first->first == span.file && first->second <= span.end.line;
}

std::string HiddenLines::path(FileId file, std::string path) const {
  if (names_.contains(file)) std::replace_if(path.begin(), path.end(), is_digit, '*');
  return path;
}

std::string covered(std::string_view text) {
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    append_code_point(out, can_be_read(c) ? cover : c);
  }
  return out;
}

}  // namespace algoreg::app
