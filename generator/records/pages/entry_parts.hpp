// What the page of an entry tells in a way of its own, besides rows: its course in time, how it meets the principles,
// effects on people, and its neighbours.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/cards.hpp"

namespace algoreg::pages {

// Overdue: the day of a plan has passed, and nobody has said what came of it.
enum class MilestoneState : std::uint8_t { past, today, last_known, planned, overdue, unknown };

constexpr auto describe(std::type_identity<MilestoneState>) {
  return templates::choice<MilestoneState>("milestone_state", {
      {MilestoneState::past, "past"},
      {MilestoneState::today, "today"},
      {MilestoneState::last_known, "last_known"},
      {MilestoneState::planned, "planned"},
      {MilestoneState::overdue, "overdue"},
      {MilestoneState::unknown, "unknown"}});
}

// Something that happens to a solution on a day. `today` has the status it is in; `last_known` has it where the register
// no longer knows whether it is still so.
struct Milestone {
  Text label;
  MilestoneState state = MilestoneState::past;
  std::string date, machine;     // empty: the day is not known, or the plan has words of its own for it
  Text note;                     // the words of the plan; why the day is not known
};

constexpr auto describe(std::type_identity<Milestone>) {
  using templates::member;
  return templates::record<Milestone>("milestone", {
      member<&Milestone::label>("label"),
      member<&Milestone::state>("state"),
      member<&Milestone::date>("date"),
      member<&Milestone::machine>("machine"),
      member<&Milestone::note>("note")});
}

// One of the municipality's principles, and how the solution meets it.
struct Principle {
  Term principle;
  std::string href;              // the page that explains it; empty: there is none
  Term status;                   // without a code: not said
  Text text;
};

constexpr auto describe(std::type_identity<Principle>) {
  using templates::member;
  return templates::record<Principle>("principle", {
      member<&Principle::principle>("principle"),
      member<&Principle::href>("href"),
      member<&Principle::status>("status"),
      member<&Principle::text>("text")});
}

// An effect of the solution as the ethics tool asks for it. Terms without a code and empty texts are not said.
struct Effect {
  Term direction;
  Text text;
  Term importance, time;
  Text mitigation;
};

constexpr auto describe(std::type_identity<Effect>) {
  using templates::member;
  return templates::record<Effect>("effect", {
      member<&Effect::direction>("direction"),
      member<&Effect::text>("text"),
      member<&Effect::importance>("importance"),
      member<&Effect::time>("time"),
      member<&Effect::mitigation>("mitigation")});
}

// A group of people with the effects on them and the rating of them all.
struct EffectGroup {
  Term group, rating;
  std::vector<Effect> effects;
};

constexpr auto describe(std::type_identity<EffectGroup>) {
  using templates::member;
  return templates::record<EffectGroup>("effect_group", {
      member<&EffectGroup::group>("group"),
      member<&EffectGroup::rating>("rating"),
      member<&EffectGroup::effects>("effects")});
}

// Another entry, with what it shares with this one.
struct SimilarEntry {
  Card card;
  std::vector<Text> shared;
};

constexpr auto describe(std::type_identity<SimilarEntry>) {
  using templates::member;
  return templates::record<SimilarEntry>("similar_entry", {
      member<&SimilarEntry::card>("card"),
      member<&SimilarEntry::shared>("shared")});
}

}  // namespace algoreg::pages
