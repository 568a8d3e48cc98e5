// What the register computes about an entry beside its risk class. In: register/law/derived.yaml (conditions and
// their reasons), screening.yaml (how scores become totals and a quadrant) and the facts of an entry.
// Out: values that nobody types, and the tree in which conditions read them.
#pragma once

#include <string>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "law/compiler.hpp"
#include "law/conditions.hpp"
#include "law/screening.hpp"
#include "records/derived.hpp"

namespace algoreg::law {

// A value that an entry gets while a condition holds, or a reason for it.
struct Derivation {
  std::string code;
  ConditionId condition = 0;
  LocalizedText text;  // of a reason
  std::string role;    // of a reason for a role
  std::string citation;
};

struct Derivations {
  std::vector<Derivation> roles;
  std::optional<ConditionId> fria_required;
  std::vector<Derivation> registration_duties;
  std::vector<Derivation> dpia_yes, dpia_maybe;
  ScreeningScale screening;

  // Reads both files. Nothing is computed from a file that is not there.
  static Derivations read(View root, View screening, Compiler& compiler);
};

// Everything but completeness.
Derived derive(const Derivations& law, const Program& program, View root, const Context& context);

// The computed values under the paths of the derived fields; what is open is not there.
Tree derived_tree(const RiskClass& risk, const Derived& derived);

}  // namespace algoreg::law
