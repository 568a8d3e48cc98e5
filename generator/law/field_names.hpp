// The names that a condition may use for the fields of an entry. In: the compiled schema and the vocabularies.
// Out: a plain lookup, so that conditions can be compiled and tested against any set of fields.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/vocabularies.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::law {

struct FieldName {
  bool is_list = false;
  std::vector<std::string> codes;  // possible values, or of the items of a list; empty: any
  bool is_derived = false;         // conditions read what was computed, not what somebody typed
};

// By path, such as "contact.email"; parts of the items of a list as "affected_groups.group"; groups are there too.
using FieldNames = std::map<std::string, FieldName, std::less<>>;

FieldNames field_names(const schema::Schema& schema, const Vocabularies& vocabularies);

}  // namespace algoreg::law
