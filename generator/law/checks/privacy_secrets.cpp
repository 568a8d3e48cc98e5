#include "law/checks/privacy_secrets.hpp"

#include <algorithm>

#include "law/checks/privacy_characters.hpp"

namespace algoreg::law::privacy {

namespace {

constexpr std::size_t shortest_value = 8;
constexpr std::size_t longest_value = 300;

bool is_of_token(char c) { return is_ascii_letter(c) || is_digit(c) || c == '_' || c == '-'; }

bool is_masked(std::string_view value, const Lists& lists) {
  const std::string low = lower(value);
  const bool has_mask = std::any_of(lists.masks.begin(), lists.masks.end(),
                                    [&](const std::string& mask) { return low.find(mask) != std::string::npos; });
  return has_mask || std::all_of(value.begin(), value.end(), [&](char c) { return c == value.front(); });
}

std::size_t skip(std::string_view text, std::size_t offset, std::string_view characters) {
  while (offset < text.size() && characters.find(text[offset]) != std::string_view::npos) ++offset;
  return offset;
}

// Words are made of letters; what a machine made, or a careful person, has digits among them.
bool looks_made(std::string_view value) {
  const bool has_letter = std::any_of(value.begin(), value.end(), is_ascii_letter);
  return has_letter && std::any_of(value.begin(), value.end(), is_digit);
}

}  // namespace

std::optional<std::size_t> token_at(std::string_view text, std::size_t begin, const TokenShape& shape,
                                    const Lists& lists) {
  std::size_t end = begin + shape.prefix.size();
  const std::size_t start = end;
  while (end < text.size() && end - start < longest_value && is_of_token(text[end])) ++end;
  const std::string_view value = text.substr(start, end - start);
  if (value.size() < shape.at_least || is_masked(value, lists)) return std::nullopt;
  return end;
}

std::optional<std::size_t> secret_value_at(std::string_view text, std::size_t end, const Lists& lists) {
  std::size_t begin = skip(text, end, "\"' ");
  const std::size_t sign = begin;
  begin = skip(text, begin, ":=>");
  if (begin == sign || begin - sign > 2) return std::nullopt;
  begin = skip(text, begin, " \"'`");
  const std::string_view window = text.substr(begin, longest_value);
  const std::string_view value = window.substr(0, window.find_first_of(" \t\r\n\"'`;,<>"));
  if (value.size() < shortest_value || value.find("://") != std::string_view::npos) return std::nullopt;
  if (!looks_made(value) || is_masked(value, lists)) return std::nullopt;
  return begin + value.size();
}

}  // namespace algoreg::law::privacy
