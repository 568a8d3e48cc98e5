// Why a computed value is what it is. In: the path of a derived field and the facts of an entry. Out: the values that
// it rests on, so that a finding about it stands where somebody can mend it. Asked only where a rule has fired.
#pragma once

#include <string_view>
#include <vector>

#include "law/law.hpp"

namespace algoreg::law {

// Adds what the computed value of a field rests on; nothing for a field that is not computed.
void add_provenance(const Law& law, std::string_view field, const Facts& facts, const Context& context,
                    std::vector<Leaf>& leaves);

}  // namespace algoreg::law
