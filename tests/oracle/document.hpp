// A document that can be changed, made from a tree or from JSON, and made a tree again.
#pragma once

#include <string>
#include <vector>

#include "base/tree.hpp"
#include "tools/json/json.hpp"

namespace oracle {

struct Child;

struct Document {
  algoreg::NodeKind kind = algoreg::NodeKind::null;
  std::string text;
  bool plain = false;
  std::vector<Child> children;
};

// A member of a map, or an item of a list, which has no name.
struct Child {
  std::string name;
  Document value;
};

Document text(std::string words);
// A scalar without quotation marks.
Document plain(std::string words);
Document list(std::vector<Document> items);
Document map(std::vector<Child> members);

Document document_of(algoreg::View view);
Document document_of(const algoreg::json::Value& value);
algoreg::Tree tree_of(const Document& document);

}  // namespace oracle
