// One reader for each keyword of our subset of draft-07.
#include <algorithm>
#include <array>

#include "tools/schema/compile.hpp"

namespace algoreg::schema {

namespace {

bool is_plain_flag(View value, std::string_view word) {
  return value.is_scalar() && value.is_plain() && value.text() == word;
}

}  // namespace

struct Compiler::Keyword {
  std::string_view name;
  Handler handler;
  bool only_at_root = false;
};

const Compiler::Keyword* Compiler::find_keyword(std::string_view name) {
  static constexpr std::array<Keyword, 28> keywords = {{
      {"$schema", &Compiler::ignore, true},
      {"$id", &Compiler::ignore, true},
      {"definitions", &Compiler::ignore, true},
      {"title", &Compiler::ignore},
      {"description", &Compiler::ignore},
      {"algoreg", &Compiler::read_annotation},
      {"type", &Compiler::read_type},
      {"properties", &Compiler::read_properties},
      {"required", &Compiler::read_required},
      {"additionalProperties", &Compiler::read_additional},
      {"propertyNames", &Compiler::read_names},
      {"items", &Compiler::read_items},
      {"enum", &Compiler::read_enum},
      {"const", &Compiler::read_const},
      {"minLength", &Compiler::read_min_length},
      {"maxLength", &Compiler::read_max_length},
      {"minimum", &Compiler::read_minimum},
      {"maximum", &Compiler::read_maximum},
      {"minItems", &Compiler::read_min_items},
      {"maxItems", &Compiler::read_max_items},
      {"minProperties", &Compiler::read_min_members},
      {"maxProperties", &Compiler::read_max_members},
      {"pattern", &Compiler::read_pattern},
      {"format", &Compiler::read_format},
      {"uniqueItems", &Compiler::read_unique},
      {"if", &Compiler::read_if},
      {"then", &Compiler::read_then},
      {"else", &Compiler::read_else},
  }};
  const auto found =
      std::find_if(keywords.begin(), keywords.end(), [&](const Keyword& one) { return one.name == name; });
  return found == keywords.end() ? nullptr : &*found;
}

void Compiler::compile_keyword(Shape& shape, View keyword, bool is_root) {
  const Keyword* const known = find_keyword(keyword.key());
  if (known == nullptr || (known->only_at_root && !is_root)) {
    findings_.add("SCH-060", keyword.key_span(), {{"key", keyword.key()}});
    return;
  }
  (this->*known->handler)(shape, keyword);
}

void Compiler::read_type(Shape& shape, View value) {
  static constexpr std::array<std::pair<std::string_view, Type>, 6> types = {{{"string", Type::text},
                                                                              {"integer", Type::integer},
                                                                              {"number", Type::number},
                                                                              {"boolean", Type::boolean},
                                                                              {"array", Type::list},
                                                                              {"object", Type::map}}};
  for (const auto& [word, type] : types) {
    if (!value.is_scalar() || value.text() != word) continue;
    shape.type = type;
    return;
  }
  wrong_value(value);
}

void Compiler::read_properties(Shape& shape, View value) { add_members(shape, value, false); }

void Compiler::add_members(Shape& shape, View properties, bool is_extension) {
  if (!properties) return;
  if (!properties.is_map()) return wrong_value(properties);
  for (const View property : properties) {
    if (is_extension && shape.member(property.key()) != nullptr) {
      findings_.add("SCH-066", property.key_span(), {{"key", property.key()}});
      continue;
    }
    const Slot slot = compile_slot(property);
    const auto place = std::lower_bound(shape.members.begin(), shape.members.end(), property.key(),
                                        [](const Member& one, std::string_view name) { return one.name < name; });
    shape.members.insert(place, Member{std::string(property.key()), slot});
  }
}

void Compiler::read_required(Shape& shape, View value) {
  if (!value.is_list()) return wrong_value(value);
  for (const View name : value) {
    if (!name.is_scalar()) return wrong_value(value);
    shape.required.emplace_back(name.text());
  }
}

void Compiler::read_additional(Shape& shape, View value) {
  if (is_plain_flag(value, "false")) {
    shape.others = Others::refused;
  } else if (!is_plain_flag(value, "true")) {
    shape.others = Others::shaped;
    shape.other = compile_slot(value);
  }
}

void Compiler::read_names(Shape& shape, View value) { shape.names = compile_slot(value).shape; }

void Compiler::read_items(Shape& shape, View value) { shape.items = compile_slot(value); }

void Compiler::read_enum(Shape& shape, View value) {
  if (!value.is_list() || value.size() == 0) return wrong_value(value);
  for (const View one : value) {
    if (!one.is_scalar()) return wrong_value(value);
    shape.allowed.push_back({std::string(one.text()), one.is_plain(), {}});
  }
  shape.listed = true;
}

void Compiler::read_const(Shape& shape, View value) {
  if (!value.is_scalar()) return wrong_value(value);
  shape.allowed = {{std::string(value.text()), value.is_plain(), {}}};
  shape.listed = shape.fixed = true;
}

void Compiler::read_pattern(Shape& shape, View value) {
  if (!value.is_scalar()) return wrong_value(value);
  tl::expected<Pattern, std::string> pattern = compile_pattern(value.text());
  if (!pattern) {
    findings_.add("SCH-065", value.span(), {{"pattern", value.text()}, {"part", pattern.error()}});
    return;
  }
  shape.pattern = std::move(*pattern);
  shape.written_pattern = value.text();
}

void Compiler::read_format(Shape& shape, View value) {
  if (value.text() != "date") return wrong_value(value);
  shape.date = true;
}

void Compiler::read_unique(Shape& shape, View value) {
  if (!is_plain_flag(value, "true") && !is_plain_flag(value, "false")) return wrong_value(value);
  shape.unique = value.text() == "true";
}

void Compiler::read_if(Shape& shape, View value) { shape.condition = compile_slot(value).shape; }

void Compiler::read_then(Shape& shape, View value) { shape.then = compile_slot(value).shape; }

void Compiler::read_else(Shape& shape, View value) { shape.otherwise = compile_slot(value).shape; }

void Compiler::read_count(std::size_t& count, View value) {
  const std::optional<std::int64_t> number = parse_integer(value.text());
  if (!number || *number < 0 || !value.is_plain()) return wrong_value(value);
  count = static_cast<std::size_t>(*number);
}

void Compiler::read_bound(std::optional<double>& bound, View value) {
  bound = parse_number(value.text());
  if (!bound || !value.is_plain()) wrong_value(value);
}

// The annotation itself belongs to the place (compile_slot); here only the vocabulary counts, which constrains.
void Compiler::read_annotation(Shape& shape, View value) {
  if (!value.is_map()) return wrong_value(value);
  const View name = value["vocabulary"];
  if (!name) return;
  if (value["kind"].text() == "list") {
    // The codes are those of the items: there, not here, the vocabulary is filled in.
    findings_.add("SCH-067", name.span(), {{"key", "vocabulary"}, {"value", name.text()}});
  } else {
    fill_vocabulary(shape, name);
  }
}

void Compiler::fill_vocabulary(Shape& shape, View name) {
  const auto list = lists_.find(name.text());
  if (list == lists_.end()) {
    findings_.add("SCH-062", name.span(), {{"name", name.text()}});
    return;
  }
  for (const ListedValue& one : list->second) shape.allowed.push_back({one.code, false, one.labels});
  shape.listed = true;
}

}  // namespace algoreg::schema
