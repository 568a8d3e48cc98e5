// The fields that files of the law name for the pages.
#pragma once

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::modelling {

// The field at that path of an entry. A path that leads to none is the finding LAW-003 with the nearest one, and null.
const schema::Field* field_at(const schema::Schema& schema, View path, Findings& findings);

}  // namespace algoreg::modelling
