#include "law/conditions.hpp"

namespace algoreg::law {

namespace {

bool asks_for_fulfilment(Word word) {
  return word == Word::missing || word == Word::unanswered || word == Word::empty || word == Word::not_confirmed ||
         word == Word::lacks;
}

bool joins_conditions(Word word) {
  return word == Word::all || word == Word::any || word == Word::negation || word == Word::confirmed ||
         word == Word::undecided;
}

void collect(const Instructions& code, ConditionId id, bool holds, std::vector<std::string_view>& fields) {
  const Operation& operation = code.operations[id];
  if (asks_for_fulfilment(operation.word) && holds) {
    const Path& path = code.paths[operation.path];
    if (path.start == Path::Start::root) fields.push_back(path.field);
  }
  if (!joins_conditions(operation.word)) return;
  for (std::uint32_t i = 0; i < operation.parts.count; ++i) {
    collect(code, code.children[operation.parts.first + i], holds != (operation.word == Word::negation), fields);
  }
}

bool joins_items(Word word) { return word == Word::some || word == Word::every; }

bool compares_dates(Word word) {
  return word == Word::before || word == Word::after || word == Word::not_before || word == Word::not_after;
}

bool reads_today(const Instructions& code, TimeId id) {
  const Time& time = code.times[id];
  if (time.kind == Time::Kind::today) return true;
  for (std::uint32_t i = 0; i < time.parts.count; ++i) {
    if (reads_today(code, code.time_parts[time.parts.first + i])) return true;
  }
  return false;
}

bool depends_on_day(const Instructions& code, ConditionId id) {
  const Operation& operation = code.operations[id];
  if (compares_dates(operation.word)) return reads_today(code, operation.left) || reads_today(code, operation.right);
  if (joins_conditions(operation.word) || joins_items(operation.word)) {
    for (std::uint32_t i = 0; i < operation.parts.count; ++i) {
      if (depends_on_day(code, code.children[operation.parts.first + i])) return true;
    }
    return false;
  }
  return operation.word != Word::constant && code.paths[operation.path].start == Path::Start::derived;
}

}  // namespace

bool Program::depends_on_day(ConditionId condition) const { return law::depends_on_day(code_, condition); }

void Program::fields_asked_for(ConditionId condition, std::vector<std::string_view>& fields) const {
  collect(code_, condition, true, fields);
}

}  // namespace algoreg::law
