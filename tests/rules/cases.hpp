// The law cases (tests/unit/law/law_cases.yaml): which rules have to fire for a situation, and which must not.
#pragma once

#include <string>
#include <vector>

#include "tests/rules/world.hpp"

namespace algoreg::test {

// What turned out otherwise than the table says, one line each.
std::vector<std::string> faults_of_cases(const RuleWorld& world, const std::string& root);

}  // namespace algoreg::test
