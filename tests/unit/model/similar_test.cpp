#include "stages/model/similar.hpp"

#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view similar_schema = R"(
type: object
additionalProperties: false
properties:
  area: {type: string, algoreg: {group: a, order: 10, kind: vocabulary, vocabulary: areas, requirement: optional}}
  groups:
    type: array
    items:
      type: object
      additionalProperties: false
      properties:
        group: {type: string, algoreg: {group: a, order: 30, kind: vocabulary, vocabulary: groups, requirement: optional}}
    algoreg: {group: a, order: 20, kind: list, requirement: optional}
)";

struct Neighbours {
  Tree schema_tree = model_test::tree(similar_schema);
  std::vector<Tree> trees;
  DocumentSet documents;
  Register entries;

  explicit Neighbours(const std::vector<std::string>& texts) {
    Findings findings;
    documents.schema = schema::Schema::compile(schema_tree.root(), {},
                                               {{"areas", {{"x", {}}, {"y", {}}}}, {"groups", {{"p", {}}, {"q", {}}}}}, findings);
    for (const Finding& finding : findings) UNSCOPED_INFO(finding.code);
    REQUIRE(findings.empty());
    documents.law["similar"] = {1, model_test::tree("fields: [area, groups.group]\n")};
    for (const std::string& text : texts) trees.push_back(model_test::tree(text));
    for (const Tree& tree : trees) {
      Entry entry;
      entry.tree = &tree;
      entries.entries.push_back(std::move(entry));
    }
  }

  std::vector<std::uint32_t> of(std::size_t entry) const {
    Findings findings;
    const auto similar = modelling::similar_entries(documents, entries, findings);
    CHECK(findings.empty());
    std::vector<std::uint32_t> found;
    for (const SimilarEntry& each : similar[entry]) found.push_back(each.entry);
    return found;
  }
};

using Found = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("the rarer the codes that two entries share, the more similar they are") {
  const Neighbours world({"{area: x, groups: [{group: p}]}\n", "{area: y, groups: [{group: p}]}\n", "{area: x}\n",
                          "{groups: [{group: p}]}\n", "{area: y}\n"});
  CHECK(world.of(0) == Found{2, 1, 3});
  Findings findings;
  const auto shared = modelling::similar_entries(world.documents, world.entries, findings)[0][0].shared;
  REQUIRE(shared.size() == 1);
  CHECK(shared[0].vocabulary == "areas");
  CHECK(shared[0].code == "x");
}

TEST_CASE("entries that are equally similar stand in the order of their ids, and three are enough") {
  const Neighbours world({"{area: x}\n", "{area: x}\n", "{area: x}\n", "{area: x}\n", "{area: x}\n", "{area: y}\n"});
  CHECK(world.of(4) == Found{0, 1, 2});
  CHECK(world.of(0) == Found{1, 2, 3});
}

TEST_CASE("what all entries have in common makes none of them similar") {
  const Neighbours world({"{area: x}\n", "{area: x}\n"});
  CHECK(world.of(0).empty());
}

TEST_CASE("codes that are unknown or missing are not shared") {
  const Neighbours world({"{area: {unknown: nobody knows}}\n", "{area: {unknown: nobody knows}}\n", "{groups: {unknown: q}}\n", "{}\n"});
  CHECK(world.of(0).empty());
  CHECK(world.of(2).empty());
  CHECK(world.of(3).empty());
}

TEST_CASE("a code that very many share is still found among neighbours by id") {
  std::vector<std::string> texts(1000, "{area: x}\n");
  texts.emplace_back("{area: y}\n");
  const Neighbours world(texts);
  const Found found = world.of(999);
  REQUIRE(found.size() == 3);
  CHECK(found[0] >= 700);
  CHECK(world.of(0) == Found{1, 2, 3});
}

TEST_CASE("a field that no entry has is a finding with the nearest one, and the others count") {
  Neighbours world({"area: x", "area: x", "area: y"});
  world.documents.law["similar"] = {1, model_test::tree("fields: [aera, area]\n")};
  Findings findings;
  const auto similar = modelling::similar_entries(world.documents, world.entries, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings.begin()->code == "LAW-003");
  CHECK(findings.begin()->span.begin.column == 10);
  CHECK(similar[0].size() == 1);
}
