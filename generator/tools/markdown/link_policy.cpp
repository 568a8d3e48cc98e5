#include "tools/markdown/link_policy.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "tools/markdown/characters.hpp"

namespace algoreg::markdown {

namespace {

// Besides what is hidden everywhere: line ends, marks of direction, zero widths. None of them belongs in an address.
bool holds_refused_character(std::string_view target) {
  for (std::size_t offset = 0; offset < target.size();) {
    const char32_t c = next_code_point(target, offset);
    if (c < 0x20 || c == '\\' || is_hidden(c)) return true;
    if (c == 0x061C || (c >= 0x200B && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) return true;
  }
  return false;
}

std::string_view refuse_web_address(std::string_view rest) {
  if (!rest.starts_with("//")) return "MDN-016";
  const std::string_view authority = rest.substr(2, rest.find_first_of("/?#", 2) - 2);
  if (authority.find('@') != std::string_view::npos) return "MDN-014";
  const bool has_host = !authority.empty() && authority.front() != ':' && authority.find(' ') == std::string_view::npos;
  return has_host ? "" : "MDN-016";
}

bool is_mail_address(std::string_view rest) {
  const std::string_view address = rest.substr(0, rest.find('?'));
  const std::size_t at = address.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
         address.find_first_of(" /<>\"") == std::string_view::npos;
}

bool is_telephone_number(std::string_view rest) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::any_of(rest.begin(), rest.end(), is_digit) &&
         rest.find_first_not_of("0123456789+-.() ") == std::string_view::npos;
}

}  // namespace

std::string_view scheme_of(std::string_view target) {
  const std::size_t end = target.find_first_of(":/?#");
  return end != std::string_view::npos && target[end] == ':' ? target.substr(0, end) : std::string_view();
}

std::string_view refuse_target(std::string_view target) {
  if (is_blank(target)) return "MDN-011";
  if (holds_refused_character(target)) return "MDN-015";
  if (target.starts_with("//")) return "MDN-012";
  if (target.starts_with("/")) return "MDN-013";
  const std::size_t end = target.find_first_of(":/?#");
  if (end == std::string_view::npos || target[end] != ':') return "";
  const std::string scheme = ascii_lower(target.substr(0, end));
  const std::string_view rest = target.substr(end + 1);
  if (scheme == "https" || scheme == "http") return refuse_web_address(rest);
  if (scheme == "mailto") return is_mail_address(rest) ? "" : "MDN-016";
  if (scheme == "tel") return is_telephone_number(rest) ? "" : "MDN-016";
  return "MDN-010";
}

bool is_external(std::string_view target) {
  const std::string scheme = ascii_lower(scheme_of(target));
  return scheme == "https" || scheme == "http";
}

}  // namespace algoreg::markdown
