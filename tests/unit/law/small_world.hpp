// A register of a few fields, dates and rules, written in the test itself.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "law/judge.hpp"
#include "stages/parse/data_files.hpp"
#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

namespace law_test {

inline constexpr std::string_view small_schema = R"({
  "type": "object",
  "properties": {
    "status": {"type": "string", "algoreg": {"kind": "vocabulary", "vocabulary": "statuses", "requirement": "optional", "wrappers": ["unknown"]}},
    "unit": {"type": "string", "algoreg": {"kind": "text", "requirement": "optional", "wrappers": ["unknown"]}},
    "started_on": {"type": "string", "algoreg": {"kind": "date", "requirement": "optional", "wrappers": ["unknown"]}},
    "decision": {
      "type": "object", "algoreg": {"kind": "object", "requirement": "optional", "wrappers": ["unknown"]},
      "properties": {
        "role": {"type": "string", "algoreg": {"kind": "text", "requirement": "conditional", "when": {"field": "status", "is": "live"}, "wrappers": ["unknown"]}},
        "reason": {"type": "string", "algoreg": {"kind": "text", "requirement": "recommended", "wrappers": ["unknown"]}},
        "summary": {"type": "string", "algoreg": {"kind": "text", "requirement": "conditional", "when": {"field": "unit", "is": "heavy"}, "recommended_when": {"field": "unit", "in": ["heavy", "light"]}, "wrappers": ["unknown"]}}
      }
    },
    "groups": {
      "type": "array", "algoreg": {"kind": "list", "requirement": "optional", "wrappers": ["unknown"]},
      "items": {"type": "object", "properties": {"size": {"type": "integer", "algoreg": {"kind": "number", "requirement": "optional", "wrappers": ["unknown"]}}}}
    },
    "review": {"type": "object", "algoreg": {"kind": "object", "requirement": "optional", "wrappers": []}, "properties": {"accepted_findings": {"type": "array", "algoreg": {"kind": "list", "requirement": "optional", "wrappers": []}, "items": {"type": "object"}}}}
  }
})";

inline constexpr std::string_view small_dates = R"(
dates:
  - {key: soon, from: 2027-01-01, what: {da: x, en: x}, basis: x, source: x, certainty: sure}
  - {key: unknown_day, from: null, what: {da: x, en: x}, basis: x, source: x, certainty: unknown}
  - {key: double, from: 2028-01-01, alternative_from: 2026-01-01, what: {da: x, en: x}, basis: x, source: x, certainty: uncertain}
effective:
  own: [{when: {given: started_on}, date: started_on}, {when: {given: unit}}, {date: "@soon"}]
anticipated: [own]
)";

inline constexpr std::string_view small_classes = "classes: []\nquestions: []\n";

class SmallWorld {
 public:
  // `rules` are the texts of rule files of a group.
  explicit SmallWorld(const std::vector<std::string>& rules, std::string_view group = "aia") {
    documents_.settings.rule_groups = {"aia"};
    documents_.settings.locales = {"da"};
    schema_ = yaml(small_schema);
    documents_.vocabularies["statuses"] = statuses();
    algoreg::Findings of_schema;  // it names no groups and no order, which do not matter here
    documents_.schema = algoreg::schema::Schema::compile(schema_.root(), {}, {}, of_schema);
    add_law("dates", small_dates);
    add_law("predicates", "predicates: {}\n");
    add_law("risk_class", small_classes);
    for (const std::string& rule : rules) documents_.rule_files.push_back({2, yaml(rule)});
    for (const algoreg::Document& document : documents_.rule_files) {
      documents_.rules.add(algoreg::parsing::read_rule(document.tree.root(), std::string(group)));
    }
  }

  algoreg::Settings& settings() { return documents_.settings; }
  const algoreg::RuleBook& book() const { return documents_.rules; }

  algoreg::Findings judge(std::string_view entry, std::string_view today = "2026-11-20") {
    if (!judge_) judge_ = std::make_unique<algoreg::law::Judge>(documents_, faults_);
    entry_ = yaml(entry);
    algoreg::Findings findings;
    judge_->judge(entry_.root(), "entry", *algoreg::parse_date(today), findings);
    return findings;
  }

  // Codes of the mistakes in law and rules.
  std::vector<std::string> faults() {
    if (!judge_) judge_ = std::make_unique<algoreg::law::Judge>(documents_, faults_);
    std::vector<std::string> codes;
    for (const algoreg::Finding& fault : faults_) codes.push_back(fault.code);
    return codes;
  }
  algoreg::View entry() const { return entry_.root(); }

 private:
  static algoreg::Vocabulary statuses() {
    algoreg::Vocabulary vocabulary;
    const auto add = [&](std::string code, std::string_view from, std::string_view to) {
      algoreg::VocabularyValue value;
      value.code = std::move(code);
      value.valid_from = algoreg::parse_date(from);
      value.valid_to = algoreg::parse_date(to);
      vocabulary.values.push_back(std::move(value));
    };
    add("live", "", "");
    add("idea", "", "");
    add("over", "", "2026-11-19");
    add("last_day", "", "2026-11-20");
    add("not_yet", "2026-11-21", "");
    return vocabulary;
  }
  static algoreg::Tree yaml(std::string_view text) {
    algoreg::Findings findings;
    algoreg::Tree tree = algoreg::yaml::parse(1, text, algoreg::yaml::data_limits, findings);
    REQUIRE(findings.empty());
    return tree;
  }
  void add_law(const std::string& name, std::string_view text) { documents_.law[name] = {3, yaml(text)}; }

  algoreg::DocumentSet documents_;
  algoreg::Tree schema_, entry_;
  algoreg::Findings faults_;
  std::unique_ptr<algoreg::law::Judge> judge_;
};

// A rule file that has everything but what makes it a rule.
inline std::string rule_file(std::string_view code, std::string_view rest, std::string_view message = "x") {
  std::string text = "id: " + std::string(code) + "\nclass: data\nmessage: {da: '" + std::string(message) + "'}\n";
  return text + "why: {da: x}\nhelp: {da: x}\n" + std::string(rest) + "\n";
}

}  // namespace law_test
