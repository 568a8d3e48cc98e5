#include "tests/unit/schema/sample.hpp"

using algoreg::Findings;
using algoreg::Tree;
using algoreg::View;
using algoreg::sample::Lines;
using algoreg::sample::lines_of;
using algoreg::sample::tree;
using algoreg::schema::Schema;

namespace {

Lines faults_of(std::string_view root, std::string_view extension = "") {
  const Tree general = tree(root);
  const Tree added = extension.empty() ? Tree{} : tree(extension);
  std::vector<View> extensions;
  if (!extension.empty()) extensions.push_back(added.root());
  Findings findings;
  Schema::compile(general.root(), extensions, algoreg::sample::lists(), findings);
  return lines_of(findings);
}

}  // namespace

TEST_CASE("a keyword that is not ours is found at its key") {
  CHECK(faults_of("type: object\noneOf: []\n") == Lines{"2:1 SCH-060 key=oneOf"});
  CHECK(faults_of("properties:\n  a: {type: string, examples: [b]}\n") == Lines{"2:21 SCH-060 key=examples"});
  CHECK(faults_of("properties:\n  a: {definitions: {}}\n") == Lines{"2:7 SCH-060 key=definitions"});
}

TEST_CASE("a keyword with a value that it cannot have is found at the value") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"type: text", "1:7 SCH-061 key=type"},
      {"type: [string, integer]", "1:7 SCH-061 key=type"},
      {"properties: [a]", "1:13 SCH-061 key=properties"},
      {"properties: {a: x}", "1:17 SCH-061 key=a"},
      {"required: a", "1:11 SCH-061 key=required"},
      {"required: [[a]]", "1:11 SCH-061 key=required"},
      {"enum: []", "1:7 SCH-061 key=enum"},
      {"enum: [{a: b}]", "1:7 SCH-061 key=enum"},
      {"const: [a]", "1:8 SCH-061 key=const"},
      {"minLength: \"1\"", "1:12 SCH-061 key=minLength"},
      {"maxItems: -1", "1:11 SCH-061 key=maxItems"},
      {"minimum: lav", "1:10 SCH-061 key=minimum"},
      {"format: email", "1:9 SCH-061 key=format"},
      {"uniqueItems: ja", "1:14 SCH-061 key=uniqueItems"},
      {"pattern: [a]", "1:10 SCH-061 key=pattern"},
      {"then: {type: string}", "1:7 SCH-061 key=then"},
      {"algoreg: text", "1:10 SCH-061 key=algoreg"},
  }));
  CHECK(faults_of(text + "\n") == Lines{expected});
}

TEST_CASE("a vocabulary that the caller does not have is found at its name") {
  CHECK(faults_of("properties:\n  a: {type: string, algoreg: {kind: vocabulary, vocabulary: colors}}\n") ==
        Lines{"2:61 SCH-062 name=colors"});
}

TEST_CASE("the vocabulary of a list belongs to its items") {
  CHECK(faults_of("properties:\n  a: {type: array, algoreg: {kind: list, vocabulary: colours}}\n") ==
        Lines{"2:54 SCH-067 key=vocabulary value=colours"});
}

TEST_CASE("a reference that leads nowhere or out of the file is found") {
  CHECK(faults_of("properties:\n  a: {$ref: \"#/definitions/b\"}\n") ==
        Lines{"2:13 SCH-063 reference=#/definitions/b"});
  CHECK(faults_of("properties:\n  a: {$ref: \"other.json\"}\n") == Lines{"2:13 SCH-063 reference=other.json"});
}

TEST_CASE("a place with a broken reference takes everything") {
  const Tree root = tree("properties: {a: {$ref: \"#/definitions/b\", algoreg: {kind: text, requirement: optional}}}\n");
  Findings findings;
  const Schema schema = Schema::compile(root.root(), {}, {}, findings);
  Findings of_document;
  schema.check(tree("a: [1, {b: c}]\n").root(), of_document);
  CHECK(of_document.empty());
  CHECK(schema.field("a") != nullptr);
}

TEST_CASE("references in a circle are found") {
  CHECK_FALSE(faults_of("definitions: {a: {$ref: \"#/definitions/b\"}, b: {$ref: \"#/definitions/a\"}}\n").empty());
  const Lines lines = faults_of("definitions:\n  a: {if: {type: object}, then: {$ref: \"#/definitions/a\"}}\n");
  CHECK(lines == Lines{"2:6 SCH-064 reference=if, then, else"});
}

TEST_CASE("a definition may hold itself in a list") {
  CHECK(faults_of("properties:\n  a: {$ref: \"#/definitions/tree\", algoreg: {kind: list, requirement: optional}}\n"
                  "definitions: {tree: {type: array, items: {$ref: \"#/definitions/tree\"}}}\n")
            .empty());
}

TEST_CASE("a pattern that readers of the schema would understand differently is found") {
  const auto [pattern, part] = GENERATE(table<std::string, std::string>({
      {"(?=a)", "(?="}, {"(?i)a", "(?i"}, {"a(?<n>b)", "(?<"}, {"[[:alpha:]]", "[:a"}, {"\\pL", "\\pL"},
      {"a\\Z", "\\Z"}, {"a{x}", "{x}"}, {"a]", "]"}, {"(\\1)", "\\1)"}, {"(a", "(a"}, {"a\\", "\\"},
  }));
  CHECK(faults_of("pattern: '" + pattern + "'\n") == Lines{"1:10 SCH-065 pattern=" + pattern + " part=" + part});
}

TEST_CASE("an extension adds properties and cannot change those that exist") {
  const std::string_view root = "properties: {a: {type: string}}\n";
  CHECK(faults_of(root, "properties: {b: {$ref: \"#/definitions/c\"}}\ndefinitions: {c: {type: string}}\n").empty());
  CHECK(faults_of(root, "properties: {a: {type: integer}}\n") == Lines{"1:14 SCH-066 key=a"});
  CHECK(faults_of(root, "maxProperties: 2\n") == Lines{"1:1 SCH-069 key=maxProperties"});
}

TEST_CASE("an annotation is checked word by word") {
  const auto annotated = [](const std::string& text) {
    return faults_of("properties:\n  a: {type: string, algoreg: {" + text + "}}\n");
  };
  CHECK(annotated("kind: words") == Lines{"2:37 SCH-067 key=kind value=words"});
  CHECK(annotated("kind: text, orden: 1") == Lines{"2:43 SCH-072 key=orden"});
  CHECK(annotated("kind: text, order: first") == Lines{"2:50 SCH-067 key=order value=first"});
  CHECK(annotated("order: 1") == Lines{"2:21 SCH-073"});
  CHECK(annotated("kind: text, wrappers: [unsure]") == Lines{"2:54 SCH-067 key=wrappers value=unsure"});
}

TEST_CASE("a wrapper needs its definition") {
  CHECK(faults_of("properties:\n  a: {type: string, algoreg: {kind: text, wrappers: [unknown]}}\n") ==
        Lines{"2:30 SCH-063 reference=#/definitions/unknown"});
}

TEST_CASE("beside a reference nothing else constrains") {
  CHECK(faults_of("properties:\n  a: {$ref: \"#/definitions/b\", maxLength: 3, title: T}\ndefinitions: {b: {type: string}}\n") ==
        Lines{"2:32 SCH-068 key=maxLength"});
}

TEST_CASE("required and the annotation must say the same") {
  CHECK(faults_of("required: [a]\nproperties:\n  a: {type: string, algoreg: {kind: text, requirement: optional}}\n") ==
        Lines{"3:30 SCH-070 key=a"});
  CHECK(faults_of("properties:\n  a: {type: string, algoreg: {kind: text, requirement: required}}\n") ==
        Lines{"2:30 SCH-070 key=a"});
  CHECK(faults_of("properties:\n  a: {type: string, algoreg: {kind: text, requirement: required, when: x}}\n").empty());
  CHECK(faults_of("additionalProperties: false\nrequired: [a]\n") == Lines{"1:1 SCH-071 key=a"});
}
