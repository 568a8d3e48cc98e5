// judge_cost <register> <built-in folder>: what it costs to judge the entries of a register by all groups of rules,
// against parsing the same files. Prints processor time, one thread, the median of three runs each, and the ratio.
// In: a register as register_maker makes it. The rest of validation (the form of the schema) is in the same column.
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fmt/format.h>
#include <set>

#include "stages/load/load.hpp"
#include "stages/parse/parse.hpp"
#include "stages/validate/validate.hpp"

namespace {

constexpr std::size_t runs = 3;

double now() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::array<double, runs> times) {
  std::sort(times.begin(), times.end());
  return times[runs / 2];
}

std::vector<std::string> all_groups(const algoreg::RuleBook& rules) {
  std::set<std::string> groups;
  for (const auto& [code, rule] : rules) groups.insert(rule.group);
  return {groups.begin(), groups.end()};
}

}  // namespace

int main(int argc, char** argv) {
  using namespace algoreg;
  if (argc != 3) {
    fmt::print(stderr, "usage: judge_cost <register> <built-in folder>\n");
    return 2;
  }
  const DiskReader own{argv[1]}, built_in{argv[2]};
  const std::array layers = {Layer{&built_in, true}, Layer{&own, false}};
  std::array<double, runs> parsing{}, judging{};
  std::size_t found = 0, entries = 0;
  for (std::size_t run = 0; run < runs; ++run) {
    Findings findings, of_entries;
    SourceSet sources = load(layers, findings);
    const double begin = now();
    DocumentSet documents = parse(sources, 1, findings);
    parsing[run] = now() - begin;
    documents.scanned = true;
    documents.settings.rule_groups = all_groups(documents.rules);
    const double middle = now();
    const Register judged = validate(documents, *parse_date("2026-11-20"), 1, of_entries);
    judging[run] = now() - middle;
    found = of_entries.size();
    entries = judged.entries.size();
  }
  const double judge = median(judging), parse_only = median(parsing);
  fmt::print("{:<34} {:8.0f} ms   parsing {:6.0f} ms   ratio {:.2f}   {} findings of {} entries\n", "judging by all rules",
             judge, parse_only, judge / parse_only, found, entries);
  return 0;
}
