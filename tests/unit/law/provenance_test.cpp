#include "law/provenance.hpp"

#include <algorithm>
#include <array>

#include "stages/load/load.hpp"
#include "stages/parse/parse.hpp"
#include "law/judge.hpp"
#include "law_world.hpp"

namespace {

// The law of this repository, with what it computes.
const algoreg::law::Law& whole_law() {
  static const algoreg::DiskReader files{std::string(ALGOREG_SOURCE_DIR)};
  static algoreg::Findings findings;
  static const std::array layers = {algoreg::Layer{&files, false}};
  static algoreg::SourceSet sources = algoreg::load(layers, findings);
  static const algoreg::DocumentSet documents = algoreg::parse(sources, 1, findings);
  static const algoreg::law::Judge judge(documents, findings);
  return judge.law();
}

// What the computed value of a field rests on, in the order in which it was read.
std::vector<std::string> behind(std::string_view field, std::string_view changes) {
  const algoreg::Tree entry = law_test::entry(changes);
  std::vector<algoreg::law::Leaf> leaves;
  add_provenance(whole_law(), field, algoreg::law::Facts(entry.root()), law_test::today, leaves);
  std::vector<std::string> fields;
  for (const auto& leaf : leaves) fields.emplace_back(leaf.field);
  return fields;
}

bool has(const std::vector<std::string>& fields, std::string_view field) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

}  // namespace

TEST_CASE("a risk class rests on the question that decided it") {
  const auto fields = behind("classification.derived_risk_class", "{classification.annex_iii: [III.5.a]}");
  CHECK(has(fields, "classification.annex_iii"));
  CHECK_FALSE(has(fields, "classification.transparency_triggers"));
}

TEST_CASE("a role rests on what makes it") {
  CHECK(has(behind("derived_roles", "{technology.system_types: [\"4\"]}"), "technology.system_types"));
}

TEST_CASE("a field that nobody computes rests on nothing else") { CHECK(behind("status", "{}").empty()); }
