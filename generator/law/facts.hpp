// What an entry says, as the law reads it: a value at a path, or the way in which it is absent.
// In: trees of an entry. Out: readings. The one place that knows where an entry's values lie, so that a product
// can later stand behind an entry without a condition noticing.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/tree.hpp"

namespace algoreg::law {

// damaged: the value may have been lost to a fault of form, so that nothing follows from its absence.
enum class Presence : std::uint8_t { missing, given, unknown, not_applicable, withheld, damaged };

struct Reading {
  View value;    // false unless the value or its wrapper stands in a file
  View nearest;  // the value, else the innermost map on the way to it that does
  Presence presence = Presence::missing;
};

class Facts {
 public:
  explicit Facts(View root) : root_(root) {}
  // What stands at a path of keys from the root.
  Reading read(std::span<const std::string> keys) const { return read(root_, keys); }
  // What stands at a path of keys below an item of a list; with no keys the item itself.
  static Reading read(View start, std::span<const std::string> keys);

 private:
  View root_;
};

}  // namespace algoreg::law
