#include "records/vocabularies.hpp"

namespace algoreg {

const VocabularyValue* Vocabulary::find(std::string_view code) const {
  for (const VocabularyValue& value : values) {
    if (value.code == code) return &value;
  }
  return nullptr;
}

}  // namespace algoreg
