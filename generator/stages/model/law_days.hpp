// The days of register/law/dates.yaml as readers are told them.
#pragma once

#include <string_view>
#include <vector>

#include "records/pages/rule_book.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

// A word of the files of the law for how sure something is; any other word counts as unknown.
pages::Certainty certainty_of(std::string_view word);

// Every date of the law in order, each with its source and how sure we are of it.
std::vector<pages::LawDate> law_dates(const Site& site, const Voice& voice);

// The day that a key of the file means, or all that it can mean where it depends on the solution.
std::vector<pages::LawDay> days_of(const Site& site, const Voice& voice, std::string_view key);

}  // namespace algoreg::modelling
