#include <array>
#include <fmt/format.h>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/compiler.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

Compiler::Target Compiler::target(View path) {
  const std::string_view text = path.text();
  if (text.starts_with('.') || text.starts_with('^')) return item_target(path, text);
  // What stands in the items of a list has to be read item by item.
  for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1)) {
    const auto above = fields_.find(text.substr(0, dot));
    if (above == fields_.end() || !above->second.is_list) continue;
    findings_.add("LAW-007", path.span(), {{"word", text}, {"wanted", "some, every"}});
    return {};
  }
  return find_field(path, std::string(text), Path::Start::root, text);
}

Compiler::Target Compiler::item_target(View path, std::string_view text) {
  const bool enclosing = text.starts_with('^');
  const std::size_t level = enclosing ? 2 : 1;
  if (scopes_.size() < level) {
    findings_.add("LAW-011", path.span(), {{"path", text}});
    return {};
  }
  const std::string& list = scopes_[scopes_.size() - level];
  std::string_view keys = text.substr(1);
  if (enclosing && keys.starts_with('.')) keys.remove_prefix(1);
  const std::string field = keys.empty() ? list : fmt::format("{}.{}", list, keys);
  Target target = find_field(path, field, enclosing ? Path::Start::enclosing : Path::Start::item, keys);
  if (keys.empty()) target.is_list = false;
  return target;
}

Compiler::Target Compiler::part_target(View path, const Target& list, std::string_view part) {
  return find_field(path, fmt::format("{}.{}", list.field, part), Path::Start::item, part);
}

Compiler::Target Compiler::find_field(View path, const std::string& field, Path::Start start, std::string_view keys) {
  const auto found = fields_.find(field);
  if (found == fields_.end()) {
    std::vector<std::string_view> names;
    for (const auto& [name, about] : fields_) names.push_back(name);
    findings_.add("LAW-003", path.span(), {{"path", field}, {"near", suggestion(field, names)}});
    return {};
  }
  if (found->second.is_derived && start == Path::Start::root) start = Path::Start::derived;
  const auto [known, is_new] =
      paths_.try_emplace({start, fmt::format("{}|{}", keys, field)}, static_cast<PathId>(code_.paths.size()));
  if (is_new) {
    Path made{start, {static_cast<std::uint32_t>(code_.keys.size()), 0}, field};
    if (!keys.empty()) {
      for (const std::string_view key : split(keys, '.')) code_.keys.emplace_back(key);
    }
    made.keys.count = static_cast<std::uint32_t>(code_.keys.size()) - made.keys.first;
    code_.paths.push_back(std::move(made));
  }
  return {known->second, found->first, &found->second, found->second.is_list};
}

void Compiler::check_single(const Target& target, View path) {
  if (!target.is_list) return;
  findings_.add("LAW-007", path.span(), {{"word", path.text()}, {"wanted", "contains, some, every, count"}});
}

void Compiler::check_list(const Target& target, View path) {
  if (target.is_list) return;
  findings_.add("LAW-007", path.span(), {{"word", path.text()}, {"wanted", "is, in"}});
}

void Compiler::check_code(const Target& target, View value) {
  const std::vector<std::string>& codes = target.name->codes;
  if (!value.is_scalar()) {
    findings_.add("LAW-012", value.span(), {{"key", value.key()}});
  } else if (!codes.empty()) {
    check_choice(value, std::vector<std::string_view>(codes.begin(), codes.end()), findings_);
  }
}

std::uint32_t Compiler::add_text(std::string_view text) {
  code_.texts.emplace_back(text);
  return static_cast<std::uint32_t>(code_.texts.size() - 1);
}

Range Compiler::add_values(const Target& target, View values) {
  Range range{static_cast<std::uint32_t>(code_.texts.size()), 0};
  const auto add_value = [&](View value) {
    check_code(target, value);
    add_text(value.text());
    ++range.count;
  };
  if (values.key() == "is") {
    add_value(substituted(values));
  } else if (values.is_list()) {
    for (const View value : values) add_value(substituted(value));
  } else {
    findings_.add("LAW-007", values.span(), {{"word", values.key()}, {"wanted", "[...]"}});
  }
  return range;
}

double Compiler::number(View value) {
  const std::optional<double> number = parse_number(value.text());
  if (!number) findings_.add("LAW-014", value.span(), {{"text", value.text()}});
  return number.value_or(0);
}

TimeId Compiler::add_time(const Time& time) {
  code_.times.push_back(time);
  return static_cast<TimeId>(code_.times.size() - 1);
}

TimeId Compiler::field_time(View path) {
  const Target field = target(path);
  if (field.name == nullptr) return add_time({});
  check_single(field, path);
  Time time;
  time.kind = Time::Kind::field;
  time.path = field.path;
  return add_time(time);
}

TimeId Compiler::compile_time(View written) {
  const View value = substituted(written);
  const std::string_view text = value.text();
  Time time;
  if (value.is_map() && value.size() == 1) {
    const View list = *value.begin();
    if (list.key() == "earliest") return list_of_times(Time::Kind::earliest, list);
    if (list.key() == "latest") return list_of_times(Time::Kind::latest, list);
  }
  if (value.is_map()) return shifted_time(value);
  if (text.starts_with('@')) return key_time(value);
  if (text == "today") {
    time.kind = Time::Kind::today;
  } else if (!text.empty() && text.front() >= '0' && text.front() <= '9') {
    const std::optional<Date> day = parse_date(text);
    if (!day) findings_.add("LAW-009", value.span(), {{"text", text}});
    time.kind = day ? Time::Kind::day : Time::Kind::unknown;
    time.day = day.value_or(Date{});
  } else {
    return field_time(value);
  }
  return add_time(time);
}

TimeId Compiler::key_time(View written) {
  const std::string_view key = written.text().substr(1);
  const LawDate* date = dates_.find(key);
  if (date == nullptr && dates_.is_complete()) {
    std::vector<std::string_view> keys;
    for (const LawDate& each : dates_) keys.push_back(each.key);
    findings_.add("LAW-006", written.span(), {{"key", key}, {"near", suggestion(key, keys)}});
  }
  Time time;
  if (date != nullptr && date->from) {
    time.kind = Time::Kind::day;
    time.day = *date->from;
  }
  return add_time(time);
}

TimeId Compiler::list_of_times(Time::Kind kind, View list) {
  if (!list.is_list()) findings_.add("LAW-007", list.span(), {{"word", list.key()}, {"wanted", "[...]"}});
  std::vector<TimeId> parts;
  for (const View each : list) parts.push_back(compile_time(each));
  Time time;
  time.kind = kind;
  time.parts = {static_cast<std::uint32_t>(code_.time_parts.size()), static_cast<std::uint32_t>(parts.size())};
  code_.time_parts.insert(code_.time_parts.end(), parts.begin(), parts.end());
  return add_time(time);
}

TimeId Compiler::shifted_time(View body) {
  constexpr std::array<std::string_view, 2> keys = {"from", "months"};
  check_keys(body, keys, findings_);
  const View from = need(body, "from", findings_);
  const View months = need(body, "months", findings_);
  if (!from || !months) return add_time({});
  const TimeId id = compile_time(from);
  Time shifted = code_.times[id];
  shifted.months += static_cast<int>(number(months));
  return add_time(shifted);
}

}  // namespace algoreg::law
