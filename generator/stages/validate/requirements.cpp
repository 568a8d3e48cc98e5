#include "stages/validate/requirements.hpp"

#include <string>

namespace algoreg::validating {

namespace {

// Where a missing field is reported: at the key of the innermost map around it that is there, at top level at the
// start of the file. Nothing where the absence is explained: a wrapper, or a fault of form around it.
std::optional<Span> place_of_missing(View root, std::string_view path) {
  View around = root;
  while (true) {
    if (!around.is_map() || around.is_damaged()) return std::nullopt;
    const schema::State state = schema::state_of(around);
    if (around.parent() && state != schema::State::given) return std::nullopt;
    const std::size_t dot = path.find('.');
    const View next = around[path.substr(0, dot)];
    if (!next) break;
    // An empty value has been reported by the schema.
    if (dot == std::string_view::npos) return std::nullopt;
    around = next;
    path.remove_prefix(dot + 1);
  }
  return around.parent() ? around.key_span() : start_of(root.span().file);
}

bool is_in_list(const schema::Field& field, const std::vector<schema::Field>& fields) {
  for (std::uint32_t above = field.parent; above != schema::no_field; above = fields[above].parent) {
    if (fields[above].list) return true;
  }
  return false;
}

}  // namespace

void Requirements::compile(const schema::Schema& schema, law::Compiler& compiler) {
  for (const schema::Field& field : schema.fields()) {
    const bool is_conditional = field.requirement == schema::Requirement::required && field.when;
    if (is_conditional && !is_in_list(field, schema.fields())) required_.push_back({&field, compiler.compile(field.when)});
  }
}

void Requirements::check(const Entry& entry, const law::Program& program, const law::Context& context,
                         Findings& findings) const {
  const law::Facts facts(entry.root());
  for (const Conditional& required : required_) {
    const auto place = place_of_missing(entry.root(), required.field->path);
    if (!place || program.evaluate(required.condition, facts, context) != Truth::yes) continue;
    const std::string_view path = required.field->path;
    findings.add("GEN-001", *place, {{"field", path}, {"key", path.substr(path.rfind('.') + 1)}});
  }
}

}  // namespace algoreg::validating
