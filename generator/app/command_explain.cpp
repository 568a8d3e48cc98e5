#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/pipeline.hpp"
#include "app/rule_text.hpp"
#include "base/text.hpp"

namespace algoreg::app {

namespace {

// Codes are written in capitals; a person may type them as they come.
std::string code_of(std::string_view typed) {
  std::string code(typed);
  std::transform(code.begin(), code.end(), code.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return code;
}

void say_unknown(std::string_view typed, const RuleBook& rules, const Words& words) {
  std::vector<std::string_view> codes;
  for (const auto& [code, rule] : rules) codes.push_back(code);
  const std::string safe = without_controls(typed);
  const std::string_view near = nearest(typed, codes);
  fmt::print(stderr, "algoreg: {}\n",
             words(near.empty() ? "explain.unknown" : "explain.unknown_near",
                   {{"code", std::string_view(safe)}, {"near", near}}));
}

}  // namespace

int run_explain(const CommonOptions& common, const ExplainCommand& command) {
  const auto run = read_register(common, {}, {});
  const Words words(run->documents, common.lang);
  const RuleBook& rules = run->documents.rules;
  const std::string code = code_of(command.code);
  if (!rules.contains(code)) {
    say_unknown(command.code, rules, words);
    return wrong_use;
  }
  fmt::print("{}", rule_text(rules.rule(code), run->documents, words, Style(common.colour, stdout)));
  return fine;
}

}  // namespace algoreg::app
