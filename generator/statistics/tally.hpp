// Counting entries by what they answer. In: the entries and a way to ask one. Out: a row for each answer that occurs.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "records/vocabularies.hpp"
#include "statistics/answers.hpp"

namespace algoreg::statistics {

// How many entries answer so. `code` is empty but for a given value.
struct Tally {
  Answer answer = Answer::given;
  std::string code;
  std::int64_t count = 0;
};

// An entry stands once under each code that it gives, and once under the reason where it gives none.
struct Tallies {
  std::vector<Tally> rows;   // codes in the order of their list, codes on no list by name, then the reasons
  std::int64_t entries = 0;  // that were asked
  std::int64_t given = 0;    // of them that give a value or say that there is none
  bool several = false;      // some entry stands under more than one code
};

using Ask = std::function<Answered(const Entry&)>;
Tallies tally(const Register& entries, const Vocabularies& vocabularies, std::string_view vocabulary, const Ask& ask);

// The place of a code in its list, behind all others where it is on no list.
std::size_t rank_of(const Vocabularies& vocabularies, std::string_view vocabulary, std::string_view code);

}  // namespace algoreg::statistics
