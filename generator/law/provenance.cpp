#include "law/provenance.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"

namespace algoreg::law {

namespace {

void add_field(std::string_view path, const Facts& facts, std::vector<Leaf>& leaves) {
  std::vector<std::string> keys;
  for (const std::string_view key : split(path, '.')) keys.emplace_back(key);
  const Reading reading = facts.read(keys);
  if (reading.value) leaves.push_back({reading, path});
}

// The question that decided, and where no value of the entry did that (it names no exemption), the one that led to it.
void add_risk_class(const Law& law, const Facts& facts, const Context& context, std::vector<Leaf>& leaves) {
  const RiskClass risk = classify(law, facts, context);
  const std::size_t before = leaves.size();
  for (auto step = risk.path.rbegin(); step != risk.path.rend(); ++step) {
    const RiskQuestion* question = law.risk.find(step->question);
    if (question == nullptr || !question->condition) continue;
    if (step->answer != Truth::yes && question->answer(step->answer).result != risk.code) continue;
    law.program.evaluate(*question->condition, facts, context, &leaves);
    const auto is_written = [](const Leaf& leaf) { return static_cast<bool>(leaf.reading.value); };
    if (std::any_of(leaves.begin() + static_cast<std::ptrdiff_t>(before), leaves.end(), is_written)) return;
  }
}

void add_reasons(const std::vector<Derivation>& reasons, const Law& law, const Facts& facts, const Context& context,
                 std::vector<Leaf>& leaves) {
  for (const Derivation& each : reasons) {
    if (law.program.evaluate(each.condition, facts, context) == Truth::yes) {
      law.program.evaluate(each.condition, facts, context, &leaves);
    }
  }
}

}  // namespace

void add_provenance(const Law& law, std::string_view field, const Facts& facts, const Context& context,
                    std::vector<Leaf>& leaves) {
  const Derivations& derived = law.derivations;
  if (field == "classification.derived_risk_class") return add_risk_class(law, facts, context, leaves);
  if (field == "derived_roles") return add_reasons(derived.roles, law, facts, context, leaves);
  if (field == "registration.duties") return add_reasons(derived.registration_duties, law, facts, context, leaves);
  if (field == "fria.required" && derived.fria_required) {
    law.program.evaluate(*derived.fria_required, facts, context, &leaves);
  } else if (field == "aarhus.screening.quadrant" || field == "aarhus.screening.complexity_total" ||
             field == "aarhus.screening.uncertainty_total") {
    add_field("aarhus.screening.feasible", facts, leaves);
  }
}

}  // namespace algoreg::law
