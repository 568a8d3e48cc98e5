// Walking to the values of a field, through the items of the lists on the way. Shared by the checks of this folder.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "law/checks/check.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::law {

struct FieldKeys {
  const schema::Field* field = nullptr;
  std::vector<std::string> keys;
};

FieldKeys keys_of(const schema::Field& field);

// The fields that `paths` names; unknown ones are findings at their line.
std::vector<FieldKeys> named_fields(View paths, const CheckSetup& setup);
// The fields that `paths` names, or all that are written in languages when there is no such list.
std::vector<FieldKeys> text_fields(View paths, const CheckSetup& setup);

// Calls `take` for every value of a field; what is unknown, withheld or not applicable is none.
template <typename Take>
void each_value(View at, std::span<const std::string> keys, const Take& take) {
  if (!at || at.is_null() || (at.is_map() && schema::state_of(at) != schema::State::given)) return;
  if (at.is_list()) {
    for (const View item : at) each_value(item, keys, take);
  } else if (keys.empty()) {
    take(at);
  } else if (at.is_map()) {
    each_value(at[keys.front()], keys.subspan(1), take);
  }
}

// The language that an entry is written in.
std::string_view source_language(const Subject& subject, std::string_view usual);

// Where a text in a language, such as {da: ..., en: ...}, has that language; blank texts are none.
View text_in(View localized, std::string_view language);

FindingArgument label_of(const schema::Field& field);
FindingArgument said(std::string_view name, std::string_view text);

}  // namespace algoreg::law
