#include "law/law.hpp"

#include <array>

#include "law/reading.hpp"

namespace algoreg::law {

namespace {

EffectiveDate read_effective(View cases, Compiler& compiler, Findings& findings) {
  constexpr std::array<std::string_view, 2> keys = {"when", "date"};
  EffectiveDate effective;
  for (const View source : cases) {
    check_keys(source, keys, findings);
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
  if (files.other_reading) law.dates.take_other_reading();
  Compiler compiler(fields, law.dates, findings);
  law.predicates = compiler.add_predicates(files.predicates);
  law.risk = RiskQuestions::read(files.risk_class, compiler, findings);
  for (const View moving : files.dates["effective"]) {
    law.effective.emplace(moving.key(), read_effective(moving, compiler, findings));
  }
  law.derivations = Derivations::read(files.derived, files.screening, compiler, findings);
  law.duties = Duties::read(files.duties, compiler, findings);
  for (const View key : files.dates["anticipated"]) law.anticipated.emplace_back(key.text());
  if (more) more(compiler, law);
  law.program = compiler.take();
  return law;
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
