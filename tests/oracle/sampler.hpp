// Makes the smallest or the fullest value that a resolved schema takes.
#pragma once

#include <string>

#include "tools/json/json.hpp"

namespace oracle {

class Sampler {
 public:
  // The schema must outlive the sampler.
  explicit Sampler(const algoreg::json::Value& schema) : schema_(schema) {}

  // The entry with only what is required, and the fullest value of one more member.
  algoreg::json::Value entry_with(const std::string& name) const;

 private:
  using Value = algoreg::json::Value;

  Value sample(const Value& node, bool full) const;
  Value object(const Value& node, bool full) const;
  Value array(const Value& node, bool full) const;

  const Value& schema_;
};

}  // namespace oracle
