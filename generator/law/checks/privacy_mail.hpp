// Mail addresses in running text, and whether one is a person's. In: a text and the place of an @. Out: the address,
// and what the lists say of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "law/checks/privacy_lists.hpp"

namespace algoreg::law::privacy {

struct Address {
  std::size_t begin = 0, end = 0;
  std::string local, domain;   // in lower case
};

enum class AddressVerdict : std::uint8_t {
  fine,
  free_mail,    // on a domain of private mailboxes
  personal,     // on a domain of the publisher, of the form that persons have
  unlisted,     // on a domain of the publisher, on no list
  perhaps       // elsewhere, of the form first.last
};

// The address around the @ at `at`, if one stands there.
std::optional<Address> address_at(std::string_view text, std::size_t at);

AddressVerdict judge(const Address& address, const Lists& lists);

// Whether a domain is one of the list or lies below one.
bool is_within(std::string_view domain, const Strings& domains);

}  // namespace algoreg::law::privacy
