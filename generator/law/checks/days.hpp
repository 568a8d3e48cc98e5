// Checks of dates: of their form, against changes of the law, and of duties that are about to bind.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// Values of date fields that are no ISO date.
std::unique_ptr<const NamedCheck> make_date_form(const CheckSetup& setup);

// An assessment that is older than the newest change of the law that concerns the entry (dates.yaml, `touches`).
std::unique_ptr<const NamedCheck> make_law_changed(const CheckSetup& setup);

// `with: {days: N}`: duties that fired as warnings and become errors within so many days.
std::unique_ptr<const NamedCheck> make_due_soon(const CheckSetup& setup);

}  // namespace algoreg::law
