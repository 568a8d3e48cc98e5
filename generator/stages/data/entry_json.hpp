// The entry of a record as JSON: as written, wrappers in place, scalars read by the schema. In: the tree of an entry
// and its schema. Out: a value that is valid by the resolved schema when the entry is.
#pragma once

#include "base/tree.hpp"
#include "tools/json/json.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::data {

// The published form: members in the order of the schema (languages in the order of the file), so that two entries
// read alike whoever wrote them; internal fields and members that the schema does not know are left out.
json::Value entry_json(View entry, const schema::Schema& schema);

// Everything that the file says, in the order of the file: for comparing and testing.
json::Value document_json(View document, const schema::Schema& schema);

}  // namespace algoreg::data
