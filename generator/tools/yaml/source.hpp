// Byte offsets of one text turned into lines and columns, at the same price wherever in the text they lie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/place.hpp"

namespace algoreg::yaml {

class Source {
 public:
  // `first` is the place of the first byte of `text` in its file.
  Source(FileId file, std::string_view text, Place first);

  Place place(std::size_t offset) const;
  Span span(std::size_t begin, std::size_t end) const { return {file_, place(begin), place(end)}; }
  std::string_view text() const { return text_; }
  FileId file() const { return file_; }

 private:
  std::size_t code_points_before(std::size_t offset) const;

  FileId file_;
  std::string_view text_;
  Place first_;
  std::vector<std::size_t> line_starts_;
  // Code points before every 256th byte: a file of one long line must not be counted from its start for each node.
  std::vector<std::size_t> counts_;
};

}  // namespace algoreg::yaml
