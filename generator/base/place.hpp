// Where something stands in an input file. Lines and columns count from 1, columns count code points, a tab is one.
#pragma once

#include <compare>
#include <cstdint>

namespace algoreg {

// Index of a file in the SourceSet of a run.
using FileId = std::uint32_t;
inline constexpr FileId no_file = UINT32_MAX;

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend auto operator<=>(const Place&, const Place&) = default;
};

// From `begin` up to, not including, `end`.
struct Span {
  FileId file = no_file;
  Place begin;
  Place end;
  friend bool operator==(const Span&, const Span&) = default;
};

// The first character of a file: the place of what is missing at top level.
inline Span start_of(FileId file) { return {file, {1, 1}, {1, 1}}; }

}  // namespace algoreg
