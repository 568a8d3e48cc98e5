// Lines of the input that no finding may show: those where something was found that must not be repeated. In: the
// findings of a run. Out: which places are hidden, and texts with their letters and digits covered.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/finding.hpp"
#include "records/rule_book.hpp"

namespace algoreg::app {

class HiddenLines {
 public:
  // Hides the lines of findings whose rule says `secret: true`.
  HiddenLines(const Findings& findings, const RuleBook& rules);

  // Whether a place touches a hidden line: what other rules say of it must not repeat it either.
  bool touches(const Span& span) const;

  // The path of a file as it may be shown: without digits where something was found in the name itself.
  std::string path(FileId file, std::string path) const;

 private:
  std::set<std::pair<FileId, std::uint32_t>> lines_;
  std::set<FileId> names_;
};

// A text with every letter and digit covered, so that its shape can be seen and nothing read.
std::string covered(std::string_view text);

}  // namespace algoreg::app
