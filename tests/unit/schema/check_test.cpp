#include "base/tree_builder.hpp"
#include "tests/unit/schema/sample.hpp"

using algoreg::sample::Lines;
using algoreg::sample::Sample;

namespace {

// Every keyword once, and fields as entries have them.
constexpr std::string_view schema_text = R"(
type: object
additionalProperties: false
required: [id, name]
properties:
  id: {type: string, pattern: "^[a-z-]+$", maxLength: 8, minLength: 1, algoreg: {kind: text, order: 1, requirement: required, wrappers: []}}
  name: {$ref: "#/definitions/words", algoreg: {kind: text, order: 2, requirement: required, wrappers: []}}
  colour: {type: string, algoreg: {kind: vocabulary, vocabulary: colours, order: 3, requirement: optional, wrappers: [unknown]}}
  level: {type: integer, algoreg: {kind: vocabulary, vocabulary: levels, order: 4, requirement: optional, wrappers: []}}
  note: {type: string, minLength: 3, algoreg: {kind: text, order: 5, requirement: optional, renamed_from: remark, wrappers: [unknown, withheld]}}
  size: {type: number, minimum: 0.5, maximum: 10, algoreg: {kind: number, order: 6, requirement: optional, wrappers: [unknown]}}
  count: {type: integer, minimum: 1, algoreg: {kind: number, order: 7, requirement: optional, wrappers: [unknown]}}
  bought: {type: boolean, algoreg: {kind: boolean, order: 8, requirement: optional, wrappers: [unknown]}}
  since: {type: string, format: date, algoreg: {kind: date, order: 9, requirement: optional, wrappers: [unknown]}}
  tags: {type: array, uniqueItems: true, minItems: 1, maxItems: 3, items: {type: string}, algoreg: {kind: list, order: 10, requirement: optional, wrappers: [unknown]}}
  contact:
    type: object
    additionalProperties: false
    required: [unit]
    minProperties: 1
    maxProperties: 2
    properties:
      unit: {type: string, algoreg: {kind: text, order: 1, requirement: required, wrappers: [unknown]}}
      email: {type: string, pattern: "^[^@\\s]+@[^@\\s]+$", algoreg: {kind: email, order: 2, requirement: optional, wrappers: [unknown]}}
      url: {type: string, pattern: "^https?://", algoreg: {kind: link, order: 3, requirement: optional, wrappers: [unknown]}}
    algoreg: {kind: object, order: 11, requirement: optional, wrappers: [unknown, not_applicable]}
  groups:
    type: array
    items:
      type: object
      additionalProperties: false
      required: [kind]
      properties:
        kind: {type: string, algoreg: {kind: text, order: 1, requirement: required, wrappers: [unknown]}}
    algoreg: {kind: list, order: 12, requirement: optional, wrappers: [unknown]}
  version: {const: "1", algoreg: {kind: text, order: 13, requirement: optional, wrappers: []}}
  unit_name:
    if: {type: object}
    then: {$ref: "#/definitions/words"}
    else: {type: string, minLength: 1}
    algoreg: {kind: text, order: 14, requirement: optional, wrappers: [unknown]}
definitions:
  words:
    type: object
    minProperties: 1
    propertyNames: {type: string, pattern: "^[a-z]{2}$"}
    additionalProperties: {type: string, minLength: 1, maxLength: 5}
  unknown: {type: object, additionalProperties: false, required: [unknown], properties: {unknown: {type: string, minLength: 1}}}
  not_applicable: {type: object, additionalProperties: false, required: [not_applicable], properties: {not_applicable: {type: string}}}
  withheld:
    type: object
    additionalProperties: false
    required: [withheld]
    properties:
      withheld: {type: object, additionalProperties: false, required: [reason, ground], properties: {reason: {type: string}, ground: {type: string}}}
)";

constexpr std::string_view head = "id: a\nname: {da: Navn}\n";

Lines check(std::string_view rest) {
  static const Sample sample(schema_text);
  return sample.check(std::string(head).append(rest));
}

Lines check_whole(std::string_view text) {
  static const Sample sample(schema_text);
  return sample.check(text);
}

}  // namespace

TEST_CASE("a document that follows its schema has no findings") {
  const Lines lines = check(R"(colour: red
level: 2
note: langt nok
size: 2.5
count: 3
bought: true
since: 2024-02-29
tags: [a, b]
contact: {unit: Borgerservice, email: post@aarhus.example}
groups: [{kind: børn}, {kind: unge}]
version: "1"
unit_name: Teknik
)");
  CHECK(lines.empty());
}

TEST_CASE("a missing required field stands at the first character of the file") {
  CHECK(check_whole("name: {da: Navn}\n") == Lines{"1:1 GEN-001 key=id field=id"});
}

TEST_CASE("a missing required part stands at the key of its parent") {
  CHECK(check("contact:\n  email: a@b\n") == Lines{"3:1 GEN-001 key=unit field=contact.unit"});
}

TEST_CASE("a missing part of a list item stands at the item") {
  CHECK(check("groups:\n  - {}\n") == Lines{"4:5 GEN-001 key=kind field=groups.kind"});
}

TEST_CASE("nothing is missing in a map that lost members to a fault of form") {
  algoreg::TreeBuilder builder;
  builder.begin_map({1, 1});
  builder.mark_damaged();
  builder.end({1, 1});
  const algoreg::Tree damaged = builder.take();
  const Sample sample(schema_text);
  algoreg::Findings findings;
  sample.schema().check(damaged.root(), findings);
  CHECK(findings.empty());
}

TEST_CASE("an unknown key says what was meant, where it belongs, or what it is called now") {
  CHECK(check("colur: red\n") == Lines{"3:1 SCH-002 key=colur nearest=colour"} );
  CHECK(check("contact: {unit: a, emial: a@b}\n") == Lines{"3:20 SCH-002 key=emial nearest=email field=contact"});
  CHECK(check("email: a@b\n") == Lines{"3:1 SCH-003 key=email places=contact.email"});
  CHECK(check("remark: ny\n") == Lines{"3:1 SCH-004 key=remark now=note"});
  CHECK(check("helt_andet: x\n") == Lines{"3:1 SCH-001 key=helt_andet"});
}

TEST_CASE("a mistyped required key is one finding, not two") {
  CHECK(check_whole("id: a\nnmae: {da: Navn}\n") == Lines{"2:1 SCH-002 key=nmae nearest=name"});
}

TEST_CASE("a wrong type is said by what was expected and what was found") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"note: [a]\n", "3:1 SCH-010 field=note"},
      {"note: {a: b}\n", "3:1 SCH-011 field=note"},
      {"tags: a\n", "3:7 SCH-012 value=a field=tags"},
      {"tags: {a: b}\n", "3:1 SCH-013 value={...} field=tags"},
      {"contact: a\n", "3:10 SCH-014 value=a field=contact"},
      {"contact: [a]\n", "3:1 SCH-015 value=[...] field=contact"},
      {"count: \"3\"\n", "3:8 SCH-017 value=\"3\" field=count"},
      {"count: 1.0\n", "3:8 SCH-017 value=1.0 field=count"},
      {"size: stor\n", "3:7 SCH-018 value=stor field=size"},
      {"bought: yes\n", "3:9 SCH-019 value=yes field=bought"},
      {"count: [1]\n", "3:1 SCH-020 field=count"},
      {"bought: {a: b}\n", "3:1 SCH-020 field=bought"},
  }));
  CHECK(check(text) == Lines{expected});
}

TEST_CASE("a text without its language is said as such") {
  CHECK(check_whole("id: a\nname: Navn\n") == Lines{"2:7 SCH-016 value=Navn field=name"});
}

TEST_CASE("a key that is no language is found at the key") {
  CHECK(check_whole("id: a\nname: {da: Navn, dansk: Navn}\n") == Lines{"2:18 SCH-036 key=dansk field=name"});
}

TEST_CASE("an empty value is found, quoted or not") {
  CHECK(check("note:\n") == Lines{"3:1 SCH-021 field=note"});
  CHECK(check("note: \"\"\n") == Lines{"3:7 SCH-021 field=note"});
  CHECK(check("tags:\n") == Lines{"3:1 SCH-021 field=tags"});
  CHECK(check("unit_name:\n") == Lines{"3:1 SCH-021 field=unit_name"});
}

TEST_CASE("lengths count characters, not bytes") {
  CHECK(check_whole("id: a\nname: {da: æøåæø}\n").empty());
  CHECK(check_whole("id: a\nname: {da: æøåæøå}\n") == Lines{"2:12 SCH-030 count=6 limit=5 field=name"});
  CHECK(check("note: ab\n") == Lines{"3:7 SCH-031 count=2 limit=3 field=note"});
}

TEST_CASE("a value outside its list names what was meant, by code or by label") {
  CHECK(check("colour: gren\n") == Lines{"3:9 GEN-005 value=gren nearest=green field=colour"});
  CHECK(check("colour: Blå\n") == Lines{"3:9 GEN-005 value=Blå nearest=blue field=colour"});
  CHECK(check("colour: striped\n") == Lines{"3:9 GEN-005 value=striped nearest=red`, `green`, `blue field=colour"});
  CHECK(check("level: 3\n") == Lines{"3:8 GEN-005 value=3 nearest=1 field=level"});
}

TEST_CASE("forms of text are checked and named by the kind of field") {
  CHECK(check_whole("id: A\nname: {da: Navn}\n") == Lines{"1:5 SCH-032 value=A pattern=^[a-z-]+$ field=id"});
  CHECK(check("since: 2025-02-29\n") == Lines{"3:8 SCH-033 value=2025-02-29 field=since"});
  CHECK(check("contact: {unit: a, email: post}\n") == Lines{"3:27 SCH-034 value=post field=contact.email"});
  CHECK(check("contact: {unit: a, url: aarhus.dk}\n") == Lines{"3:25 SCH-035 value=aarhus.dk field=contact.url"});
}

TEST_CASE("a text that is too long is not also said to have the wrong form") {
  CHECK(check_whole("id: ABCDEFGHI\nname: {da: Navn}\n") == Lines{"1:5 SCH-030 count=9 limit=8 field=id"});
}

TEST_CASE("numbers have bounds") {
  CHECK(check("size: 0.25\n") == Lines{"3:7 SCH-037 value=0.25 limit=0.5 field=size"});
  CHECK(check("size: 11\n") == Lines{"3:7 SCH-038 value=11 limit=10 field=size"});
  CHECK(check("count: 0\n") == Lines{"3:8 SCH-037 value=0 limit=1 field=count"});
}

TEST_CASE("lists and groups have bounds") {
  CHECK(check("tags: []\n") == Lines{"3:1 SCH-039 count=0 limit=1 field=tags"});
  CHECK(check("tags: [a, b, c, d]\n") == Lines{"3:1 SCH-040 count=4 limit=3 field=tags"});
  CHECK(check_whole("id: a\nname: {}\n") == Lines{"2:1 SCH-042 count=0 limit=1 field=name"});
  CHECK(check("contact: {unit: a, email: a@b, url: \"http://a\"}\n") ==
        Lines{"3:1 SCH-043 count=3 limit=2 field=contact"});
}

TEST_CASE("a repeated item stands at the later one and names the line of the first") {
  CHECK(check("tags:\n  - a\n  - b\n  - \"a\"\n") == Lines{"6:5 SCH-041 value=\"a\" line=4 field=tags"});
}

TEST_CASE("a constant takes one value") {
  CHECK(check("version: \"2\"\n") == Lines{"3:10 SCH-044 value=\"2\" expected=1 field=version"});
}

TEST_CASE("if, then and else choose what holds") {
  CHECK(check("unit_name: {da: Navn}\n").empty());
  CHECK(check("unit_name: {dansk: Navn}\n") == Lines{"3:13 SCH-036 key=dansk field=unit_name"});
  CHECK(check("unit_name: [a]\n") == Lines{"3:1 SCH-010 field=unit_name"});
}

TEST_CASE("text that other programs misread is a warning of its own") {
  const std::string word = GENERATE(as<std::string>{}, "1234", "1.5", "true", "yes", "Off", "0x1F", "-.inf");
  CHECK(check("unit_name: " + word + "\n") == Lines{"3:12 SCH-050 value=" + word + " field=unit_name"});
  CHECK(check("unit_name: \"" + word + "\"\n").empty());
}

TEST_CASE("ordinary text needs no quotation marks") {
  const std::string word = GENERATE(as<std::string>{}, "2024-01-31", "1.0.0", "12 timer", "nok", "truede");
  CHECK(check("unit_name: " + word + "\n").empty());
}

TEST_CASE("a wrapper takes the place of a value where the field says so") {
  CHECK(check("colour: {unknown: Vi ved det ikke}\n").empty());
  CHECK(check("note: {withheld: {reason: Hemmeligt, ground: security}}\n").empty());
  CHECK(check("unit_name: {unknown: Vi ved det ikke}\n").empty());
  CHECK(check("colour: {withheld: {reason: a, ground: b}}\n") == Lines{"3:10 SCH-051 wrapper=withheld field=colour"});
  CHECK(check_whole("id: {unknown: x}\nname: {da: Navn}\n") == Lines{"1:6 SCH-051 wrapper=unknown field=id"});
  CHECK(check_whole("id: a\nname: {da: {unknown: x}}\n") == Lines{"2:13 SCH-051 wrapper=unknown field=name"});
}

TEST_CASE("a wrapper with more beside it, without reason or incomplete is found") {
  CHECK(check("contact: {unknown: x, unit: y}\n") == Lines{"3:11 SCH-052 wrapper=unknown field=contact"});
  CHECK(check("colour: {unknown: }\n") == Lines{"3:10 SCH-021 field=colour"});
  CHECK(check("note: {withheld: {reason: x}}\n") == Lines{"3:8 SCH-053 key=ground field=note"});
}

TEST_CASE("a stray wrapper key at the top is an unknown key") {
  CHECK(check("unknown: x\n") == Lines{"3:1 SCH-001 key=unknown"});
}

TEST_CASE("all faults of a document are found in the order of the file") {
  CHECK(check("colour: pink\ncount: x\nsince: i går\n").size() == 3);
}
