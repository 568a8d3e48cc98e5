// From when the law binds: dates by key, as written in register/law/dates.yaml, each with its source and how sure
// we are of it. In: the tree of that file. Out: typed dates that conditions name as @key.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "base/tree.hpp"
#include "records/localized.hpp"

namespace algoreg::law {

struct LawDate {
  std::string key;
  std::optional<Date> from;              // none: not known, so that every comparison with it stays open
  std::optional<Date> alternative_from;  // the other reading of a text that can be read in two ways
  std::optional<Date> was;               // before the law was changed
  std::optional<Date> law_changed_on;
  std::optional<Date> legacy_placed_before;  // systems older than this ...
  std::optional<Date> legacy_until;          // ... have until then
  std::vector<std::string> touches_classes;  // whom a change of the law concerns: risk classes ...
  std::vector<std::string> touches_content;  // ... and kinds of generated content
  LocalizedText what;
  std::string basis, certainty;
  LocalizedText source;                  // the key of an instrument of the file, or words
};

class Dates {
 public:
  // Reads the lists `dates` and `national` of the file; a key that is used twice is reported at its line.
  static Dates read(View root, Findings& findings);
  // Some dates could not be read, so that a name that is not found here may still be one.
  void set_incomplete() { complete_ = false; }
  bool is_complete() const { return complete_; }
  // Takes the other date of what can be read in two ways.
  void take_other_reading();
  // The date with that key, or null.
  const LawDate* find(std::string_view key) const;
  auto begin() const { return dates_.begin(); }
  auto end() const { return dates_.end(); }

 private:
  std::vector<LawDate> dates_;
  bool complete_ = true;
};

}  // namespace algoreg::law
