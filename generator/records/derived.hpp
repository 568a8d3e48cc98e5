// What the register computes about an entry: values that are never typed. Made by law/, kept in the Register.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace algoreg {

// Three-valued answer: a fact that is missing or unknown leaves a question open.
enum class Truth : std::uint8_t { no, yes, open };

// One question on the way to the risk class.
struct RiskStep {
  std::string question;                  // id in register/law/risk_class.yaml
  Truth answer = Truth::open;
  std::string citation;
  std::vector<std::string> fields_read;  // paths of fields that the answer rests on
  std::vector<std::string> fields_open;  // those of them that are missing or unknown
};

struct RiskClass {
  std::string code = "not_assessed";     // in vocabulary risk_classes
  std::vector<RiskStep> path;
  std::vector<std::string> open_heavier; // classes that can't be ruled out yet
  bool expected = false;                 // the system is not in use: the class that it will have
};

// Totals of one round of the screening, in tenths; none where a score is missing or not on the scale.
struct ScreeningRound {
  std::optional<int> complexity, uncertainty;
  std::string quadrant;                  // in vocabulary quadrants; empty without both totals
};

// A value with the reasons that led to it: ids in register/law/derived.yaml.
struct Hint {
  std::string answer;                    // yes, maybe, no; open while facts are missing
  std::vector<std::string> reasons;
};

// A part that the municipality plays under the AI Act, in vocabulary roles, with what leads there.
struct RoleReason {
  std::string code;                      // id in register/law/derived.yaml
  std::string citation;
};

struct Role {
  std::string code;
  std::vector<RoleReason> reasons;
};

struct Roles {
  std::vector<Role> roles;
  bool open = false;                     // facts are missing on which more may follow
};

// What the ratings of the ethics tool advise: red or yellow for just one group counts for all.
enum class EthicsOutcome : std::uint8_t { not_rated, green, yellow, red };

// How the fields that apply to an entry are answered. What does not apply is no gap.
struct Completeness {
  std::uint32_t given = 0;
  std::vector<std::string> unknown, withheld, missing;  // paths, in the order of the schema

  std::size_t asked() const { return given + unknown.size() + withheld.size() + missing.size(); }
};

// A duty that the law lays on the municipality because of an entry: id in register/law/duties.yaml, and the day from
// which it binds, where one is known.
struct Duty {
  std::string code;
  std::optional<Date> from;
};

struct DueDuties {
  std::vector<Duty> duties;
  bool open = false;                     // facts are missing on which more duties may follow
};

struct Derived {
  Roles roles;
  Truth fria_required = Truth::open;
  std::vector<std::string> registration_duties;  // in vocabulary registration_duties; empty while facts are open
  Hint dpia;
  std::vector<ScreeningRound> screening;         // in the order of the entry
  std::optional<std::size_t> latest_round;       // the one that counts
  std::vector<std::string> withheld_fields;      // paths in the schema, sorted
  EthicsOutcome ethics = EthicsOutcome::not_rated;
  Completeness completeness;
  DueDuties due;
};

}  // namespace algoreg
