// The flat form of conditions: arrays and indices, nothing to follow but numbers, so that it is quick to run and can
// be written out for another interpreter as it is. Made by compiler.cpp, run by conditions.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace algoreg::law {

using ConditionId = std::uint32_t;
using TimeId = std::uint32_t;
using PathId = std::uint32_t;

// Part of an array: of the children, times, texts or keys.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

enum class Word : std::uint8_t {
  constant,
  all,
  any,
  negation,
  undecided,
  confirmed,
  in,
  contains,
  same_as,
  at_least,
  below,
  count_at_least,
  count_below,
  sum_at_least,
  sum_below,
  some,
  every,
  before,
  after,
  not_before,
  not_after,
  given,
  missing,
  unanswered,
  empty,
  not_confirmed,
  lacks
};

struct Operation {
  Word word = Word::constant;
  bool value = false;      // constant: its truth, where it is known
  bool known = false;      // constant: false makes it open
  PathId path = 0;         // of the field that is read
  PathId other = 0;        // same_as; sum: the part of an item that is added up
  Range parts;             // all, any, and the one child of the other logic, some, every: conditions; in: texts
  std::uint32_t text = 0;  // contains, lacks
  double number = 0;       // at_least, below and those of count and sum
  TimeId left = 0;         // before ... not_after
  TimeId right = 0;
};

struct Time {
  enum class Kind : std::uint8_t { unknown, today, day, field, earliest, latest };
  Kind kind = Kind::unknown;
  Date day{};
  PathId path = 0;
  Range parts;     // earliest, latest: times
  int months = 0;  // added to what the rest says
};

struct Path {
  enum class Start : std::uint8_t { root, item, enclosing, derived };
  Start start = Start::root;
  Range keys;
  std::string field;  // in the schema, whatever it starts from
};

struct Instructions {
  std::vector<Operation> operations;
  std::vector<ConditionId> children;
  std::vector<Time> times;
  std::vector<TimeId> time_parts;
  std::vector<Path> paths;
  std::vector<std::string> keys;
  std::vector<std::string> texts;
};

}  // namespace algoreg::law
