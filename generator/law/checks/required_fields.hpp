// The general rules about fields that are not filled in.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// `with: {level: required | conditional | recommended}`: fields of that level that are missing although they apply,
// save those that a rule of their own asks for (never for required ones).
std::unique_ptr<const NamedCheck> make_required_fields(const CheckSetup& setup);

}  // namespace algoreg::law
