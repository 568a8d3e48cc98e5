#include "tools/schema/check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/date.hpp"
#include "base/text.hpp"

namespace algoreg::schema {

bool Schema::check(View document, Findings& findings) const {
  return !document || Checker(*program_, this, &findings).check(program_->top, document);
}

bool fits(const Program& program, std::uint32_t shape, View value) {
  return Checker(program, nullptr, nullptr).check_shape({shape, none}, value);
}

bool Checker::fault(std::string_view code, Span span, View at, Arguments arguments) {
  if (findings_ == nullptr) return false;
  Finding& finding = findings_->add(code, span, arguments);
  if (!finding.argument("field").empty()) return false;
  if (const Field* const field = schema_->field_of(at)) finding.arguments.push_back({"field", field->path});
  return false;
}

bool Checker::check(Slot slot, View value) {
  if (slot.shape == none) return true;
  const std::uint32_t wrapper = intended_wrapper(program_, slot, value);
  return wrapper == none ? check_shape(slot, value) : check_wrapper(slot, value, wrapper);
}

bool Checker::check_wrapper(Slot slot, View value, std::uint32_t wrapper) {
  const std::string_view key = wrapper_keys.at(wrapper);
  const Span place = value[key].key_span();
  if (value.size() > 1) return fault("SCH-052", place, value, {{"wrapper", key}});
  const State state = wrapper_state(wrapper);
  const bool allowed = slot.annotation != none &&
                       std::count(program_.annotations[slot.annotation].wrappers.begin(),
                                  program_.annotations[slot.annotation].wrappers.end(), state) > 0;
  if (!allowed) return fault("SCH-051", place, value, {{"wrapper", key}});
  const std::uint32_t shape = program_.wrappers.at(wrapper);
  return shape == none || check_shape({shape, none}, value);
}

bool Checker::check_shape(Slot slot, View value) {
  const Shape& shape = program_.shapes[slot.shape];
  if (value.is_null() && (shape.type != Type::any || shape.listed)) return fault("SCH-021", value.key_span(), value);
  if (!is_of_type(shape.type, value)) return wrong_type(shape, value);
  bool sound = true;
  if (value.is_scalar()) sound = check_scalar(slot, value);
  if (value.is_list()) sound = check_list(shape, value);
  if (value.is_map()) sound = check_map(shape, value);
  if (shape.condition != none && goes_on(sound)) sound = check_branch(slot, value) && sound;
  return sound;
}

bool Checker::check_branch(Slot slot, View value) {
  const Shape& shape = program_.shapes[slot.shape];
  const std::uint32_t branch = fits(program_, shape.condition, value) ? shape.then : shape.otherwise;
  return branch == none || check_shape({branch, slot.annotation}, value);
}

bool Checker::check_scalar(Slot slot, View value) {
  const Shape& shape = program_.shapes[slot.shape];
  if (shape.listed) return is_allowed(shape, value) || not_allowed(shape, value);
  const ScalarKind kind = read_scalar(shape.type, value);
  if (kind == ScalarKind::integer || kind == ScalarKind::number) return check_number(shape, value);
  return kind != ScalarKind::text || check_text(slot, value);
}

bool Checker::check_text(Slot slot, View value) {
  const Shape& shape = program_.shapes[slot.shape];
  const std::string_view text = value.text();
  if (text.empty() && shape.min_length > 0) return fault("SCH-021", value.span(), value);
  const std::size_t count = count_code_points(text);
  if (count > shape.max_length) {
    return fault("SCH-030", value.span(), value,
                 {{"count", std::to_string(count)}, {"limit", std::to_string(shape.max_length)}});
  }
  if (count < shape.min_length) {
    return fault("SCH-031", value.span(), value,
                 {{"count", std::to_string(count)}, {"limit", std::to_string(shape.min_length)}});
  }
  if (shape.pattern && !matches(*shape.pattern, text)) return wrong_pattern(slot, value);
  if (shape.date && !parse_date(text)) return fault("SCH-033", value.span(), value, {{"value", shown(value)}});
  if (findings_ != nullptr) warn_of_bare_word(shape, value);
  return true;
}

bool Checker::check_number(const Shape& shape, View value) {
  const std::optional<double> number = parse_number(value.text());
  if (!number) return true;
  if (shape.minimum && *number < *shape.minimum) {
    return fault("SCH-037", value.span(), value,
                 {{"value", value.text()}, {"limit", fmt::format("{}", *shape.minimum)}});
  }
  if (shape.maximum && *number > *shape.maximum) {
    return fault("SCH-038", value.span(), value,
                 {{"value", value.text()}, {"limit", fmt::format("{}", *shape.maximum)}});
  }
  return true;
}

bool Checker::check_list(const Shape& shape, View value) {
  bool sound = true;
  const std::size_t count = value.size();
  if (count < shape.min_items) {
    sound = fault("SCH-039", value.key_span(), value,
                  {{"count", std::to_string(count)}, {"limit", std::to_string(shape.min_items)}});
  } else if (count > shape.max_items) {
    sound = fault("SCH-040", value.key_span(), value,
                  {{"count", std::to_string(count)}, {"limit", std::to_string(shape.max_items)}});
  }
  for (const View item : value) {
    if (!goes_on(sound)) return false;
    sound = check(shape.items, item) && sound;
  }
  if (shape.unique && count > 1 && goes_on(sound)) sound = check_unique(shape, value) && sound;
  return sound;
}

bool Checker::check_unique(const Shape& shape, View value) {
  std::vector<std::pair<std::string, View>> items;
  for (const View item : value) items.emplace_back(identity(program_, shape.items, item), item);
  std::stable_sort(items.begin(), items.end(),
                   [](const auto& left, const auto& right) { return left.first < right.first; });
  bool sound = true;
  for (std::size_t first = 0, i = 1; i < items.size(); ++i) {
    if (items[i].first != items[first].first) {
      first = i;
      continue;
    }
    const View item = items[i].second;
    sound = fault("SCH-041", item.span(), item,
                  {{"value", shown(item)}, {"line", std::to_string(items[first].second.span().begin.line)}});
    if (findings_ == nullptr) return false;
  }
  return sound;
}

bool Checker::check_map(const Shape& shape, View value) {
  Guesses guesses(program_, shape, value);
  bool sound = check_required(shape, value, guesses);
  const std::size_t count = value.size();
  if (count < shape.min_members && !value.is_damaged()) {
    sound = fault("SCH-042", value.key_span(), value,
                  {{"count", std::to_string(count)}, {"limit", std::to_string(shape.min_members)}});
  } else if (count > shape.max_members) {
    sound = fault("SCH-043", value.key_span(), value,
                  {{"count", std::to_string(count)}, {"limit", std::to_string(shape.max_members)}});
  }
  for (const View member : value) {
    if (!goes_on(sound)) return false;
    sound = check_member(shape, member, guesses) && sound;
  }
  return sound;
}

bool Checker::check_member(const Shape& shape, View member, Guesses& guesses) {
  if (shape.member(member.key()) == nullptr && shape.others == Others::refused) return unknown_key(member, guesses);
  if (shape.names != none && !is_name(program_.shapes[shape.names], member.key())) return wrong_name(shape, member);
  return check(slot_of(shape, member.key()), member);
}

bool Checker::check_required(const Shape& shape, View value, Guesses& guesses) {
  if (value.is_damaged()) return true;
  bool sound = true;
  for (const std::string& name : shape.required) {
    if (value[name]) continue;
    sound = false;
    if (findings_ == nullptr) return false;
    if (guesses.explain(name)) continue;
    const Span place = value.parent() ? value.key_span() : start_of(value.span().file);
    const Member* const member = shape.member(name);
    if (member == nullptr || !member->slot.is_field) {
      fault("SCH-053", place, value, {{"key", name}});
      continue;
    }
    const Field* const above = schema_->field_of(value);
    const std::string path = above == nullptr ? name : above->path + "." + name;
    fault("GEN-001", place, value, {{"key", name}, {"field", path}});
  }
  return sound;
}

}  // namespace algoreg::schema
