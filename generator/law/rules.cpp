#include "law/rules.hpp"

#include <algorithm>

#include "law/provenance.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

// The general rules speak of the fields of every register: their errors are faults of form, whatever groups it chose.
constexpr std::string_view general_group = "gen";

Flavour flavour_of(const Rule& rule) {
  return rule.finding_class == "compliance" || rule.finding_class == "policy" ? Flavour::duties : Flavour::facts;
}

bool is_in_force(const Rule& rule, const std::vector<std::string>& groups) {
  if (!rule.is_evaluated()) return false;
  const bool is_chosen = std::find(groups.begin(), groups.end(), rule.group) != groups.end();
  return is_chosen || (rule.group == general_group && rule.severity == Severity::error);
}

std::unique_ptr<const NamedCheck> make_check(View name, const CheckSetup& setup) {
  const auto checks = named_checks();
  const auto found =
      std::find_if(checks.begin(), checks.end(), [&](const CheckEntry& each) { return each.name == name.text(); });
  if (found != checks.end()) return found->make(setup);
  std::vector<std::string_view> names;
  for (const CheckEntry& each : checks) names.push_back(each.name);
  setup.findings.add("LAW-015", name.span(), {{"name", name.text()}, {"near", suggestion(name.text(), names)}});
  return nullptr;
}

// The severity of a firing on a day, and the day from which the rule's own severity counts.
struct Weight {
  Severity severity = Severity::error;
  std::optional<Date> day;
  bool promised = false;  // the law does not ask for it yet, but the register has promised it
};

Weight weigh(const Rule& rule, const Subject& subject, bool is_promised) {
  if (rule.from.empty()) return {rule.severity, std::nullopt, false};
  const auto day = effective_date(subject.law, rule.from, subject.facts, {subject.today, Flavour::facts});
  if (day && subject.today >= *day) return {rule.severity, day, false};
  const bool lifted = is_promised && rule.before == Severity::info && rule.severity == Severity::error;
  const Severity severity = lifted ? Severity::warning : rule.before;
  return {severity, day, is_promised && severity != Severity::info};
}

// A day that has not come is said with the finding, and so is a promise not to wait for it.
void add_pending_day(Finding& finding, const Weight& weight, Date today) {
  if (weight.promised) finding.arguments.push_back({std::string(promised_argument), "true", ArgumentKind::text});
  if (!weight.day || *weight.day <= today) return;
  finding.arguments.push_back({"from", to_iso(*weight.day), ArgumentKind::date});
}

}  // namespace

void Rules::compile(const DocumentSet& documents, Compiler& compiler, const Law& law, Findings& findings) {
  anticipates_ = documents.settings.anticipates;
  anticipated_ = law.anticipated;
  for (const auto& [code, rule] : documents.rules) {
    if (is_in_force(rule, documents.settings.rule_groups)) compile_rule(rule, documents, compiler, law, findings);
  }
}

void Rules::compile_rule(const Rule& rule, const DocumentSet& documents, Compiler& compiler, const Law& law,
                         Findings& findings) {
  Compiled compiled;
  compiled.rule = &rule;
  compiled.flavour = flavour_of(rule);
  check_day(rule.source["from"], law, findings);
  if (const View when = rule.source["when"]) compiled.when = compiler.compile(when);
  if (const View name = rule.source["check"]) {
    compiled.check = make_check(name, {rule.source["with"], documents, law, compiler, findings});
    if (!compiled.check) return;
  }
  compiled.words = RuleWords::read(rule, documents.schema, compiler, findings);
  rules_.push_back(std::move(compiled));
}

void Rules::find_those_of_the_day(const Law& law) {
  const auto moves = [&](const EffectiveDate::Case& each) {
    return each.condition && law.program.depends_on_day(*each.condition);
  };
  for (Compiled& compiled : rules_) {
    const auto moving = law.effective.find(compiled.rule->from);
    compiled.of_the_day =
        (compiled.when && law.program.depends_on_day(*compiled.when)) ||
        (compiled.check && compiled.check->depends_on_day()) ||
        (moving != law.effective.end() && std::any_of(moving->second.cases.begin(), moving->second.cases.end(), moves));
  }
}

bool Rules::is_of_the_day(std::string_view code) const {
  return std::any_of(rules_.begin(), rules_.end(),
                     [&](const Compiled& each) { return each.of_the_day && each.rule->code == code; });
}

void Rules::ask(const Compiled& compiled, const Subject& subject, Findings& findings, Firings& firings) const {
  const Context context{subject.today, compiled.flavour};
  if (compiled.when && subject.law.program.evaluate(*compiled.when, subject.facts, context) != Truth::yes) return;
  if (compiled.check) {
    run_check(compiled, subject, nullptr, findings);
  } else {
    fire(compiled, subject, findings, firings);
  }
}

void Rules::check_those_of_the_day(const Subject& subject, Findings& findings) const {
  Firings firings;
  for (const Compiled& compiled : rules_) {
    if (compiled.of_the_day) ask(compiled, subject, findings, firings);
  }
}

void Rules::check(const Subject& subject, Findings& findings) const {
  Firings firings;
  for (const Compiled& compiled : rules_) ask(compiled, subject, findings, firings);
  if (firings.empty()) return;
  for (const Compiled& compiled : rules_) {
    if (compiled.check) run_check(compiled, subject, &firings, findings);
  }
}

void Rules::fire(const Compiled& compiled, const Subject& subject, Findings& findings, Firings& firings) const {
  std::vector<Leaf> leaves;
  const Context context{subject.today, compiled.flavour};
  subject.law.program.evaluate(*compiled.when, subject.facts, context, &leaves);
  for (std::size_t i = 0, read = leaves.size(); i < read; ++i) {
    add_provenance(subject.law, leaves[i].field, subject.facts, context, leaves);
  }
  const Weight weight = weigh(*compiled.rule, subject, promises(*compiled.rule));
  Finding finding = compiled.words.say(*compiled.rule, subject, compiled.flavour, leaves, weight.day);
  finding.severity = weight.severity;
  add_pending_day(finding, weight, subject.today);
  const bool becomes_error = compiled.rule->severity == Severity::error && compiled.rule->before == Severity::warning;
  if (weight.day && becomes_error) firings.push_back({compiled.rule->code, finding.span, *weight.day});
  findings.add(std::move(finding));
}

// `all` are the firings of all rules, in the second round.
void Rules::run_check(const Compiled& compiled, const Subject& subject, const Firings* all, Findings& findings) const {
  Findings found;
  Report report(compiled.rule->code, found);
  if (all == nullptr) {
    compiled.check->run(subject, report);
  } else {
    compiled.check->run_last(subject, *all, report);
  }
  if (found.empty()) return;
  const Weight weight = weigh(*compiled.rule, subject, promises(*compiled.rule));
  for (Finding finding : found) {
    if (!finding.severity) finding.severity = weight.severity;
    add_pending_day(finding, weight, subject.today);
    findings.add(std::move(finding));
  }
}

bool Rules::promises(const Rule& rule) const {
  return anticipates_ && std::find(anticipated_.begin(), anticipated_.end(), rule.from) != anticipated_.end();
}

std::vector<AskingRule> Rules::asking_rules(const Program& program) const {
  std::vector<AskingRule> rules;
  for (const Compiled& compiled : rules_) {
    if (!compiled.when || compiled.check) continue;
    std::vector<std::string_view> fields;
    program.fields_asked_for(*compiled.when, fields);
    const bool narrow = compiled.rule->source["narrow"].text() == "true";
    for (const std::string_view field : fields) rules.push_back({field, *compiled.when, compiled.flavour, narrow});
  }
  std::stable_sort(rules.begin(), rules.end(),
                   [](const AskingRule& left, const AskingRule& right) { return left.field < right.field; });
  return rules;
}

}  // namespace algoreg::law
