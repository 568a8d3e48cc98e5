#include "tools/yaml/source.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::yaml {

namespace {

constexpr std::size_t stride = 256;

}  // namespace

Source::Source(FileId file, std::string_view text, Place first)
    : file_(file), text_(text), first_(first), line_starts_{0}, counts_{0} {
  for (std::size_t offset = text.find('\n'); offset != std::string_view::npos; offset = text.find('\n', offset + 1)) {
    line_starts_.push_back(offset + 1);
  }
  for (std::size_t offset = 0; offset < text.size(); offset += stride) {
    counts_.push_back(counts_.back() + count_code_points(text.substr(offset, stride)));
  }
}

Place Source::place(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_starts_.begin() - 1);
  const std::size_t column = code_points_before(offset) - code_points_before(*(after - 1));
  const std::uint32_t first_column = line == 0 ? first_.column : 1;
  return {first_.line + line, first_column + static_cast<std::uint32_t>(column)};
}

std::size_t Source::code_points_before(std::size_t offset) const {
  const std::size_t block = offset / stride;
  return counts_[block] + count_code_points(text_.substr(block * stride, offset - block * stride));
}

}  // namespace algoreg::yaml
