// Addresses of the net that only work inside an organisation, or that carry a password. In: a text and the place of
// "://" or "\\". Out: what stands there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "law/checks/privacy_lists.hpp"

namespace algoreg::law::privacy {

struct HostFound {
  std::size_t begin = 0, end = 0;
  bool has_password = false;   // else the host is internal
};

// Judges the address whose "://" stands at `colon`.
std::optional<HostFound> host_at(std::string_view text, std::size_t colon, const Lists& lists);

// Judges a share such as \\server\folder whose first backslash stands at `begin`.
std::optional<HostFound> share_at(std::string_view text, std::size_t begin);

}  // namespace algoreg::law::privacy
