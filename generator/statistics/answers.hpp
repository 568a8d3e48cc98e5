// How an entry answers what is counted, so that no entry is ever dropped: whoever gives no value is counted under the
// reason why.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "records/register.hpp"

namespace algoreg::statistics {

// `none`: an empty list, so somebody has looked and found none. `unknown`: said to be unknown, or nothing is said.
enum class Answer : std::uint8_t { given, none, not_applicable, withheld, unknown };

struct Answered {
  Answer answer = Answer::unknown;
  std::vector<std::string_view> codes;  // given: at least one
};

// The value at a path, or the reason given for it or for what it is part of.
Answer answer_at(View root, std::string_view path);

// A field that holds a code or a list of codes.
Answered codes_at(View root, std::string_view path);

// A field that holds yes or no.
bool is_true(View root, std::string_view path);

// The word for an answer in data, such as not_applicable.
std::string_view name_of(Answer answer);

}  // namespace algoreg::statistics
