// Documents as they are and broken in every way at every place, each with our verdict by a schema.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "tests/oracle/document.hpp"
#include "tools/schema/schema.hpp"

namespace oracle {

// What is put in the place of a value.
struct Change {
  std::string name;
  Document value;
};

class Cases {
 public:
  // The schema must outlive the cases. Of the broken documents every `step`-th is kept (1: all).
  Cases(const algoreg::schema::Schema& schema, std::size_t step);

  void add(const std::string& name, const Document& document);
  // Breaks a document at every place below `part`, which lies in `whole`.
  void break_everywhere(Document& whole, Document& part, const std::string& path);
  // [{"name", "instance", "valid"}]
  algoreg::json::Value take() { return std::move(cases_); }

 private:
  void change_members(Document& whole, Document& part, const std::string& path);
  // Every place and way once, and of these every step-th.
  bool is_turn(const std::string& what) { return seen_.insert(what).second && count_++ % step_ == 0; }

  const algoreg::schema::Schema& schema_;
  std::size_t step_;
  std::size_t count_ = 0;
  std::set<std::string> seen_;
  std::vector<Change> changes_;
  algoreg::json::Value cases_ = algoreg::json::Value::array();
};

}  // namespace oracle
