#include "records/vocabularies.hpp"

namespace algoreg {

const VocabularyValue* Vocabulary::find(std::string_view code) const {
  for (const VocabularyValue& value : values) {
    if (value.code == code) return &value;
  }
  return nullptr;
}

const Vocabulary& vocabulary_of(const Vocabularies& vocabularies, std::string_view name) {
  static const Vocabulary none;
  const auto list = vocabularies.find(name);
  return list == vocabularies.end() ? none : list->second;
}

}  // namespace algoreg
