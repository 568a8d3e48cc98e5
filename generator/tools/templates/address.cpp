#include "tools/templates/address.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::templates {

bool is_allowed_scheme(std::string_view scheme) {
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

bool is_safe_address(std::string_view address) {
  const auto is_odd = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\'; };
  if (std::any_of(address.begin(), address.end(), is_odd) || address.starts_with("//")) return false;
  const std::size_t end = address.find_first_of(":/?#");
  if (end == std::string_view::npos || address[end] != ':') return true;
  return is_allowed_scheme(ascii_lower(address.substr(0, end)));
}

}  // namespace algoreg::templates
