// rules_runner [CODE or GROUP or cases]...: judges the examples of the rules, and the law cases, and says which of them
// turn out otherwise than they are written. Without arguments all. Exit 1 if something is wrong.
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <string_view>
#include <vector>

#include "tests/rules/cases.hpp"
#include "tests/rules/examples.hpp"

namespace {

bool is_asked_for(const std::vector<std::string_view>& names, std::string_view name) {
  return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string_view> names(arguments + 1, arguments + count);
  const algoreg::test::RuleWorld world(ALGOREG_SOURCE_DIR);
  std::size_t faults = 0, rules = 0;
  const auto print = [&](const std::string& line) {
    fmt::print("{}\n", line);
    ++faults;
  };
  for (const std::string& fault : world.faults()) print(fault);
  for (const std::string& fault : algoreg::test::faults_of_neutral(world)) print(fault);
  for (const auto& [code, rule] : world.rules()) {
    // GEN-007 is raised by the generator itself, and has examples all the same.
    const bool has_examples = rule.is_evaluated() || rule.source["examples"];
    if (!has_examples || (!is_asked_for(names, code) && !is_asked_for(names, rule.group))) continue;
    ++rules;
    for (const std::string& fault : algoreg::test::faults_of_examples(world, rule)) print(fault);
  }
  const bool with_cases = is_asked_for(names, "cases");
  if (with_cases) {
    for (const std::string& fault : algoreg::test::faults_of_cases(world, ALGOREG_SOURCE_DIR)) print(fault);
  }
  fmt::print("{} rules{}, {} faults\n", rules, with_cases ? " and the law cases" : "", faults);
  return faults == 0 && (rules > 0 || with_cases) ? 0 : 1;
}
