// The question "can we?" of every entry, and what all three questions found in the way.
#include <algorithm>
#include <array>

#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

// The round that counts, where it has both totals.
const ScreeningRound* totals_of(const Entry& entry) {
  const Derived& derived = entry.derived;
  if (!derived.latest_round || *derived.latest_round >= derived.screening.size()) return nullptr;
  const ScreeningRound& round = derived.screening[*derived.latest_round];
  return round.complexity && round.uncertainty ? &round : nullptr;
}

Passage passage_of_result(std::string_view result) {
  if (result == "yes") return Passage::clear;
  if (result == "yes_with_changes") return Passage::changes;
  return result == "no" ? Passage::stopped : Passage::unknown;
}

Passage passage_of_quadrant(std::string_view quadrant) {
  if (quadrant == "green") return Passage::clear;
  if (quadrant == "red") return Passage::stopped;
  return quadrant.empty() ? Passage::unknown : Passage::changes;
}

std::array<Passage, questions.size()> passages_of(const Entry& entry) {
  const ScreeningRound* round = totals_of(entry);
  return {passage_of_result(entry.at("aarhus.screening.legal.result").text()),
          passage_of_quadrant(round == nullptr ? std::string_view{} : round->quadrant),
          passage_of_result(entry.at("aarhus.screening.ethical.result").text())};
}

}  // namespace

std::string_view name_of(Question question) {
  switch (question) {
    case Question::legal: return "legal";
    case Question::feasible: return "feasible";
    case Question::ethical: break;
  }
  return "ethical";
}

std::string_view name_of(Passage passage) {
  switch (passage) {
    case Passage::clear: return "clear";
    case Passage::changes: return "changes";
    case Passage::stopped: return "stopped";
    case Passage::unknown: break;
  }
  return "unknown";
}

Screening count_screening(const Register& entries) {
  Screening screening;
  for (const Entry& entry : entries.entries) {
    if (const ScreeningRound* round = totals_of(entry)) {
      screening.screened.push_back({&entry, *round->complexity, *round->uncertainty, round->quadrant});
    } else {
      ++screening.without;
    }
  }
  return screening;
}

Barriers count_barriers(const Register& entries) {
  Barriers barriers;
  for (const Entry& entry : entries.entries) {
    const auto found = passages_of(entry);
    for (std::size_t question = 0; question < found.size(); ++question) {
      ++barriers.counts[question][static_cast<std::size_t>(found[question])];
    }
    const auto says = [](Passage each) { return each != Passage::unknown; };
    if (std::any_of(found.begin(), found.end(), says)) ++barriers.known;
  }
  return barriers;
}

}  // namespace algoreg::statistics
