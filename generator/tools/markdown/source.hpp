// The text that is checked, with its lines: offsets to places in the file and back.
// Lines end as in cmark (\n, \r\n, \r), so that its line numbers mean the same here.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/markdown/markdown.hpp"

namespace algoreg::markdown {

class Source {
 public:
  Source(std::string_view text, const Origin& origin);

  std::string_view text() const { return text_; }
  // Offset of a line counted from 1; numbers outside the text give its start or end.
  std::size_t line_start(int line) const;
  // Offset of a byte column counted from 1, not beyond its line.
  std::size_t offset(int line, int column) const;
  // Where bytes of the text stand in the file.
  Span span(std::size_t begin, std::size_t end) const;

 private:
  Place place(std::size_t offset) const;

  std::string_view text_;
  Origin origin_;
  std::vector<std::size_t> starts_;
};

}  // namespace algoreg::markdown
