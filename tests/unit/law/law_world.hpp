// What the tests of the law stand on: entries written as path and value over a neutral one, the fields that an entry
// has, and the law of this repository compiled against them.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/files.hpp"
#include "base/tree.hpp"
#include "law/law.hpp"
#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

namespace law_test {

inline algoreg::Tree parse(std::string_view yaml) {
  algoreg::Findings findings;
  algoreg::Tree tree = algoreg::yaml::parse(1, yaml, algoreg::yaml::data_limits, findings);
  for (const algoreg::Finding& finding : findings) {
    UNSCOPED_INFO(finding.code << " at line " << finding.span.begin.line << ", column " << finding.span.begin.column);
  }
  REQUIRE(findings.empty());
  return tree;
}

inline algoreg::Tree read(std::string path) {
  const algoreg::DiskReader reader(ALGOREG_SOURCE_DIR);
  const auto bytes = reader.read(path, algoreg::yaml::data_limits.bytes);
  REQUIRE(bytes);
  return parse(*bytes);
}

// The facts that every case starts from.
algoreg::View neutral();
// The list of law cases.
algoreg::View law_cases();
// An entry from facts written as path: value. Later ones win; null takes a fact away.
algoreg::Tree entry(std::initializer_list<algoreg::View> facts);
// The neutral entry, changed by facts such as "{status: idea, classification.annex_iii: [III.2]}".
algoreg::Tree entry(std::string_view changes);
// The fields that the law of this repository reads.
const algoreg::law::FieldNames& fields();
// The law of this repository.
const algoreg::law::Law& law();

inline const algoreg::law::Context today{*algoreg::parse_date("2026-11-20"), algoreg::law::Flavour::facts};

}  // namespace law_test
