// Entries, guidance and reference pages as other pages point at them.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

namespace algoreg::pages {

struct Card {
  std::string id, href;
  Text name, summary;
  Term status;
  Term risk_class;
  std::vector<Term> departments;
};

constexpr auto describe(std::type_identity<Card>) {
  using templates::member;
  return templates::record<Card>("card", {
      member<&Card::id>("id"),
      member<&Card::href>("href"),
      member<&Card::name>("name"),
      member<&Card::summary>("summary"),
      member<&Card::status>("status"),
      member<&Card::risk_class>("risk_class"),
      member<&Card::departments>("departments")});
}

struct Count {
  Term term;
  std::int64_t count = 0;
};

constexpr auto describe(std::type_identity<Count>) {
  using templates::member;
  return templates::record<Count>("count", {
      member<&Count::term>("term"),
      member<&Count::count>("count")});
}

// A guidance page as it is pointed at.
struct GuidanceCard {
  std::string href;
  Text title, summary;
};

constexpr auto describe(std::type_identity<GuidanceCard>) {
  using templates::member;
  return templates::record<GuidanceCard>("guidance_card", {
      member<&GuidanceCard::href>("href"),
      member<&GuidanceCard::title>("title"),
      member<&GuidanceCard::summary>("summary")});
}

// A page of the dictionary or of the rule book, as it is pointed at.
struct GroupCard {
  std::string href, label, intro;
  std::int64_t count = 0;
};

constexpr auto describe(std::type_identity<GroupCard>) {
  using templates::member;
  return templates::record<GroupCard>("group_card", {
      member<&GroupCard::href>("href"),
      member<&GroupCard::label>("label"),
      member<&GroupCard::intro>("intro"),
      member<&GroupCard::count>("count")});
}

}  // namespace algoreg::pages
