// Looking at YAML text by hand, where the events of yaml-cpp say too little: ends of values, indentation, lines.
#pragma once

#include <cstddef>
#include <string_view>

namespace algoreg::yaml {

inline constexpr std::size_t npos = std::string_view::npos;

std::size_t line_begin(std::string_view text, std::size_t offset);

// End of the line without its line end.
std::size_t line_end(std::string_view text, std::size_t offset);

// Begin of the line after the one at `offset`, or the end of the text.
std::size_t next_line(std::string_view text, std::size_t offset);

// First character at or after `offset` that is no space and no tab.
std::size_t skip_blanks(std::string_view text, std::size_t offset);

// First character of the line at `offset` that is no space and no tab.
std::size_t line_content(std::string_view text, std::size_t offset);

// First character at or after `offset` that is no white space and in no comment.
std::size_t skip_space_and_comments(std::string_view text, std::size_t offset);

// End of the anchor, alias or tag at `offset`.
std::size_t end_of_property(std::string_view text, std::size_t offset);

// Behind anchors and tags in front of a value.
std::size_t skip_properties(std::string_view text, std::size_t offset);

// End of the scalar that begins at `begin` and was read as `value`; npos for a quote that is never closed.
std::size_t end_of_scalar(std::string_view text, std::size_t begin, std::string_view value);

// First line after the first of [begin, end) that holds something and stands no deeper than `column`, or npos.
std::size_t shallow_line(std::string_view text, std::size_t begin, std::size_t end, std::size_t column);

// Offset of the first colon of a line that ends a key, or npos.
std::size_t key_colon(std::string_view text, std::size_t line);

}  // namespace algoreg::yaml
