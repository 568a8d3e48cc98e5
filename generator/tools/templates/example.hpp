// Examples of components: data written in YAML, read as the types that templates know. In: a type and a tree. Out: a
// value that owns what it holds, and findings where the tree does not fit the type.
#pragma once

#include <memory>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "tools/templates/type.hpp"

namespace algoreg::templates {

struct Example {
  std::shared_ptr<void> data;   // null where the example leaves it out
  const Type* type = nullptr;
  Value value() const { return {data.get(), type}; }
};

// What the example does not say keeps the value that the type begins with.
Example read_example(const Type& type, View written, Findings& findings);

}  // namespace algoreg::templates
