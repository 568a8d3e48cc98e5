// The pieces of a template's text: fixed text and tags, and the words of a tag. In: the text of a template. Out: views
// of it, so that the place of everything is known without being stored.
#pragma once

#include <string_view>
#include <vector>

#include "base/finding.hpp"

namespace algoreg::templates {

// A template's text and where it comes from.
struct Source {
  FileId file = no_file;
  std::string_view text;

  // Where a view of the text stands.
  Span span_of(std::string_view piece) const;
};

// Fixed text, or a tag with its braces.
struct Piece {
  std::string_view text;
  bool is_tag = false;
};

// Cuts a template into fixed text and tags. Comments are gone, and so are lines that hold nothing but comments and
// tags of control (if, else, each, end).
std::vector<Piece> cut(const Source& source, Findings& findings);

enum class TokenKind { word, string, equals, odd, end };

// `text` of a string is without its quotes.
struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;
};

// The words of a tag with its braces; the last is `end` and stands at the closing braces.
std::vector<Token> words_of(std::string_view tag);

}  // namespace algoreg::templates
