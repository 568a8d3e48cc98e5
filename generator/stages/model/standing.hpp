// Where a solution stands, and whether the register still knows it.
#pragma once

#include "base/date.hpp"
#include "records/register.hpp"

namespace algoreg::modelling {

// In use or on trial: people may meet it.
bool is_used(const Entry& entry);

// Somebody has reviewed the entry, and the next review is not overdue on `today`. Otherwise its status is only the last
// one that the register knows.
bool is_up_to_date(const Entry& entry, Date today);

}  // namespace algoreg::modelling
