#include "stages/data/resolved_schema.hpp"

#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

using namespace algoreg;

namespace {

Tree tree(std::string_view text) {
  Findings findings;
  Tree parsed = yaml::parse(1, text, yaml::data_limits, findings);
  REQUIRE(findings.empty());
  return parsed;
}

data::SchemaWords words() {
  return {{{"colours", {{"red", "Rød"}, {"no", "Nej"}}}, {"levels", {{"1", "Lav"}, {"2", "Høj"}}}},
          {{"a", {"Et felt", "Hvad er det?"}}, {"office.unit", {"Enhed", ""}}}};
}

json::Value property(std::string_view text, std::string_view definitions = "{}") {
  const Tree root = tree("properties: {a: " + std::string(text) + "}\ndefinitions: " + std::string(definitions) + "\n");
  return data::resolved_schema(root.root(), {}, words())["properties"]["a"];
}

json::Value parsed(std::string_view text) { return json::parse(text).value(); }

}  // namespace

TEST_CASE("title and help stand in the words of the language, annotations are gone") {
  CHECK(property("{type: string, algoreg: {kind: text}}") ==
        parsed(R"({"title": "Et felt", "description": "Hvad er det?", "type": "string"})"));
}

TEST_CASE("a vocabulary becomes an enum with its labels in the description") {
  CHECK(property("{type: string, algoreg: {vocabulary: colours}}") ==
        parsed(R"({"title": "Et felt", "description": "Hvad er det?\nred: Rød\nno: Nej", "type": "string", "enum": ["red", "no"]})"));
  CHECK(property("{type: integer, algoreg: {vocabulary: levels}}")["enum"] == parsed("[1, 2]"));
}

TEST_CASE("the vocabulary of a list stands at its items, the title once") {
  const json::Value list = property("{type: array, items: {type: string, algoreg: {vocabulary: colours}}}");
  CHECK(list["items"] == parsed(R"({"description": "red: Rød\nno: Nej", "type": "string", "enum": ["red", "no"]})"));
  CHECK(list["title"] == "Et felt");
}

TEST_CASE("wrappers are alternatives to the value") {
  CHECK(property("{type: string, maxLength: 3, algoreg: {wrappers: [unknown, withheld]}}") ==
        parsed(R"({"title": "Et felt", "description": "Hvad er det?", "anyOf": [
          {"type": "string", "maxLength": 3}, {"$ref": "#/definitions/unknown"}, {"$ref": "#/definitions/withheld"}]})"));
}

TEST_CASE("a title beside a reference gets a level of its own") {
  CHECK(property("{$ref: \"#/definitions/date\"}", "{date: {type: string}}")["allOf"] ==
        parsed(R"([{"$ref": "#/definitions/date"}])"));
}

TEST_CASE("a definition with fields is written out where it is used, with the titles of that place") {
  const Tree root = tree(
      "properties: {office: {$ref: \"#/definitions/contact\"}}\n"
      "definitions: {contact: {type: object, properties: {unit: {type: string, algoreg: {requirement: optional}}}}}\n");
  CHECK(data::resolved_schema(root.root(), {}, words())["properties"]["office"] ==
        parsed(R"({"type": "object", "properties": {"unit": {"title": "Enhed", "type": "string"}}})"));
}

TEST_CASE("a definition that holds itself is not written out for ever") {
  const Tree root = tree(
      "properties: {office: {$ref: \"#/definitions/contact\"}}\n"
      "definitions: {contact: {type: object, properties: {above: {$ref: \"#/definitions/contact\", algoreg: {requirement: optional}}}}}\n");
  const std::string text = json::dump(data::resolved_schema(root.root(), {}, {}));
  CHECK(text.size() < 20'000);
  CHECK(text.find("#/definitions/contact") != std::string::npos);
}

TEST_CASE("an extension adds its properties and brings its definitions under its own name") {
  const Tree root = tree("$id: entry.schema.json\nproperties: {a: {type: string}}\ndefinitions: {b: {type: string}}\n");
  const Tree added = tree(
      "$id: aarhus.schema.json\nproperties: {c: {$ref: \"#/definitions/b\"}, a: {type: integer}}\ndefinitions: {b: {type: integer}}\n");
  const std::vector<View> extensions = {added.root()};
  const json::Value schema = data::resolved_schema(root.root(), extensions, {});
  CHECK(schema["$id"] == "entry.schema.json");
  CHECK(schema["properties"] == parsed(R"({"a": {"type": "string"}, "c": {"$ref": "#/definitions/aarhus_b"}})"));
  CHECK(schema["definitions"] == parsed(R"({"b": {"type": "string"}, "aarhus_b": {"type": "integer"}})"));
}
