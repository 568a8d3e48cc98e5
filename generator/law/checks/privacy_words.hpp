// What running text may say of single people and single cases: names, numbers of cases, addresses of homes.
// In: a text and a place where a known word ends or digits begin. Out: where it ends, or begins.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "law/checks/privacy_lists.hpp"

namespace algoreg::law::privacy {

// The end of two capitalised words behind a word such as "kontaktperson" that ends at `end`.
std::optional<std::size_t> name_behind(std::string_view text, std::size_t end);

// The end of a name that begins with the first name ending at `end`: one more capitalised word that is no street,
// school or the like.
std::optional<std::size_t> surname_behind(std::string_view text, std::size_t end, const Lists& lists);

// The end of the number of a case behind a word such as "sagsnr" that ends at `end`.
std::optional<std::size_t> case_number_behind(std::string_view text, std::size_t end);

// The begin of a street with the house number [begin, end), if health or social matters stand near.
std::optional<std::size_t> home_before(std::string_view text, std::size_t begin, std::size_t end, const Lists& lists);

// The end of an internal reference of that shape that begins at `begin`.
std::optional<std::size_t> reference_at(std::string_view text, std::size_t begin, std::string_view shape);

}  // namespace algoreg::law::privacy
