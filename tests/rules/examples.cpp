#include "tests/rules/examples.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "law/rule_words.hpp"

namespace algoreg::test {

namespace {

// "Add a version number": good to have, and the neutral entry is short on purpose.
constexpr std::string_view good_to_have = "GEN-003";

Date day_of(View example) { return parse_date(example["today"].text()).value_or(*parse_date(usual_day)); }

class Examples {
 public:
  Examples(const RuleWorld& world, const Rule& rule) : world_(world), rule_(rule) {}

  std::vector<std::string> faults() {
    const View examples = rule_.source["examples"];
    for (const std::string_view kind : {"valid", "invalid"}) {
      if (examples[kind].size() == 0) say("", fmt::format("no example under `{}`", kind));
      int number = 0;
      for (const View example : examples[kind]) judge(example, kind == "invalid", ++number);
    }
    return std::move(faults_);
  }

 private:
  void say(std::string_view where, std::string_view what) {
    faults_.push_back(fmt::format("{}{}: {}", rule_.code, where, what));
  }

  void judge(View example, bool should_fire, int number) {
    const std::string where = fmt::format(" {} {} (line {}, \"{}\")", should_fire ? "invalid" : "valid", number,
                                          example.span().begin.line, example["say"]["da"].text());
    const Findings findings = world_.judge(world_.entry({example["facts"]}), day_of(example));
    const auto fired = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.code == rule_.code; });
    if (should_fire && fired == findings.end()) say(where, "does not fire" + structure(example));
    if (!should_fire && fired != findings.end()) say(where, "fires" + said(*fired));
    if (!should_fire || fired == findings.end()) return;
    check_severity(where, example, *fired);
    check_words(where, *fired);
  }

  // The fields whose form is wrong: the usual reason for a surprise.
  std::string structure(View example) const {
    std::string faults;
    for (const std::string& fault : world_.structure_faults(world_.entry({example["facts"]}))) faults += "; " + fault;
    return faults;
  }

  static std::string said(const Finding& finding) {
    std::string arguments;
    for (const FindingArgument& each : finding.arguments) arguments += fmt::format(" {}={}", each.name, each.value);
    return arguments;
  }

  void check_severity(const std::string& where, View example, const Finding& fired) {
    const View named = example["severity"];
    const std::string_view wanted = named ? named.text() : to_string(rule_.severity);
    const std::string_view is = to_string(world_.rules().severity(fired));
    if (is != wanted) say(where, fmt::format("fires as {}, should be {}", is, wanted));
  }

  void check_words(const std::string& where, const Finding& fired) {
    for (const std::string& name : law::placeholders(rule_)) {
      const std::string_view argument = name == "label" ? "field" : std::string_view(name);
      const bool is_filled = std::any_of(fired.arguments.begin(), fired.arguments.end(),
                                         [&](const FindingArgument& each) { return each.name == argument; });
      if (!is_filled) say(where, fmt::format("nothing fills {{{}}} in its words", name));
    }
  }

  const RuleWorld& world_;
  const Rule& rule_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> faults_of_examples(const RuleWorld& world, const Rule& rule) {
  return Examples(world, rule).faults();
}

std::vector<std::string> faults_of_neutral(const RuleWorld& world) {
  std::vector<std::string> faults;
  for (const Finding& finding : world.judge(world.entry({}), *parse_date(usual_day))) {
    if (finding.code == good_to_have) continue;
    faults.push_back(fmt::format("neutral.yaml: {} {} {}", finding.code, to_string(world.rules().severity(finding)),
                                 finding.argument("field")));
  }
  return faults;
}

}  // namespace algoreg::test
