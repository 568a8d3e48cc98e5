// Which fields an entry must give: the requirement levels of the schema and their conditions, compiled.
#pragma once

#include <optional>
#include <vector>

#include "base/finding.hpp"
#include "law/law.hpp"
#include "records/documents.hpp"
#include "records/register.hpp"

namespace algoreg::validating {

class Requirements {
 public:
  // Compiles the conditions of the schema's fields into the law's program.
  void compile(const schema::Schema& schema, law::Compiler& compiler);

  // Adds GEN-001 for each required field that is missing although its condition holds. Fields that the schema itself
  // requires are found by its own check.
  void check(const Entry& entry, const law::Program& program, const law::Context& context, Findings& findings) const;

 private:
  struct Conditional {
    const schema::Field* field = nullptr;
    law::ConditionId condition = 0;
  };
  std::vector<Conditional> required_;
};

}  // namespace algoreg::validating
