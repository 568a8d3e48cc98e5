#include "law/duties.hpp"

namespace algoreg::law {

Duties Duties::read(View root, Compiler& compiler) {
  Duties duties;
  for (const View source : root["duties"]) {
    duties.duties_.push_back({std::string(source["code"].text()), std::string(source["from"].text()),
                              compiler.compile(source["when"])});
  }
  return duties;
}

DueDuties Duties::due(const Program& program, const Facts& facts, const Context& context, const DayOf& day_of) const {
  DueDuties due;
  for (const Source& duty : duties_) {
    const Truth answer = program.evaluate(duty.condition, facts, context);
    if (answer == Truth::yes) due.duties.push_back({duty.code, day_of(duty.from)});
    due.open = due.open || answer == Truth::open;
  }
  return due;
}

}  // namespace algoreg::law
