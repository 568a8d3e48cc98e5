#include "law/checks/values.hpp"

#include "base/text.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

FieldKeys keys_of(const schema::Field& field) {
  FieldKeys keys{&field, {}};
  for (const std::string_view key : split(field.path, '.')) keys.keys.emplace_back(key);
  return keys;
}

std::vector<FieldKeys> named_fields(View paths, const CheckSetup& setup) {
  std::vector<FieldKeys> fields;
  for (const View path : paths) {
    if (const schema::Field* field = setup.documents.schema.field(path.text())) {
      fields.push_back(keys_of(*field));
      continue;
    }
    std::vector<std::string_view> names;
    for (const schema::Field& field : setup.documents.schema.fields()) names.push_back(field.path);
    setup.findings.add("LAW-003", path.span(), {{"path", path.text()}, {"near", suggestion(path.text(), names)}});
  }
  return fields;
}

std::vector<FieldKeys> text_fields(View paths, const CheckSetup& setup) {
  if (paths) return named_fields(paths, setup);
  std::vector<FieldKeys> fields;
  for (const schema::Field& field : setup.documents.schema.fields()) {
    if (field.translatable) fields.push_back(keys_of(field));
  }
  return fields;
}

std::string_view source_language(const Subject& subject, std::string_view usual) {
  const View written = subject.root["translations"]["source_language"];
  return written.is_scalar() ? written.text() : usual;
}

View text_in(View localized, std::string_view language) {
  const View text = localized[language];
  return text.is_scalar() && !is_blank(text.text()) ? text : View{};
}

FindingArgument label_of(const schema::Field& field) { return {"field", field.path, ArgumentKind::field}; }

FindingArgument said(std::string_view name, std::string_view text) { return {std::string(name), std::string(text)}; }

}  // namespace algoreg::law
