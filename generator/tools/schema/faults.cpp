// How a fault is said: which code it gets, and what the writer most likely meant.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "tools/schema/check.hpp"

namespace algoreg::schema {

namespace {

// No name of a field is longer; guessing at longer keys would only take time.
constexpr std::size_t most_key_bytes = 80;

// Words that other readers of YAML, older ones too, take for something else than text.
bool is_bare_word(std::string_view text) {
  static constexpr std::array<std::string_view, 6> switches = {"yes", "no", "on", "off", "y", "n"};
  if (core_kind(text) != ScalarKind::text) return true;
  return text.size() <= 3 && std::count(switches.begin(), switches.end(), ascii_lower(text)) > 0;
}

// Joined so that the whole reads `a`, `b`, `c` between the backticks of a message.
void append_suggestion(std::string& out, std::string_view one) {
  if (!out.empty()) out += "`, `";
  out += one;
}

// Shape of a text that is written by language.
bool is_localized(const Program& program, const Shape& shape) {
  return shape.type == Type::map && shape.names != none && shape.others == Others::shaped &&
         shape.other.shape != none && program.shapes[shape.other.shape].type == Type::text;
}

}  // namespace

std::string shown(View value) {
  if (!value.is_scalar()) return value.is_list() ? "[...]" : "{...}";
  constexpr std::size_t most_characters = 60;
  std::string text;
  std::size_t offset = 0, count = 0;
  while (offset < value.text().size() && count < most_characters) {
    const char32_t c = next_code_point(value.text(), offset);
    append_code_point(text, c == U'\n' ? U' ' : c);
    ++count;
  }
  if (offset < value.text().size()) text += "...";
  return value.is_plain() ? text : '"' + text + '"';
}

std::string_view Guesses::renamed(std::string_view key) const {
  for (const Member& member : shape_.members) {
    if (member.slot.annotation == none) continue;
    if (program_.annotations[member.slot.annotation].renamed_from == key) return member.name;
  }
  return {};
}

std::string Guesses::places(std::string_view key) const {
  constexpr int most_places = 3;
  std::string places;
  int count = 0;
  for (const Field& field : program_.fields) {
    const std::size_t dot = field.path.rfind('.');
    if (std::string_view(field.path).substr(dot == std::string::npos ? 0 : dot + 1) != key) continue;
    if (++count > most_places) break;
    append_suggestion(places, field.path);
  }
  return places;
}

std::string_view Guesses::nearest(std::string_view key) {
  if (!absent_) {
    absent_.emplace();
    for (const std::uint32_t index : shape_.sequence) {
      if (!map_[shape_.members[index].name]) absent_->push_back(shape_.members[index].name);
    }
  }
  return key.size() <= most_key_bytes ? algoreg::nearest(key, *absent_) : std::string_view{};
}

bool Guesses::explain(std::string_view name) {
  if (!meant_) {
    meant_.emplace();
    for (const View member : map_) {
      if (shape_.others != Others::refused || shape_.member(member.key()) != nullptr) continue;
      const std::string_view now = renamed(member.key());
      if (now.empty() && !places(member.key()).empty()) continue;
      meant_->push_back(now.empty() ? nearest(member.key()) : now);
    }
  }
  return std::find(meant_->begin(), meant_->end(), name) != meant_->end();
}

std::string suggested_values(const Shape& shape, std::string_view text) {
  std::vector<CodeName> codes;
  for (const Allowed& one : shape.allowed) {
    codes.push_back({one.text, one.text});
    for (const std::string& label : one.labels) codes.push_back({one.text, label});
  }
  return suggested_codes(text, codes);
}

std::string identity(const Program& program, Slot slot, View value) {
  const std::uint32_t shape = slot.shape == none ? none : resolve(program, slot.shape, value);
  if (value.is_scalar() || value.is_null()) {
    const ScalarKind kind = read_scalar(shape == none ? Type::any : program.shapes[shape].type, value);
    std::string text(value.text());
    if (kind == ScalarKind::integer || kind == ScalarKind::number) {
      if (const std::optional<double> number = parse_number(text)) return fmt::format("n{}", *number);
    }
    return std::to_string(static_cast<int>(kind)) + text;
  }
  std::vector<std::string> parts;
  for (const View child : value) {
    const Slot below = shape == none          ? Slot{}
                       : value.is_list()      ? program.shapes[shape].items
                                              : slot_of(program.shapes[shape], child.key());
    parts.push_back(std::string(child.key()) + '\0' + identity(program, below, child));
  }
  if (value.is_map()) std::sort(parts.begin(), parts.end());
  std::string whole(value.is_map() ? "{" : "[");
  for (const std::string& part : parts) whole += std::to_string(part.size()) + ':' + part;
  return whole;
}

bool Checker::wrong_type(const Shape& shape, View value) {
  const bool is_list = value.is_list(), is_map = value.is_map();
  const Span place = is_list || is_map ? value.key_span() : value.span();
  switch (shape.type) {
    case Type::any: return true;
    case Type::text: return fault(is_list ? "SCH-010" : "SCH-011", place, value);
    case Type::list:
      return fault(is_map ? "SCH-013" : "SCH-012", place, value, {{"value", shown(value)}});
    case Type::map:
      if (!is_list && is_localized(program_, shape)) return fault("SCH-016", place, value, {{"value", shown(value)}});
      return fault(is_list ? "SCH-015" : "SCH-014", place, value, {{"value", shown(value)}});
    case Type::integer:
    case Type::number:
    case Type::boolean: break;
  }
  if (is_list || is_map) return fault("SCH-020", place, value);
  const std::string_view code = shape.type == Type::integer  ? "SCH-017"
                                : shape.type == Type::number ? "SCH-018"
                                                             : "SCH-019";
  return fault(code, place, value, {{"value", shown(value)}});
}

bool Checker::not_allowed(const Shape& shape, View value) {
  if (findings_ == nullptr) return false;
  if (shape.fixed) {
    return fault("SCH-044", value.span(), value, {{"value", shown(value)}, {"expected", shape.allowed.front().text}});
  }
  return fault("GEN-005", value.span(), value,
               {{"value", value.text()}, {"nearest", suggested_values(shape, value.text())}});
}

bool Checker::wrong_pattern(Slot slot, View value) {
  if (findings_ == nullptr) return false;
  if (is_blank(value.text())) return fault("SCH-021", value.span(), value);
  const FieldKind kind = slot.annotation == none ? FieldKind::text : program_.annotations[slot.annotation].kind;
  if (kind == FieldKind::email) return fault("SCH-034", value.span(), value, {{"value", shown(value)}});
  if (kind == FieldKind::link) return fault("SCH-035", value.span(), value, {{"value", shown(value)}});
  return fault("SCH-032", value.span(), value,
               {{"value", shown(value)}, {"pattern", program_.shapes[slot.shape].written_pattern}});
}

bool Checker::wrong_name(const Shape& shape, View member) {
  const bool is_language = is_localized(program_, shape);
  return fault(is_language ? "SCH-036" : "SCH-045", member.key_span(), member, {{"key", member.key()}});
}

bool Checker::unknown_key(View member, Guesses& guesses) {
  if (findings_ == nullptr) return false;
  const std::string_view key = member.key();
  const View map = member.parent();
  if (const std::string_view now = guesses.renamed(key); !now.empty()) {
    return fault("SCH-004", member.key_span(), map, {{"key", key}, {"now", now}});
  }
  if (const std::string places = guesses.places(key); !places.empty()) {
    return fault("SCH-003", member.key_span(), map, {{"key", key}, {"places", places}});
  }
  if (const std::string_view near = guesses.nearest(key); !near.empty()) {
    return fault("SCH-002", member.key_span(), map, {{"key", key}, {"nearest", near}});
  }
  return fault("SCH-001", member.key_span(), map, {{"key", key}});
}

void Checker::warn_of_bare_word(const Shape& shape, View value) {
  if (shape.type != Type::text || !value.is_plain() || !is_bare_word(value.text())) return;
  fault("SCH-050", value.span(), value, {{"value", value.text()}});
}

}  // namespace algoreg::schema
