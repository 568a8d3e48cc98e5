// The fence of RE2, and our subset of JSON Schema draft-07 with the annotations of the key "algoreg".
// In: positioned trees of a schema, of its extensions and of documents. Out: the fields that a schema declares, in the
// order in which they are asked and shown, and findings with exact places. A schema is compiled once and then only
// read, by any number of threads. The trees it was compiled from must outlive it (Field::when looks into them).
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/scalar.hpp"
#include "base/tree.hpp"

namespace algoreg::schema {

// A value of a vocabulary; the labels, in whatever languages, only help to guess what a writer meant.
struct ListedValue {
  std::string code;
  std::vector<std::string> labels;
};
using ValueLists = std::map<std::string, std::vector<ListedValue>, std::less<>>;

enum class State : std::uint8_t { missing, given, unknown, not_applicable, withheld };
enum class Requirement : std::uint8_t { required, conditional, recommended, optional, derived };
enum class FieldKind : std::uint8_t { text, markdown, date, number, boolean, vocabulary, link, email, list, object };
enum class AnswerSlot : std::uint8_t { none, what, who, decides, data, human, risks, object };

// Whether a value is there, or one of the three maps that say why it is not.
State state_of(View value);

inline constexpr std::uint32_t no_field = UINT32_MAX;

struct Field {
  std::string path;            // "contact.email"; parts of list items as "affected_groups.group"
  std::string group;           // inherited from the field above where the schema names none
  int order = 0;
  FieldKind kind = FieldKind::text;
  FieldKind item_kind = FieldKind::text;  // of the items of a list
  bool list = false;
  bool in_list = false;  // a part of an item, however deep
  bool translatable = false;
  bool internal = false;
  Requirement requirement = Requirement::optional;
  View when;                   // the condition of a required or conditional field, or nothing
  View recommended_when;       // where a conditional field that is not required should still be given, or nothing
  std::string citation;        // inherited like the group
  std::string vocabulary;      // of the value or of the items of a list
  AnswerSlot answer = AnswerSlot::none;
  std::vector<State> wrappers; // states that may take the place of the value
  std::string renamed_from;
  Span span;                   // of its annotation in the schema
  std::uint32_t parent = no_field;
  std::vector<std::uint32_t> parts;
};

struct Program;

// Where a walk through a document stands in a schema. A cursor of a place the schema does not know is open: it reads
// scalars by the core rules of YAML and has no members.
class Cursor {
 public:
  // How the schema reads a scalar at this place; text where the scalar does not fit what is asked for.
  ScalarKind reading(View scalar) const;
  // The place of a member of `map`, which stands here.
  Cursor member(View map, std::string_view key) const;
  // The place of the items of `list`, which stands here.
  Cursor item(View list) const;
  // Declared names of the members of `map`, in the order of the fields; empty where names are free.
  std::vector<std::string_view> names(View map) const;
  // Whether `map` may have other members than the declared ones.
  bool is_open(View map) const;

 private:
  friend class Schema;
  Cursor(const Program* program, std::uint32_t shape, std::uint32_t annotation)
      : program_(program), shape_(shape), annotation_(annotation) {}
  std::uint32_t shape_of(View value) const;
  const Program* program_;
  std::uint32_t shape_;
  std::uint32_t annotation_;
};

class Schema {
 public:
  // A schema without fields, which has nothing to say about any document.
  Schema();

  // Compiles a schema with the properties of its extensions; faults of the schema are findings, what is sound counts.
  static Schema compile(View root, std::span<const View> extensions, const ValueLists& lists, Findings& findings);

  // Every field, depth first: a field before its parts, neighbours by group (as first met) and order.
  const std::vector<Field>& fields() const;
  // The field of that path, or null.
  const Field* field(std::string_view path) const;
  // The field that a place of a document belongs to, such as "contact.unit" for "contact.unit.da"; null without one.
  const Field* field_of(View value) const;
  // Adds everything that is wrong with the structure of a document, depth first in the order of the file; false when
  // more was found than a doubtful way of writing.
  bool check(View document, Findings& findings) const;
  // The start of a walk.
  Cursor top() const;

 private:
  explicit Schema(std::shared_ptr<const Program> program) : program_(std::move(program)) {}
  std::shared_ptr<const Program> program_;
};

}  // namespace algoreg::schema
