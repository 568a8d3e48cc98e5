#include "tools/json/json.hpp"

#include <charconv>

namespace algoreg::json {

namespace {

constexpr auto replace = Value::error_handler_t::replace;

std::optional<std::int64_t> parse_based(std::string_view text) {
  if (text.size() < 3 || text[0] != '0' || (text[1] != 'o' && text[1] != 'x')) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), value, text[1] == 'o' ? 8 : 16);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// A number as YAML allows it; what JSON has no number for (infinity, too many digits) stays text.
Value number_to_json(std::string_view text) {
  if (const auto value = parse_based(text)) return *value;
  const std::string_view written = text;
  if (text.starts_with('+')) text.remove_prefix(1);
  std::int64_t integer = 0;
  const char* const last = text.data() + text.size();
  if (const auto [end, error] = std::from_chars(text.data(), last, integer); error == std::errc{} && end == last) {
    return integer;
  }
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), last, number, std::chars_format::general);
  if (error == std::errc{} && end == last && core_kind(written) == ScalarKind::number && number - number == 0) {
    return number;
  }
  return std::string(written);
}

}  // namespace

std::string dump(const Value& value) { return value.dump(2, ' ', false, replace) + "\n"; }

std::string dump_line(const Value& value) { return value.dump(-1, ' ', false, replace); }

void append_script_safe(Html& out, const Value& value) {
  const std::string text = dump_line(value);
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case '<': out.text += "\\u003c"; break;
      case '>': out.text += "\\u003e"; break;
      case '&': out.text += "\\u0026"; break;
      case '\xE2':
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        if (text.compare(i, 3, "\xE2\x80\xA8") == 0 || text.compare(i, 3, "\xE2\x80\xA9") == 0) {
          out.text += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
          i += 2;
          break;
        }
        [[fallthrough]];
      default: out.text += text[i];
    }
  }
}

std::optional<Value> parse(std::string_view text) {
  Value value = Value::parse(text.begin(), text.end(), nullptr, false);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

Value scalar_to_json(std::string_view text, ScalarKind kind) {
  switch (kind) {
    case ScalarKind::null: return nullptr;
    case ScalarKind::boolean: return text.front() == 't' || text.front() == 'T';
    case ScalarKind::integer:
    case ScalarKind::number: return number_to_json(text);
    case ScalarKind::text: break;
  }
  return std::string(text);
}

Value tree_to_json(View view) {
  if (!view || view.is_null()) return nullptr;
  if (view.is_scalar()) {
    return scalar_to_json(view.text(), view.is_plain() ? core_kind(view.text()) : ScalarKind::text);
  }
  Value value = view.is_list() ? Value::array() : Value::object();
  for (const View child : view) {
    if (view.is_list()) {
      value.push_back(tree_to_json(child));
    } else {
      value[std::string(child.key())] = tree_to_json(child);
    }
  }
  return value;
}

}  // namespace algoreg::json
