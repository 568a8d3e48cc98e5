#include "tools/markdown/source.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::markdown {

Source::Source(std::string_view text, const Origin& origin) : text_(text), origin_(origin), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool before_newline = i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !before_newline)) starts_.push_back(i + 1);
  }
}

std::size_t Source::line_start(int line) const {
  if (line < 1) return 0;
  const auto index = static_cast<std::size_t>(line - 1);
  return index < starts_.size() ? starts_[index] : text_.size();
}

std::size_t Source::offset(int line, int column) const {
  const std::size_t start = line_start(line);
  const std::size_t end = line_start(line + 1);
  const std::size_t wanted = start + static_cast<std::size_t>(std::max(column, 1) - 1);
  return std::min(wanted, end > start ? end - 1 : start);
}

Span Source::span(std::size_t begin, std::size_t end) const {
  return {origin_.file, place(begin), place(std::max(begin, end))};
}

Place Source::place(std::size_t offset) const {
  const std::size_t bounded = std::min(offset, text_.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), bounded);
  const std::size_t start = *(after - 1);
  const auto lines = static_cast<std::uint32_t>(after - starts_.begin() - 1);
  const auto columns = static_cast<std::uint32_t>(count_code_points(text_.substr(start, bounded - start)));
  return {origin_.first.line + lines, origin_.first.column + columns};
}

}  // namespace algoreg::markdown
