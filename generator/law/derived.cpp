#include "law/derived.hpp"

#include <algorithm>

#include "base/tree_builder.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg::law {

namespace {

std::vector<Derivation> read_list(View list, Compiler& compiler) {
  std::vector<Derivation> derivations;
  for (const View item : list) {
    derivations.push_back({std::string(item["code"].text()), compiler.compile(item["when"]),
                           LocalizedText::read(item["text"]), std::string(item["role"].text()),
                           std::string(item["citation"].text())});
  }
  return derivations;
}

// The reasons that hold; `is_open` is set where one may.
std::vector<std::string> reasons(const std::vector<Derivation>& list, const Program& program, const Facts& facts,
                                 const Context& context, bool& is_open) {
  std::vector<std::string> codes;
  for (const Derivation& each : list) {
    const Truth answer = program.evaluate(each.condition, facts, context);
    if (answer == Truth::yes) codes.push_back(each.code);
    is_open = is_open || answer == Truth::open;
  }
  return codes;
}

Roles roles(const std::vector<Derivation>& list, const Program& program, const Facts& facts, const Context& context) {
  Roles found;
  for (const Derivation& each : list) {
    const Truth answer = program.evaluate(each.condition, facts, context);
    found.open = found.open || answer == Truth::open;
    if (answer != Truth::yes) continue;
    auto role = std::find_if(found.roles.begin(), found.roles.end(), [&](const Role& of) { return of.code == each.role; });
    if (role == found.roles.end()) role = found.roles.insert(role, Role{each.role, {}});
    role->reasons.push_back({each.code, each.citation});
  }
  return found;
}

Hint dpia_hint(const Derivations& law, const Program& program, const Facts& facts, const Context& context) {
  bool is_open = false;
  Hint hint{"yes", reasons(law.dpia_yes, program, facts, context, is_open)};
  if (!hint.reasons.empty()) return hint;
  hint = {"maybe", reasons(law.dpia_maybe, program, facts, context, is_open)};
  if (hint.reasons.empty()) hint.answer = is_open ? "open" : "no";
  return hint;
}

// What follows from the conditions that hold. Empty as long as one of those that do not is open.
std::vector<std::string> duties(const std::vector<Derivation>& list, const Program& program, const Facts& facts,
                                const Context& context) {
  std::vector<std::string> codes;
  bool is_open = false;
  for (const Derivation& each : list) {
    const Truth answer = program.evaluate(each.condition, facts, context);
    if (answer == Truth::yes) codes.push_back(each.code);
    is_open = is_open || answer == Truth::open;
  }
  if (codes.empty() && !is_open && !list.empty()) codes.emplace_back("none");
  return codes;
}

// A path as the schema names it: without the numbers of items.
std::string without_numbers(std::string_view path) {
  std::string name;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (path[at] == '[') at = std::min(path.find(']', at), path.size() - 1);
    else name += path[at];
  }
  return name;
}

void add_withheld(View value, std::vector<std::string>& paths) {
  if (value.is_map() && value.parent() && schema::state_of(value) == schema::State::withheld) {
    paths.push_back(without_numbers(value.path()));
    return;
  }
  for (const View member : value) add_withheld(member, paths);
}

// The heaviest rating counts; green only where every group is.
EthicsOutcome ethics_outcome(View root) {
  constexpr std::size_t groups = 3;
  std::size_t green = 0;
  EthicsOutcome outcome = EthicsOutcome::not_rated;
  for (const View each : root.at("aarhus.ethics.ratings")) {
    const std::string_view rating = each["rating"].text();
    if (rating == "red") return EthicsOutcome::red;
    if (rating == "yellow") outcome = EthicsOutcome::yellow;
    if (rating == "green") ++green;
  }
  return outcome == EthicsOutcome::not_rated && green >= groups ? EthicsOutcome::green : outcome;
}

// Writes nested maps; keys and values come from us.
class Writer {
 public:
  void open(std::string_view key) {
    builder_.key(key, {}, {});
    builder_.begin_map({});
  }
  void close() { builder_.end({}); }
  void put(std::string_view key, std::string_view value) {
    builder_.key(key, {}, {});
    builder_.scalar(value, false, {}, {});
  }
  void put(std::string_view key, const std::vector<std::string>& values) {
    builder_.key(key, {}, {});
    builder_.begin_list({});
    for (const std::string& value : values) builder_.scalar(value, false, {}, {});
    builder_.end({});
  }
  void begin() { builder_.begin_map({}); }
  Tree take() {
    builder_.end({});
    return builder_.take();
  }

 private:
  TreeBuilder builder_;
};

}  // namespace

Derivations Derivations::read(View root, View screening, Compiler& compiler) {
  Derivations law;
  law.screening = ScreeningScale::read(screening);
  law.roles = read_list(root["roles"], compiler);
  if (const View fria = root["fria_required"]) law.fria_required = compiler.compile(fria);
  law.registration_duties = read_list(root["registration_duties"], compiler);
  law.dpia_yes = read_list(root["dpia"]["yes"], compiler);
  law.dpia_maybe = read_list(root["dpia"]["maybe"], compiler);
  return law;
}

Derived derive(const Derivations& law, const Program& program, View root, const Context& context) {
  const Facts facts(root);
  Derived derived;
  derived.roles = roles(law.roles, program, facts, context);
  if (law.fria_required) derived.fria_required = program.evaluate(*law.fria_required, facts, context);
  derived.registration_duties = duties(law.registration_duties, program, facts, context);
  derived.dpia = dpia_hint(law, program, facts, context);
  derived.screening = screening_rounds(law.screening, root);
  derived.latest_round = latest_round(root.at("aarhus.screening.feasible"));
  add_withheld(root, derived.withheld_fields);
  std::sort(derived.withheld_fields.begin(), derived.withheld_fields.end());
  derived.withheld_fields.erase(std::unique(derived.withheld_fields.begin(), derived.withheld_fields.end()),
                                derived.withheld_fields.end());
  derived.ethics = ethics_outcome(root);
  return derived;
}

Tree derived_tree(const RiskClass& risk, const Derived& derived) {
  Writer to;
  to.begin();
  if (!derived.roles.roles.empty()) {
    std::vector<std::string> codes;
    for (const Role& role : derived.roles.roles) codes.push_back(role.code);
    to.put("derived_roles", codes);
  }
  to.open("classification");
  to.put("derived_risk_class", risk.code);
  to.close();
  if (derived.fria_required != Truth::open) {
    to.open("fria");
    to.put("required", derived.fria_required == Truth::yes ? "true" : "false");
    to.close();
  }
  if (!derived.registration_duties.empty()) {
    to.open("registration");
    to.put("duties", derived.registration_duties);
    to.close();
  }
  to.open("publication");
  to.put("withheld_fields", derived.withheld_fields);
  to.close();
  if (derived.latest_round) {
    const ScreeningRound& latest = derived.screening[*derived.latest_round];
    to.open("aarhus");
    to.open("screening");
    if (latest.complexity) to.put("complexity_total", tenths_text(*latest.complexity));
    if (latest.uncertainty) to.put("uncertainty_total", tenths_text(*latest.uncertainty));
    if (!latest.quadrant.empty()) to.put("quadrant", latest.quadrant);
    to.close();
    to.close();
  }
  return to.take();
}

}  // namespace algoreg::law
