#include "law/duties.hpp"

#include <array>

#include "law/reading.hpp"

namespace algoreg::law {

Duties Duties::read(View root, Compiler& compiler, Findings& findings) {
  constexpr std::array<std::string_view, 5> keys = {"code", "when", "from", "citation", "text"};
  Duties duties;
  for (const View source : root["duties"]) {
    check_keys(source, keys, findings);
    read_text(source, "text", findings);
    duties.duties_.push_back({read_word(source, "code", true, findings), read_word(source, "from", true, findings),
                              compiler.compile(need(source, "when", findings))});
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
