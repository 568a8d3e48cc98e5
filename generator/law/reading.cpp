#include "law/reading.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"

namespace algoreg::law {

View need(View map, std::string_view key, Findings& findings) {
  const View member = map[key];
  if (!member && map && !(map.is_map() && map.is_damaged())) findings.add("LAW-010", map.span(), {{"key", key}});
  return member;
}

std::string read_word(View map, std::string_view key, bool needed, Findings& findings) {
  const View member = needed ? need(map, key, findings) : map[key];
  if (member && !member.is_scalar()) findings.add("LAW-012", member.span(), {{"key", key}});
  return std::string(member.text());
}

std::string suggestion(std::string_view word, std::span<const std::string_view> candidates) {
  constexpr std::size_t few = 12;
  const std::string_view near = nearest(word, candidates);
  if (!near.empty()) return std::string(near);
  return candidates.empty() || candidates.size() > few ? "–" : fmt::format("{}", fmt::join(candidates, ", "));
}

void check_keys(View map, std::span<const std::string_view> known, Findings& findings) {
  if (!map.is_map()) return;
  for (const View member : map) {
    if (std::find(known.begin(), known.end(), member.key()) != known.end()) continue;
    findings.add("LAW-001", member.key_span(), {{"word", member.key()}, {"near", suggestion(member.key(), known)}});
  }
}

bool check_choice(View word, std::span<const std::string_view> choices, Findings& findings) {
  if (std::find(choices.begin(), choices.end(), word.text()) != choices.end()) return true;
  findings.add("LAW-004", word.span(), {{"value", word.text()}, {"near", suggestion(word.text(), choices)}});
  return false;
}

}  // namespace algoreg::law
