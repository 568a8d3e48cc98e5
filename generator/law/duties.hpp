// What the law asks of the municipality because of one solution, and from when. In: register/law/duties.yaml and the
// facts of an entry. Out: the duties whose conditions hold, for the entry's page. Whether they are met is what the
// rules say.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "law/compiler.hpp"
#include "law/conditions.hpp"
#include "records/derived.hpp"

namespace algoreg::law {

class Duties {
 public:
  // Reads the file. Without a file there are none.
  static Duties read(View root, Compiler& compiler);

  // The day that a key of the law's dates means for the entry.
  using DayOf = std::function<std::optional<Date>(std::string_view key)>;
  // The duties that hold for an entry, in the order of the file.
  DueDuties due(const Program& program, const Facts& facts, const Context& context, const DayOf& day_of) const;

 private:
  struct Source {
    std::string code, from;
    ConditionId condition = 0;
  };
  std::vector<Source> duties_;
};

}  // namespace algoreg::law
