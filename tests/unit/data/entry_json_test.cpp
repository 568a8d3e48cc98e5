#include "stages/data/entry_json.hpp"

#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view schema_text = R"(
type: object
additionalProperties: false
properties:
  summary: {type: object, additionalProperties: {type: string}, algoreg: {kind: text, order: 2, requirement: optional}}
  id: {type: string, algoreg: {kind: text, order: 1, requirement: optional}}
  size: {type: integer, algoreg: {kind: number, order: 3, requirement: optional, wrappers: [unknown]}}
  secret: {type: string, algoreg: {kind: text, order: 4, requirement: optional, internal: true}}
  contact:
    type: object
    additionalProperties: false
    properties:
      unit: {type: string, algoreg: {kind: text, order: 1, requirement: optional}}
      note: {type: string, algoreg: {kind: text, order: 2, requirement: optional, internal: true}}
    algoreg: {kind: object, order: 5, requirement: optional}
definitions:
  unknown: {type: object, additionalProperties: false, properties: {unknown: {type: string}}}
)";

Tree tree(std::string_view text) {
  Findings findings;
  Tree parsed = yaml::parse(1, text, yaml::data_limits, findings);
  REQUIRE(findings.empty());
  return parsed;
}

schema::Schema compiled() {
  static const Tree text = tree(schema_text);
  Findings findings;
  schema::Schema schema = schema::Schema::compile(text.root(), {}, {}, findings);
  REQUIRE(findings.empty());
  return schema;
}

std::string published(std::string_view entry) {
  const Tree parsed = tree(entry);
  return json::dump_line(data::entry_json(parsed.root(), compiled()));
}

}  // namespace

TEST_CASE("members stand in the order of the schema, languages in that of the file") {
  CHECK(published("size: 3\nsummary: {en: a, da: b}\nid: x\n") ==
        R"({"id":"x","summary":{"en":"a","da":"b"},"size":3})");
}

TEST_CASE("scalars have the type that the schema asks for") {
  CHECK(published("id: 12\n") == R"({"id":"12"})");
  CHECK(published("id: true\n") == R"({"id":"true"})");
  CHECK(published("size: \"3\"\n") == R"({"size":"3"})");
}

TEST_CASE("a wrapper stays in place of its value, with a reason that is text") {
  CHECK(published("size: {unknown: 2024}\n") == R"({"size":{"unknown":"2024"}})");
}

TEST_CASE("internal fields are never published, however deep") {
  CHECK(published("secret: x\ncontact: {note: x, unit: y}\n") == R"({"contact":{"unit":"y"}})");
}

TEST_CASE("what the schema does not know is not published") {
  CHECK(published("id: x\nother: y\n") == R"({"id":"x"})");
}

TEST_CASE("the whole document keeps everything in the order of the file") {
  const Tree parsed = tree("secret: x\nother: 1\nid: 2\n");
  CHECK(json::dump_line(data::document_json(parsed.root(), compiled())) == R"({"secret":"x","other":1,"id":"2"})");
}
