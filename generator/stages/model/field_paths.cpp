#include "stages/model/field_paths.hpp"

#include "law/reading.hpp"

namespace algoreg::modelling {

const schema::Field* field_at(const schema::Schema& schema, View path, Findings& findings) {
  const schema::Field* field = schema.field(path.text());
  if (field == nullptr && path.is_scalar()) {
    std::vector<std::string_view> names;
    for (const schema::Field& known : schema.fields()) names.push_back(known.path);
    findings.add("LAW-003", path.span(), {{"path", path.text()}, {"near", law::suggestion(path.text(), names)}});
  }
  return field;
}

}  // namespace algoreg::modelling
