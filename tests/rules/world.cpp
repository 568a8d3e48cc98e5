#include "tests/rules/world.hpp"

#include <array>
#include <fmt/format.h>

#include "stages/load/load.hpp"
#include "stages/parse/parse.hpp"
#include "tests/rules/digits.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::test {

RuleWorld::RuleWorld(const std::string& root) : files_(root) {
  Findings findings;
  const std::array layers = {Layer{&files_, false}};
  sources_ = load(layers, findings);
  documents_ = parse(sources_, 1, findings);
  documents_.settings.anticipates = false;
  documents_.settings.rule_groups = {"gen", "aia", "gdp", "fvr", "prv", "lcy", "lng", "aar"};
  judge_ = std::make_unique<law::Judge>(documents_, findings);
  add_faults(findings);
  const auto bytes = files_.read("tests/rules/neutral.yaml", yaml::data_limits.bytes);
  Findings of_neutral;
  if (bytes) neutral_ = yaml::parse(1, *bytes, yaml::data_limits, of_neutral);
  if (!bytes) faults_.emplace_back("tests/rules/neutral.yaml can't be read");
  for (const Finding& finding : of_neutral) {
    faults_.push_back(fmt::format("tests/rules/neutral.yaml:{}: {}", finding.span.begin.line, finding.code));
  }
}

// Only faults of law, rules, schema and vocabularies matter here; entries and pages have tests of their own.
void RuleWorld::add_faults(const Findings& findings) {
  for (const Finding& finding : findings) {
    const std::string path = finding.span.file == no_file ? "" : sources_[finding.span.file].path;
    const SourceKind kind = finding.span.file == no_file ? SourceKind::law : sources_[finding.span.file].kind;
    if (kind != SourceKind::law && kind != SourceKind::rule && kind != SourceKind::schema &&
        kind != SourceKind::vocabulary && kind != SourceKind::settings) {
      continue;
    }
    std::string said;
    for (const FindingArgument& each : finding.arguments) said += fmt::format(" {}={}", each.name, each.value);
    faults_.push_back(fmt::format("{}:{}:{}: {}{}", path, finding.span.begin.line, finding.span.begin.column,
                                  finding.code, said));
  }
}

Tree RuleWorld::entry(std::initializer_list<View> facts) const {
  FactTree tree;
  tree.lay(neutral());
  for (const View each : facts) tree.lay(each);
  static const auto words = made_up_words();
  return tree.build(words);
}

Findings RuleWorld::judge(const Tree& entry, Date today) const {
  Findings findings;
  documents_.schema.check(entry.root(), findings);
  judge_->judge(entry.root(), "neutral", today, findings);
  law::drop_accepted(entry.root(), documents_.rules, findings);
  return findings;
}

law::Verdict RuleWorld::verdict(const Tree& entry, Date today) const {
  Findings findings;
  return judge_->judge(entry.root(), "neutral", today, findings);
}

std::vector<std::string> RuleWorld::structure_faults(const Tree& entry) const {
  Findings findings;
  documents_.schema.check(entry.root(), findings);
  std::vector<std::string> faults;
  for (const Finding& finding : findings) {
    faults.push_back(fmt::format("{} {} {}", finding.code, finding.argument("field"), finding.argument("value")));
  }
  return faults;
}

}  // namespace algoreg::test
