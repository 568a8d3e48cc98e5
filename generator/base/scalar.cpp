#include "base/scalar.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/text.hpp"

namespace algoreg {

namespace {

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

template <std::size_t Size>
bool is_one_of(std::string_view text, const std::array<std::string_view, Size>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

// 0o17 and 0x1f.
bool is_based_integer(std::string_view text) {
  if (text.size() < 3 || text[0] != '0' || (text[1] != 'o' && text[1] != 'x')) return false;
  const std::string_view digits = text[1] == 'o' ? "01234567" : "0123456789abcdefABCDEF";
  return text.find_first_not_of(digits, 2) == std::string_view::npos;
}

// Digits, point and exponent without a sign; the point may lead or trail.
ScalarKind decimal_kind(std::string_view text) {
  std::size_t at = skip_digits(text, 0);
  const std::size_t whole = at;
  if (at == text.size()) return whole > 0 ? ScalarKind::integer : ScalarKind::text;
  std::size_t fraction = 0;
  if (text[at] == '.') {
    const std::size_t start = ++at;
    at = skip_digits(text, at);
    fraction = at - start;
  }
  if (whole + fraction == 0) return ScalarKind::text;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const std::size_t start = at;
    at = skip_digits(text, at);
    if (at == start) return ScalarKind::text;
  }
  return at == text.size() ? ScalarKind::number : ScalarKind::text;
}

// No leading zeros, digits on both sides of a point: what decimal_kind does not ask for.
bool has_json_form(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || !is_digit(text.front())) return false;
  if (text.size() > 1 && text[0] == '0' && is_digit(text[1])) return false;
  const std::size_t point = text.find('.');
  return point == std::string_view::npos || (point + 1 < text.size() && is_digit(text[point + 1]));
}

std::string_view without_minus(std::string_view text) { return text.starts_with('-') ? text.substr(1) : text; }

}  // namespace

ScalarKind core_kind(std::string_view plain) {
  static constexpr std::array<std::string_view, 5> nulls = {"", "~", "null", "Null", "NULL"};
  static constexpr std::array<std::string_view, 6> booleans = {"true", "True", "TRUE", "false", "False", "FALSE"};
  static constexpr std::array<std::string_view, 3> infinities = {".inf", ".Inf", ".INF"};
  static constexpr std::array<std::string_view, 3> not_numbers = {".nan", ".NaN", ".NAN"};
  if (is_one_of(plain, nulls)) return ScalarKind::null;
  if (is_one_of(plain, booleans)) return ScalarKind::boolean;
  if (is_based_integer(plain)) return ScalarKind::integer;
  if (is_one_of(plain, not_numbers)) return ScalarKind::number;
  if (plain.front() == '-' || plain.front() == '+') plain.remove_prefix(1);
  if (is_one_of(plain, infinities)) return ScalarKind::number;
  return decimal_kind(plain);
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  if (!has_json_form(text) || decimal_kind(without_minus(text)) != ScalarKind::integer) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<double> parse_number(std::string_view text) {
  if (!has_json_form(text) || decimal_kind(without_minus(text)) == ScalarKind::text) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace algoreg
