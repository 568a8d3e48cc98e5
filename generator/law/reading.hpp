// Small readers that conditions and the files of register/law share: a needed member, a single value, a choice.
// In: a map. Out: the value; what is missing or wrong is reported at its line. The form of the files themselves is
// checked by their schemas (register/schema/law) before; what does not fit it reads as if it were not there.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "base/tree.hpp"

namespace algoreg::law {

// The member of a map, which has to be there.
View need(View map, std::string_view key, Findings& findings);

// The text of a member that is a single value; empty when it may be left out and is.
std::string read_word(View map, std::string_view key, bool needed, Findings& findings);

// What to write instead of a wrong word: the near match, else all candidates where they are few, else a dash.
std::string suggestion(std::string_view word, std::span<const std::string_view> candidates);

// Reports every key of a map that is not among the known ones, with the near match.
void check_keys(View map, std::span<const std::string_view> known, Findings& findings);

// Reports a word that is not among the choices, with the near match. Says whether it is.
bool check_choice(View word, std::span<const std::string_view> choices, Findings& findings);

}  // namespace algoreg::law
