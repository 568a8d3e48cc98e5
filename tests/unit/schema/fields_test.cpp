#include "tests/unit/schema/sample.hpp"

using algoreg::ScalarKind;
using algoreg::Tree;
using algoreg::View;
using algoreg::sample::Sample;
using algoreg::sample::tree;
using namespace algoreg::schema;

namespace {

const Sample& sample() {
  static const Sample one(R"(
type: object
properties:
  last: {type: string, algoreg: {group: second, order: 1, kind: text, requirement: optional}}
  size: {type: integer, algoreg: {group: first, order: 20, kind: number, requirement: optional, internal: true}}
  contact: {$ref: "#/definitions/contact", algoreg: {group: first, order: 10, kind: object, requirement: conditional, when: started, citation: Art. 1, answer: object, wrappers: [unknown, withheld]}}
  groups:
    type: array
    items:
      type: object
      properties:
        colour: {type: string, algoreg: {kind: vocabulary, vocabulary: colours, requirement: recommended, renamed_from: tint}}
    algoreg: {group: first, order: 30, kind: list, requirement: optional}
  tags: {type: array, items: {type: string, algoreg: {kind: vocabulary, vocabulary: colours, translatable: true}}, algoreg: {group: first, order: 40, kind: list, requirement: derived}}
definitions:
  contact:
    type: object
    properties:
      url: {type: string, algoreg: {order: 20, kind: link, requirement: optional, citation: Art. 2}}
      unit: {type: string, algoreg: {order: 10, kind: text, requirement: optional}}
  unknown: {type: object, properties: {unknown: {type: string}}}
  withheld: {type: object, properties: {withheld: {type: object, properties: {until: {type: boolean}}}}}
)");
  return one;
}

}  // namespace

TEST_CASE("fields come by group as first met, then order, each before its parts") {
  std::vector<std::string> paths;
  for (const Field& field : sample().schema().fields()) paths.push_back(field.path);
  CHECK(paths == std::vector<std::string>{"last", "contact", "contact.unit", "contact.url", "size", "groups",
                                          "groups.colour", "tags"});
}

TEST_CASE("parts know their field and the field its parts") {
  const Schema& schema = sample().schema();
  const Field* const contact = schema.field("contact");
  REQUIRE(contact != nullptr);
  REQUIRE(contact->parts.size() == 2);
  CHECK(schema.fields()[contact->parts[0]].path == "contact.unit");
  CHECK(schema.fields()[schema.field("contact.url")->parent].path == "contact");
  CHECK(contact->parent == no_field);
}

TEST_CASE("parts inherit group and citation unless they have their own") {
  CHECK(sample().schema().field("contact.unit")->group == "first");
  CHECK(sample().schema().field("contact.unit")->citation == "Art. 1");
  CHECK(sample().schema().field("contact.url")->citation == "Art. 2");
}

TEST_CASE("an annotation is kept in full") {
  const Field& contact = *sample().schema().field("contact");
  CHECK(contact.kind == FieldKind::object);
  CHECK(contact.requirement == Requirement::conditional);
  CHECK(contact.when.text() == "started");
  CHECK(contact.answer == AnswerSlot::object);
  CHECK(contact.wrappers == std::vector<State>{State::unknown, State::withheld});
  CHECK(sample().schema().field("size")->internal);
  CHECK(sample().schema().field("groups.colour")->renamed_from == "tint");
}

TEST_CASE("a list says what its items are") {
  const Field& tags = *sample().schema().field("tags");
  CHECK(tags.list);
  CHECK(tags.item_kind == FieldKind::vocabulary);
  CHECK(tags.vocabulary == "colours");
  CHECK(tags.translatable);
  CHECK(sample().schema().field("groups")->item_kind == FieldKind::object);
}

TEST_CASE("a schema of nothing takes everything") {
  algoreg::Findings findings;
  const Tree document = tree("a: [1, {b: c}]\nd:\n");
  Schema().check(document.root(), findings);
  CHECK(findings.empty());
  CHECK(Schema().fields().empty());
  CHECK(Schema().top().reading(document.root()["d"]) == ScalarKind::null);
}

TEST_CASE("a place in a document belongs to the nearest field above it") {
  const Tree document = tree("groups:\n  - colour: red\n  - colour: {unknown: x}\n");
  const View second = (*++document.root()["groups"].begin())["colour"]["unknown"];
  REQUIRE(sample().schema().field_of(second) != nullptr);
  CHECK(sample().schema().field_of(second)->path == "groups.colour");
  CHECK(sample().schema().field_of(document.root()) == nullptr);
}

TEST_CASE("a value is missing, given or one of three states") {
  const Tree document = tree("a: {unknown: x}\nb: {not_applicable: x}\nc: {withheld: {reason: x}}\nd: {unknown: x, e: y}\ne: x\n");
  const View root = document.root();
  CHECK(state_of(root["a"]) == State::unknown);
  CHECK(state_of(root["b"]) == State::not_applicable);
  CHECK(state_of(root["c"]) == State::withheld);
  CHECK(state_of(root["d"]) == State::given);
  CHECK(state_of(root["e"]) == State::given);
  CHECK(state_of(root["f"]) == State::missing);
}

TEST_CASE("a cursor reads scalars as the schema asks") {
  const Tree document = tree("last: 12\nsize: 12\ncontact: {withheld: {until: true}}\nother: 12\n");
  const View root = document.root();
  const Cursor top = sample().schema().top();
  CHECK(top.member(root, "last").reading(root["last"]) == ScalarKind::text);
  CHECK(top.member(root, "size").reading(root["size"]) == ScalarKind::integer);
  CHECK(top.member(root, "other").reading(root["other"]) == ScalarKind::integer);
  const View wrapped = root["contact"]["withheld"];
  const Cursor inside = top.member(root, "contact").member(root["contact"], "withheld");
  CHECK(inside.member(wrapped, "until").reading(wrapped["until"]) == ScalarKind::boolean);
}
