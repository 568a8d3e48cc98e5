// The register: entries of sound form with what was computed about them. Made by stages/validate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/tree.hpp"
#include "records/derived.hpp"

namespace algoreg {

// One AI solution. Its facts stay in the tree that the editor wrote; unmet duties hide nothing.
struct Entry {
  std::string id;
  std::string publisher;      // id of the publisher: ids of entries are unique per publisher
  FileId file = no_file;
  const Tree* tree = nullptr; // lives in the DocumentSet
  std::string source_language;
  RiskClass risk;
  Derived derived;

  View root() const { return tree->root(); }
  View at(std::string_view path) const { return tree->root().at(path); }
};

// The newest day in the log of an entry's changes, else that of its last review.
std::optional<Date> last_change(const Entry& entry);

struct Register {
  std::vector<Entry> entries;  // in the order of their ids

  // The entry with that id, or null.
  const Entry* find(std::string_view id) const;
};

}  // namespace algoreg
