// What an entry says, as the law reads it: a value at a path, or the way in which it is absent.
// In: trees of an entry. Out: readings. The one place that knows where an entry's values lie, so that a product
// can later stand behind an entry without a condition noticing.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/tree.hpp"

namespace algoreg::law {

// damaged: the value may have been lost to a fault of form, so that nothing follows from its absence.
enum class Presence : std::uint8_t { missing, given, unknown, not_applicable, withheld, damaged };

struct Reading {
  View value;    // false unless the value or its wrapper stands in a file
  View nearest;  // the value, else the innermost map on the way to it that does
  Presence presence = Presence::missing;
};

// What has been read of one entry, by the number of the path. Rules read the same few fields again and again.
class Memory {
 public:
  explicit Memory(std::size_t paths) : readings_(paths), known_(paths) {}
  const Reading* find(std::uint32_t path) const { return known_[path] ? &readings_[path] : nullptr; }
  void keep(std::uint32_t path, const Reading& reading) {
    readings_[path] = reading;
    known_[path] = true;
  }

 private:
  std::vector<Reading> readings_;
  std::vector<bool> known_;
};

class Facts {
 public:
  // `derived` holds what was computed, under the paths of the derived fields; without it they are open. `memory` is of
  // this entry and one program, and of one thread.
  explicit Facts(View root, View derived = {}, Memory* memory = nullptr)
      : root_(root), derived_(derived), memory_(memory) {}
  // The same reading as without a number, from memory where it is there.
  Reading read(std::uint32_t path, std::span<const std::string> keys, bool is_derived) const;
  // What stands at a path of keys from the root.
  Reading read(std::span<const std::string> keys) const { return read(root_, keys); }
  // What was computed for a path of keys.
  Reading read_derived(std::span<const std::string> keys) const { return read(derived_, keys); }
  // What stands at a path of keys below an item of a list; with no keys the item itself.
  static Reading read(View start, std::span<const std::string> keys);

 private:
  View root_;
  View derived_;
  Memory* memory_ = nullptr;
};

}  // namespace algoreg::law
