#include "law/field_names.hpp"

namespace algoreg::law {

FieldNames field_names(const schema::Schema& schema, const Vocabularies& vocabularies) {
  FieldNames names;
  for (const schema::Field& field : schema.fields()) {
    FieldName& name = names[field.path];
    name.is_list = field.list;
    name.is_derived = field.requirement == schema::Requirement::derived;
    if (field.kind == schema::FieldKind::boolean) name.codes = {"true", "false"};
    for (const VocabularyValue& value : vocabulary_of(vocabularies, field.vocabulary).values) {
      name.codes.push_back(value.code);
    }
  }
  return names;
}

}  // namespace algoreg::law
