// Reads YAML written in a test and writes findings and values as short lines that a test can compare.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "tools/yaml/yaml.hpp"

namespace algoreg::test {

struct Read {
  Tree tree;
  Findings findings;

  View operator[](std::string_view path) const { return tree.root().at(path); }
};

inline Read read(std::string_view text, yaml::Limits limits = yaml::entry_limits, Place first = {1, 1}) {
  Read result;
  result.tree = yaml::parse(7, text, limits, result.findings, first);
  return result;
}

inline std::string write(Place begin, Place end) {
  return fmt::format("{}:{}-{}:{}", begin.line, begin.column, end.line, end.column);
}

// Such as "YML-004 3:1-3:3 id".
inline std::vector<std::string> lines(const Findings& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    std::string line = fmt::format("{} {}", finding.code, write(finding.span.begin, finding.span.end));
    for (const FindingArgument& argument : finding.arguments) line += fmt::format(" {}", argument.value);
    lines.push_back(line);
  }
  return lines;
}

inline std::string value_place(View view) { return write(view.node().begin, view.node().end); }
inline std::string key_place(View view) { return write(view.node().key_begin, view.node().key_end); }

using Lines = std::vector<std::string>;

}  // namespace algoreg::test
