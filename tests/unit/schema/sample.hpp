// Schemas and documents written as YAML, and findings as lines "place CODE name=value" for comparing.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.hpp"
#include "tools/schema/schema.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::sample {

inline Tree tree(std::string_view text) {
  Findings findings;
  Tree tree = yaml::parse(1, text, yaml::data_limits, findings);
  REQUIRE(findings.empty());
  return tree;
}

// "3:5 SCH-012 value=x", with the arguments in the order in which the code gives them.
inline std::string line_of(const Finding& finding) {
  std::string line = fmt::format("{}:{} {}", finding.span.begin.line, finding.span.begin.column, finding.code);
  for (const FindingArgument& argument : finding.arguments) line += " " + argument.name + "=" + argument.value;
  return line;
}

inline std::vector<std::string> lines_of(const Findings& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) lines.push_back(line_of(finding));
  return lines;
}

inline schema::ValueLists lists() {
  return {{"colours", {{"red", {"Rød"}}, {"green", {"Grøn"}}, {"blue", {"Blå"}}}}, {"levels", {{"1", {}}, {"2", {}}}}};
}

// A sound schema together with the tree that it looks into.
class Sample {
 public:
  explicit Sample(std::string_view text) : tree_(tree(text)), schema_(compile(tree_)) {}

  const schema::Schema& schema() const { return schema_; }

  std::vector<std::string> check(std::string_view document) const {
    const Tree parsed = tree(document);
    Findings findings;
    schema_.check(parsed.root(), findings);
    return lines_of(findings);
  }

 private:
  static schema::Schema compile(const Tree& tree) {
    Findings findings;
    schema::Schema schema = schema::Schema::compile(tree.root(), {}, lists(), findings);
    CHECK(lines_of(findings).empty());
    return schema;
  }

  Tree tree_;
  schema::Schema schema_;
};

using Lines = std::vector<std::string>;

}  // namespace algoreg::sample
