// What the register worked out about an entry: class with its path, duties, screening, completeness.
// Each struct is followed by the names under which templates see its members.
// Long, because it holds all that the law has to say about an entry.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

namespace algoreg::pages {

enum class StepAnswer : std::uint8_t { no, yes, open };

constexpr auto describe(std::type_identity<StepAnswer>) {
  return templates::choice<StepAnswer>("step_answer", {
      {StepAnswer::no, "no"},
      {StepAnswer::yes, "yes"},
      {StepAnswer::open, "open"}});
}

struct RiskStep {
  std::string question, explanation, citation;
  StepAnswer answer = StepAnswer::open;
  std::vector<Link> open_fields; // what must be known before the question can be answered
};

constexpr auto describe(std::type_identity<RiskStep>) {
  using templates::member;
  return templates::record<RiskStep>("risk_step", {
      member<&RiskStep::question>("question"),
      member<&RiskStep::explanation>("explanation"),
      member<&RiskStep::citation>("citation"),
      member<&RiskStep::answer>("answer"),
      member<&RiskStep::open_fields>("open_fields")});
}

// A part that the municipality plays under the AI Act, and the first reason for it.
struct Role {
  Term role;
  Text reason;
  std::string citation;          // empty: the register's own word
};

struct Risk {
  Term risk_class;
  bool expected = false;
  bool assessed = false;
  std::vector<Term> open_heavier;
  std::vector<RiskStep> steps;
  std::vector<Link> open_fields;
  std::vector<Role> roles;
};

constexpr auto describe(std::type_identity<Role>) {
  using templates::member;
  return templates::record<Role>("role", {
      member<&Role::role>("role"),
      member<&Role::reason>("reason"),
      member<&Role::citation>("citation")});
}

constexpr auto describe(std::type_identity<Risk>) {
  using templates::member;
  return templates::record<Risk>("risk", {
      member<&Risk::risk_class>("risk_class"),
      member<&Risk::expected>("expected"),
      member<&Risk::assessed>("assessed"),
      member<&Risk::open_heavier>("open_heavier"),
      member<&Risk::steps>("steps"),
      member<&Risk::open_fields>("open_fields"),
      member<&Risk::roles>("roles")});
}

// Something that the law asks of the municipality because of the solution.
struct Duty {
  Text text;
  std::string citation;
  std::string date, machine;     // empty: the day is not known
  bool binding = false;          // the day has come
};

constexpr auto describe(std::type_identity<Duty>) {
  using templates::member;
  return templates::record<Duty>("duty", {
      member<&Duty::text>("text"),
      member<&Duty::citation>("citation"),
      member<&Duty::date>("date"),
      member<&Duty::machine>("machine"),
      member<&Duty::binding>("binding")});
}

// A data protection impact assessment: must be made, may have to be made, can't be told yet, or nothing says so.
enum class DpiaHint : std::uint8_t { no, open, maybe, yes };

constexpr auto describe(std::type_identity<DpiaHint>) {
  return templates::choice<DpiaHint>("dpia_hint", {
      {DpiaHint::no, "no"},
      {DpiaHint::open, "open"},
      {DpiaHint::maybe, "maybe"},
      {DpiaHint::yes, "yes"}});
}

struct Duties {
  std::vector<Duty> duties;
  bool open = false;             // facts are missing on which more may follow
  std::vector<Term> registrations;
  DpiaHint dpia = DpiaHint::no;
  std::vector<Text> dpia_reasons;
};

constexpr auto describe(std::type_identity<Duties>) {
  using templates::member;
  return templates::record<Duties>("duties", {
      member<&Duties::duties>("duties"),
      member<&Duties::open>("open"),
      member<&Duties::registrations>("registrations"),
      member<&Duties::dpia>("dpia"),
      member<&Duties::dpia_reasons>("dpia_reasons")});
}

// One round of the question "can we?", with its two totals on a scale from 1 to 10.
struct ScreeningRound {
  std::int64_t number = 1;
  std::string date, machine;
  std::string complexity, uncertainty;
  Term quadrant;
  bool latest = false;
};

constexpr auto describe(std::type_identity<ScreeningRound>) {
  using templates::member;
  return templates::record<ScreeningRound>("screening_round", {
      member<&ScreeningRound::number>("number"),
      member<&ScreeningRound::date>("date"),
      member<&ScreeningRound::machine>("machine"),
      member<&ScreeningRound::complexity>("complexity"),
      member<&ScreeningRound::uncertainty>("uncertainty"),
      member<&ScreeningRound::quadrant>("quadrant"),
      member<&ScreeningRound::latest>("latest")});
}

enum class EthicsOutcome : std::uint8_t { not_rated, green, yellow, red };

constexpr auto describe(std::type_identity<EthicsOutcome>) {
  return templates::choice<EthicsOutcome>("ethics_outcome", {
      {EthicsOutcome::not_rated, "not_rated"},
      {EthicsOutcome::green, "green"},
      {EthicsOutcome::yellow, "yellow"},
      {EthicsOutcome::red, "red"}});
}

// A quadrant of the matrix with the letter that stands for it in the picture.
struct QuadrantKey {
  std::string letter;
  Term quadrant;
};

constexpr auto describe(std::type_identity<QuadrantKey>) {
  using templates::member;
  return templates::record<QuadrantKey>("quadrant_key", {
      member<&QuadrantKey::letter>("letter"),
      member<&QuadrantKey::quadrant>("quadrant")});
}

// What the municipality itself answered to one of its questions.
struct ScreeningAnswer {
  std::string question;
  Term answer;
};

constexpr auto describe(std::type_identity<ScreeningAnswer>) {
  using templates::member;
  return templates::record<ScreeningAnswer>("screening_answer", {
      member<&ScreeningAnswer::question>("question"),
      member<&ScreeningAnswer::answer>("answer")});
}

// What the register worked out from the municipality's own questions.
struct Screening {
  std::vector<ScreeningRound> rounds;
  bool several = false;
  Html matrix;                       // the rounds as points; empty where no round has both totals
  std::vector<QuadrantKey> quadrants;
  Limit limit;
  std::vector<ScreeningAnswer> answers;   // what the municipality made of it; its reasons stand among all facts
  EthicsOutcome ethics = EthicsOutcome::not_rated;
};

constexpr auto describe(std::type_identity<Screening>) {
  using templates::member;
  return templates::record<Screening>("screening", {
      member<&Screening::rounds>("rounds"),
      member<&Screening::several>("several"),
      member<&Screening::matrix>("matrix"),
      member<&Screening::quadrants>("quadrants"),
      member<&Screening::limit>("limit"),
      member<&Screening::answers>("answers"),
      member<&Screening::ethics>("ethics")});
}

// How many of the fields that concern the solution are answered, and which are not.
struct Completeness {
  std::int64_t given = 0, asked = 0;
  std::int64_t unknown = 0;      // said to be unknown
  std::int64_t withheld = 0;
  std::int64_t not_filled = 0;   // nothing is said
  std::vector<Link> missing;     // the same, with the way to each
};

constexpr auto describe(std::type_identity<Completeness>) {
  using templates::member;
  return templates::record<Completeness>("completeness", {
      member<&Completeness::given>("given"),
      member<&Completeness::asked>("asked"),
      member<&Completeness::unknown>("unknown"),
      member<&Completeness::withheld>("withheld"),
      member<&Completeness::not_filled>("not_filled"),
      member<&Completeness::missing>("missing")});
}

}  // namespace algoreg::pages
