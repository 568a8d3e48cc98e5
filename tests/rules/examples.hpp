// The examples that rule files carry, judged by the rules themselves.
#pragma once

#include <string>
#include <vector>

#include "records/rule_book.hpp"
#include "tests/rules/world.hpp"

namespace algoreg::test {

// What turned out otherwise than the examples of a rule say, one line each.
std::vector<std::string> faults_of_examples(const RuleWorld& world, const Rule& rule);

// Findings of the neutral entry, which should have none but hints about what would be good to have.
std::vector<std::string> faults_of_neutral(const RuleWorld& world);

}  // namespace algoreg::test
