#include "law/law.hpp"

#include "law/reading.hpp"

namespace algoreg::law {

namespace {

EffectiveDate read_effective(View cases, Compiler& compiler) {
  EffectiveDate effective;
  for (const View source : cases) {
    EffectiveDate::Case each;
    if (const View when = source["when"]) each.condition = compiler.compile(when);
    if (const View date = source["date"]) each.time = compiler.compile_time(date);
    effective.cases.push_back(each);
  }
  return effective;
}

}  // namespace

Law read_law(const LawFiles& files, const FieldNames& fields, Findings& findings,
             const std::function<void(Compiler&, const Law&)>& more) {
  Law law;
  law.dates = Dates::read(files.dates, findings);
  if (!files.dates_sound) law.dates.set_incomplete();
  if (files.other_reading) law.dates.take_other_reading();
  Compiler compiler(fields, law.dates, findings);
  law.predicates = compiler.add_predicates(files.predicates, files.predicates_sound);
  Findings of_lacks;   // names of classes and questions that a broken form has hidden
  law.risk = RiskQuestions::read(files.risk_class, compiler, files.risk_class_sound ? findings : of_lacks);
  for (const View moving : files.dates["effective"]) {
    law.effective.emplace(moving.key(), read_effective(moving, compiler));
  }
  law.derivations = Derivations::read(files.derived, files.screening, compiler);
  law.duties = Duties::read(files.duties, compiler);
  for (const View duty : files.duties["duties"]) check_day(duty["from"], law, findings);
  for (const View key : files.dates["anticipated"]) {
    check_day(key, law, findings);
    law.anticipated.emplace_back(key.text());
  }
  if (more) more(compiler, law);
  law.program = compiler.take();
  return law;
}

void check_day(View named, const Law& law, Findings& findings) {
  const std::string_view key = named.text();
  const bool is_known = law.effective.contains(key) || law.dates.find(key) != nullptr;
  if (key.empty() || is_known || !law.dates.is_complete()) return;
  std::vector<std::string_view> keys;
  for (const auto& [moving, effective] : law.effective) keys.push_back(moving);
  for (const LawDate& date : law.dates) keys.push_back(date.key);
  findings.add("LAW-006", named.span(), {{"key", key}, {"near", suggestion(key, keys)}});
}

RiskClass classify(const Law& law, const Facts& facts, const Context& context) {
  return classify(law.risk, law.program, facts, context);
}

std::optional<Date> effective_date(const Law& law, std::string_view key, const Facts& facts, const Context& context) {
  const auto moving = law.effective.find(key);
  if (moving != law.effective.end()) {
    for (const EffectiveDate::Case& each : moving->second.cases) {
      if (each.condition && law.program.evaluate(*each.condition, facts, context) != Truth::yes) continue;
      return each.time ? law.program.date(*each.time, facts, context) : std::nullopt;
    }
  }
  const LawDate* date = law.dates.find(key);
  return date == nullptr ? std::nullopt : date->from;
}

}  // namespace algoreg::law
