#include "tests/rules/cases.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/files.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::test {

namespace {

class Cases {
 public:
  Cases(const RuleWorld& world, View file) : world_(world), file_(file) {}

  std::vector<std::string> faults() {
    for (const View each : file_["cases"]) judge(each);
    return std::move(faults_);
  }

 private:
  View find(std::string_view id) const {
    for (const View each : file_["cases"]) {
      if (!id.empty() && each["id"].text() == id) return each;
    }
    return {};
  }

  // A case changes another one, which may change a third.
  Tree entry_of(View each) const {
    const View middle = find(each["like"].text()), base = find(middle["like"].text());
    const Tree typed = typed_class(each);
    return world_.entry({file_["complete"], typed.root(), base["facts"], middle["facts"], each["facts"]});
  }

  // The class that was typed is the computed one unless the case says otherwise.
  static Tree typed_class(View each) {
    TreeBuilder builder(1);
    builder.begin_map({});
    builder.key("classification.risk_class", {}, {});
    builder.scalar(each["class"].text(), false, {}, {});
    builder.end({});
    return builder.take();
  }

  void judge(View each) {
    const View day = each["today"];
    const Date today = *parse_date(day ? day.text() : usual_day);
    const Tree entry = entry_of(each);
    const Findings findings = world_.judge(entry, today);
    for (const View rule : each["must_fire"]) must_fire(each, rule, findings);
    for (const View rule : each["must_not_fire"]) must_not_fire(each, rule.text(), findings);
    check_verdict(each, world_.verdict(entry, today));
  }

  static const Finding* find(const Findings& findings, std::string_view code) {
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& each) { return each.code == code; });
    return found == findings.end() ? nullptr : &*found;
  }

  void must_fire(View each, View rule, const Findings& findings) {
    if (!world_.rules().contains(rule.key())) return say(each, fmt::format("{} is not written", rule.key()));
    const Finding* fired = find(findings, rule.key());
    if (fired == nullptr) return say(each, fmt::format("{} has to fire", rule.key()));
    const std::string_view severity = to_string(world_.rules().severity(*fired));
    if (severity == rule.text()) return;
    say(each, fmt::format("{} fires as {}, should be {}", rule.key(), severity, rule.text()));
  }

  void must_not_fire(View each, std::string_view code, const Findings& findings) {
    if (!world_.rules().contains(code)) return say(each, fmt::format("{} is not written", code));
    if (find(findings, code) != nullptr) say(each, fmt::format("{} must not fire", code));
  }

  void check_verdict(View each, const law::Verdict& verdict) {
    std::vector<std::string> duties;
    for (const View duty : each["duties"]) duties.emplace_back(duty.text());
    const std::vector<std::string>& derived = verdict.derived.registration_duties;
    if (derived != duties) {
      say(each, fmt::format("duties {}, should be {}", fmt::join(derived, ", "), fmt::join(duties, ", ")));
    }
    check_roles(each, verdict.derived.roles);
    const Truth fria = each["fria"].text() == "true" ? Truth::yes : Truth::no;
    if (verdict.derived.fria_required != fria) say(each, "fria.required is wrong");
    if (verdict.risk.code != each["class"].text()) say(each, fmt::format("class {}", verdict.risk.code));
  }

  void check_roles(View each, const Roles& derived) {
    if (!each["roles"]) return;
    std::vector<std::string> is, wanted;
    for (const Role& role : derived.roles) {
      for (const RoleReason& reason : role.reasons) is.push_back(fmt::format("{}: {}", role.code, reason.code));
    }
    for (const View role : each["roles"]) {
      for (const View reason : role) wanted.push_back(fmt::format("{}: {}", role.key(), reason.text()));
    }
    if (is != wanted) say(each, fmt::format("roles {}, should be {}", fmt::join(is, ", "), fmt::join(wanted, ", ")));
  }

  void say(View each, std::string_view what) {
    faults_.push_back(fmt::format("law case {}: {}", each["id"].text(), what));
  }

  const RuleWorld& world_;
  View file_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> faults_of_cases(const RuleWorld& world, const std::string& root) {
  const auto bytes = DiskReader(root).read("tests/unit/law/law_cases.yaml", yaml::data_limits.bytes);
  if (!bytes) return {"tests/unit/law/law_cases.yaml can't be read"};
  Findings findings;
  const Tree tree = yaml::parse(1, *bytes, yaml::data_limits, findings);
  if (!findings.empty()) {
    return {fmt::format("tests/unit/law/law_cases.yaml:{}: {}", findings[0].span.begin.line, findings[0].code)};
  }
  return Cases(world, tree.root()).faults();
}

}  // namespace algoreg::test
