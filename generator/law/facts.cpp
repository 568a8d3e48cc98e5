#include "law/facts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::law {

namespace {

// A text or group in which nobody has written anything says as much as none. An empty list is an answer.
bool is_blank(View value) {
  if (value.is_scalar()) return algoreg::is_blank(value.text());
  if (value.is_map()) return std::all_of(value.begin(), value.end(), [](View member) { return is_blank(member); });
  return value.is_null();
}

Presence presence_of(View value) {
  switch (schema::state_of(value)) {
    case schema::State::missing: return Presence::missing;
    case schema::State::unknown: return Presence::unknown;
    case schema::State::not_applicable: return Presence::not_applicable;
    case schema::State::withheld: return Presence::withheld;
    case schema::State::given: break;
  }
  if (!is_blank(value)) return Presence::given;
  return value.is_map() && value.is_damaged() ? Presence::damaged : Presence::missing;
}

}  // namespace

Reading Facts::read(std::uint32_t path, std::span<const std::string> keys, bool is_derived) const {
  if (memory_ != nullptr) {
    if (const Reading* known = memory_->find(path)) return *known;
  }
  const Reading reading = is_derived ? read_derived(keys) : read(keys);
  if (memory_ != nullptr) memory_->keep(path, reading);
  return reading;
}

Reading Facts::read(View start, std::span<const std::string> keys) {
  View at = start;
  if (!start) return {};
  for (const std::string& key : keys) {
    const Presence above = presence_of(at);
    // A group that is itself unknown, withheld or not applicable says so for everything in it.
    if (above != Presence::given) return {at, at, above};
    const View member = at[key];
    if (!member) return {{}, at, at.is_map() && !at.is_damaged() ? Presence::missing : Presence::damaged};
    at = member;
  }
  return {at, at, presence_of(at)};
}

}  // namespace algoreg::law
