// A group so small that its members can be recognised, told by its size or by what is written of it ("two residents").
// In: `with` of a rule file: the field of the size, the fields of texts (those of an extension only where the register
// has it), and for each language the numbers in words, the beginnings of words for people, and the words before a number
// that say "at least". Out: findings at the value.
#pragma once

#include <memory>

#include "law/checks/check.hpp"

namespace algoreg::law {

std::unique_ptr<const NamedCheck> make_small_groups(const CheckSetup& setup);

}  // namespace algoreg::law
