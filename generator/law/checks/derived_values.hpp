// The general rules about values that the register itself knows.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// Values of derived fields that somebody typed and that differ from the computed ones. `with: {but: [paths]}` leaves
// fields to rules of their own, `with: {only: [paths]}` takes no others.
std::unique_ptr<const NamedCheck> make_derived_values(const CheckSetup& setup);

// An id that differs from the name of the file.
std::unique_ptr<const NamedCheck> make_file_name(const CheckSetup& setup);

}  // namespace algoreg::law
