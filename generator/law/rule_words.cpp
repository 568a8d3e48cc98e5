#include "law/rule_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "law/checks/check.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

// More places than these explain nothing.
constexpr std::size_t most_related = 8;

void collect(std::string_view text, std::set<std::string, std::less<>>& names) {
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) return;
    names.emplace(text.substr(open + 1, close - open - 1));
  }
}

NamedField read_field(View path, const schema::Schema& schema, Findings& findings) {
  const schema::Field* field = schema.field(path.text());
  if (field == nullptr) {
    std::vector<std::string_view> names;
    for (const schema::Field& each : schema.fields()) names.push_back(each.path);
    findings.add("LAW-003", path.span(), {{"path", path.text()}, {"near", suggestion(path.text(), names)}});
    return {};
  }
  if (field->in_list) {
    const std::string_view above = path.text().substr(0, path.text().rfind('.'));
    findings.add("LAW-007", path.span(), {{"word", path.text()}, {"wanted", above}});
    return {};
  }
  NamedField named{{}, field};
  for (const std::string_view key : split(path.text(), '.')) named.keys.emplace_back(key);
  return named;
}

std::vector<NamedField> read_fields(View paths, const schema::Schema& schema, Findings& findings) {
  std::vector<NamedField> fields;
  for (const View path : paths) {
    NamedField field = read_field(path, schema, findings);
    if (field.field != nullptr) fields.push_back(std::move(field));
  }
  return fields;
}

std::vector<NamedPart> read_parts(const Rule& rule, const schema::Schema& schema, Compiler& compiler,
                                  Findings& findings) {
  std::vector<NamedPart> parts;
  for (NamedField& field : read_fields(rule.source["parts"], schema, findings)) parts.push_back({std::move(field), {}});
  for (const View unless : rule.source["parts_unless"]) {
    const auto part = std::find_if(parts.begin(), parts.end(),
                                   [&](const NamedPart& each) { return each.field.field->path == unless.key(); });
    if (part != parts.end()) {
      part->unless = compiler.compile(unless);
      continue;
    }
    std::vector<std::string_view> names;
    for (const NamedPart& each : parts) names.push_back(each.field.field->path);
    findings.add("LAW-003", unless.key_span(), {{"path", unless.key()}, {"near", suggestion(unless.key(), names)}});
  }
  return parts;
}

std::string joined(View list) {
  std::string text;
  for (const View item : list) text.append(text.empty() ? "" : ",").append(item.text());
  return text;
}

// The value of a field as an argument; empty where there is none.
FindingArgument argument(std::string_view name, const Reading& reading, const schema::Field* field) {
  FindingArgument said{std::string(name), {}, ArgumentKind::code, {}};
  if (reading.presence != Presence::given) return said;
  said.kind = ArgumentKind::text;
  const View value = reading.value;
  if (value.is_map()) {
    said.value = value.size() == 0 ? std::string() : std::string((*value.begin()).text());
    return said;
  }
  said.value = value.is_list() ? joined(value) : std::string(value.text());
  if (field == nullptr) return said;
  if (field->kind == schema::FieldKind::date) said.kind = ArgumentKind::date;
  if (field->kind == schema::FieldKind::boolean || !field->vocabulary.empty()) {
    said.kind = ArgumentKind::code;
    said.field = field->path;
  }
  return said;
}

bool is_empty(const Reading& reading) {
  return reading.presence == Presence::missing || reading.presence == Presence::unknown;
}

// Whether a leaf stands in the entry's file; what was computed has no place of its own.
bool has_place(const Leaf& leaf, View root) {
  return leaf.reading.value && leaf.reading.value.span().file == root.span().file &&
         leaf.reading.value.node().parent != no_node;
}

}  // namespace

std::set<std::string, std::less<>> placeholders(const Rule& rule) {
  std::set<std::string, std::less<>> names;
  for (const LocalizedText* words : {&rule.message, &rule.why, &rule.help}) {
    for (const auto& [lang, text] : words->texts) collect(text, names);
  }
  return names;
}

Span place_of(View value) { return value.is_scalar() ? value.span() : value.key_span(); }

Span place_of(const Reading& reading, View root) {
  if (reading.value) return place_of(reading.value);
  return reading.nearest && reading.nearest.parent() ? reading.nearest.key_span() : start_of(root.span().file);
}

RuleWords RuleWords::read(const Rule& rule, const schema::Schema& schema, Compiler& compiler, Findings& findings) {
  RuleWords words;
  words.mentioned_ = placeholders(rule);
  words.at_ = read_fields(rule.source["at"], schema, findings);
  words.parts_ = read_parts(rule, schema, compiler, findings);
  for (const View value : rule.source["values"]) {
    NamedField field = read_field(value, schema, findings);
    if (field.field != nullptr) words.values_.emplace_back(value.key(), std::move(field));
  }
  words.schema_ = &schema;
  return words;
}

// Where a finding stands: the rule's own fields first, else what the verdict rests on, first in the file.
RuleWords::Place RuleWords::place(View root, const Facts& facts, const std::vector<Leaf>& leaves) const {
  for (const NamedField& field : at_) {
    const Reading reading = facts.read(field.keys);
    if (reading.value) return {place_of(reading.value), reading, field.field->path};
  }
  if (!at_.empty()) {
    const Reading reading = facts.read(at_.front().keys);
    return {place_of(reading, root), reading, at_.front().field->path};
  }
  return place_of_leaves(root, leaves);
}

// What was computed has no place of its own; it stands where the first thing is that can be mended.
RuleWords::Place RuleWords::place_of_leaves(View root, const std::vector<Leaf>& leaves) {
  const Leaf* first = nullptr;
  for (const Leaf& leaf : leaves) {
    if (!has_place(leaf, root)) continue;
    if (first == nullptr || leaf.reading.value.span().begin < first->reading.value.span().begin) first = &leaf;
  }
  if (first == nullptr && !leaves.empty()) first = &leaves.front();
  if (first == nullptr) return {start_of(root.span().file), {}, {}};
  const bool computed = first->reading.value && !has_place(*first, root);
  return {computed ? start_of(root.span().file) : place_of(first->reading, root), first->reading, first->field};
}

Finding RuleWords::say(const Rule& rule, const Subject& subject, Flavour flavour, const std::vector<Leaf>& leaves,
                       std::optional<Date> day) const {
  const View root = subject.root;
  const Place at = place(root, subject.facts, leaves);
  Finding finding{rule.code, at.span, {}, {}};
  for (const Leaf& leaf : leaves) {
    if (!has_place(leaf, root)) continue;
    const Span span = place_of(leaf.reading.value);
    const auto same = std::find(finding.related.begin(), finding.related.end(), span);
    const bool is_known = span == at.span || same != finding.related.end();
    if (!is_known && finding.related.size() < most_related) finding.related.push_back(span);
  }
  std::sort(finding.related.begin(), finding.related.end(),
            [](const Span& left, const Span& right) { return left.begin < right.begin; });
  add_arguments(finding, at, subject, flavour, day);
  return finding;
}

std::string RuleWords::missing_parts(const Subject& subject, Flavour flavour) const {
  std::string parts;
  const Context context{subject.today, flavour};
  for (const NamedPart& part : parts_) {
    const Reading reading = subject.facts.read(part.field.keys);
    const bool is_empty_list = reading.presence == Presence::given && reading.value.is_list() && reading.value.size() == 0;
    if (!is_empty(reading) && !is_empty_list) continue;
    if (part.unless && subject.law.program.evaluate(*part.unless, subject.facts, context) == Truth::yes) continue;
    parts.append(parts.empty() ? "" : ",").append(part.field.field->path);
  }
  return parts;
}

void RuleWords::add_arguments(Finding& finding, const Place& place, const Subject& subject, Flavour flavour,
                              std::optional<Date> day) const {
  const Facts& facts = subject.facts;
  auto& arguments = finding.arguments;
  if (!place.field.empty()) arguments.push_back({"field", std::string(place.field), ArgumentKind::field, {}});
  for (const std::string_view name : {"value", "typed"}) {
    if (mentions(name)) arguments.push_back(argument(name, place.reading, schema_->field(place.field)));
  }
  if (mentions("derived")) {
    const std::vector<std::string> keys = {"classification", "derived_risk_class"};
    const schema::Field* field = schema_->field("classification.derived_risk_class");
    arguments.push_back(argument("derived", facts.read_derived(keys), field));
  }
  if (day && mentions("date")) arguments.push_back({"date", to_iso(*day), ArgumentKind::date, {}});
  if (mentions("parts")) {
    arguments.push_back({"parts", missing_parts(subject, flavour), ArgumentKind::fields, {}});
  }
  for (const auto& [name, field] : values_) {
    const bool derived = field.field->requirement == schema::Requirement::derived;
    arguments.push_back(argument(name, derived ? facts.read_derived(field.keys) : facts.read(field.keys), field.field));
  }
}

}  // namespace algoreg::law
