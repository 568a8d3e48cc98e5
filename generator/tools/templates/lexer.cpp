#include "tools/templates/lexer.hpp"

#include "base/text.hpp"

namespace algoreg::templates {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

bool is_comment(std::string_view tag) { return tag.starts_with("{{#"); }

bool is_control(std::string_view tag) {
  if (is_comment(tag)) return true;
  const std::string_view word = words_of(tag).front().text;
  return word == "if" || word == "each" || word == "else" || word == "end";
}

// Length of the tag at the start of `text`, or npos when it is not closed before the next one begins.
std::size_t tag_size(std::string_view text) {
  const bool comment = is_comment(text);
  bool quoted = false;
  for (std::size_t i = 2; i + 1 < text.size(); ++i) {
    if (text[i] == '"' && !comment) quoted = !quoted;
    const std::string_view two = text.substr(i, 2);
    if (!quoted && two == "}}") return i + 2;
    if (two == "{{") return std::string_view::npos;
  }
  return std::string_view::npos;
}

// Whether the run of control tags around `pieces[i]` has its line for itself, looking one way.
bool is_alone_before(const std::vector<Piece>& pieces, std::size_t i) {
  while (i-- > 0) {
    const Piece& piece = pieces[i];
    if (piece.is_tag) {
      if (!is_control(piece.text)) return false;
      continue;
    }
    const std::size_t last = piece.text.find_last_not_of(" \t");
    if (last != std::string_view::npos) return piece.text[last] == '\n';
  }
  return true;
}

bool is_alone_after(const std::vector<Piece>& pieces, std::size_t i) {
  while (++i < pieces.size()) {
    const Piece& piece = pieces[i];
    if (piece.is_tag) {
      if (!is_control(piece.text)) return false;
      continue;
    }
    const std::size_t first = piece.text.find_first_not_of(" \t\r");
    if (first != std::string_view::npos) return piece.text[first] == '\n';
  }
  return true;
}

// The fixed text without the ends of lines that vanish.
std::string_view without_lines(std::string_view text, bool line_before, bool line_after) {
  if (line_before) {
    const std::size_t end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  if (line_after) text = text.substr(0, text.find_last_not_of(" \t") + 1);
  return text;
}

std::vector<Piece> drop_control_lines(const std::vector<Piece>& pieces) {
  std::vector<bool> alone(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    alone[i] =
        pieces[i].is_tag && is_control(pieces[i].text) && is_alone_before(pieces, i) && is_alone_after(pieces, i);
  }
  std::vector<Piece> kept;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece piece = pieces[i];
    if (!piece.is_tag)
      piece.text = without_lines(piece.text, i > 0 && alone[i - 1], i + 1 < alone.size() && alone[i + 1]);
    if (!piece.text.empty() && !is_comment(piece.text)) kept.push_back(piece);
  }
  return kept;
}

}  // namespace

Span Source::span_of(std::string_view piece) const {
  const auto offset = static_cast<std::size_t>(piece.data() - text.data());
  return {file, place_of_offset(text, offset), place_of_offset(text, offset + piece.size())};
}

std::vector<Piece> cut(const Source& source, Findings& findings) {
  std::vector<Piece> pieces;
  std::string_view rest = source.text;
  while (!rest.empty()) {
    const std::size_t open = rest.find("{{");
    if (open != 0) pieces.push_back({rest.substr(0, open), false});
    if (open == std::string_view::npos) break;
    rest.remove_prefix(open);
    const std::size_t size = tag_size(rest);
    if (size == std::string_view::npos) {
      findings.add("TPL-001", source.span_of(rest.substr(0, 2)));
      rest.remove_prefix(2);
      continue;
    }
    pieces.push_back({rest.substr(0, size), true});
    rest.remove_prefix(size);
  }
  return drop_control_lines(pieces);
}

std::vector<Token> words_of(std::string_view tag) {
  std::vector<Token> tokens;
  const std::string_view inside = tag.substr(0, tag.size() - 2);
  std::size_t i = 2;
  while ((i = inside.find_first_not_of(blanks, i)) != std::string_view::npos) {
    const std::size_t start = i;
    TokenKind kind = TokenKind::odd;
    if (inside[i] == '"') {
      const std::size_t close = inside.find('"', i + 1);
      if (close != std::string_view::npos) {
        tokens.push_back({TokenKind::string, inside.substr(start + 1, close - start - 1)});
        i = close + 1;
        continue;
      }
      i = inside.size();
    } else if (is_word_character(inside[i])) {
      kind = TokenKind::word;
      while (i < inside.size() && is_word_character(inside[i])) ++i;
    } else {
      if (inside[i] == '=') kind = TokenKind::equals;
      next_code_point(inside, i);
    }
    tokens.push_back({kind, inside.substr(start, i - start)});
  }
  tokens.push_back({TokenKind::end, tag.substr(tag.size() - 2)});
  return tokens;
}

}  // namespace algoreg::templates
