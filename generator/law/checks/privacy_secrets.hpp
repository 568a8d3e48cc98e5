// Keys, tokens and passwords that are written out. In: a text and a place where a known prefix or word begins.
// Out: where the secret ends.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "law/checks/privacy_lists.hpp"

namespace algoreg::law::privacy {

// The end of a token of that shape that begins at `begin`.
std::optional<std::size_t> token_at(std::string_view text, std::size_t begin, const TokenShape& shape, const Lists& lists);

// The end of the value that is given to the word that ends at `end`: password: ..., api_key=...
std::optional<std::size_t> secret_value_at(std::string_view text, std::size_t end, const Lists& lists);

}  // namespace algoreg::law::privacy
