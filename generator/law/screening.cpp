#include "law/screening.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

#include "base/scalar.hpp"
#include "base/text.hpp"

namespace algoreg::law {

namespace {

// No score and no total is larger; keeps what is typed by mistake within the range of int.
constexpr double most = 1000;

std::optional<int> whole_number(View value) {
  const std::optional<double> number = parse_number(value.text());
  if (!number || *number < 0 || *number > most || *number != std::floor(*number)) return std::nullopt;
  return static_cast<int>(*number);
}

std::optional<int> total(const ScreeningScale& scale, const std::vector<std::string>& dimensions, View scores) {
  std::vector<int> given;
  for (const std::string& dimension : dimensions) {
    const std::optional<int> score = whole_number(scores[dimension]);
    if (!score || std::find(scale.steps.begin(), scale.steps.end(), *score) == scale.steps.end()) return std::nullopt;
    given.push_back(*score);
  }
  return given.empty() ? std::nullopt : std::optional(mean_in_tenths(given));
}

}  // namespace

ScreeningScale ScreeningScale::read(View root) {
  ScreeningScale scale;
  for (const View step : root["steps"]) {
    if (const std::optional<int> number = whole_number(step)) scale.steps.push_back(*number);
  }
  scale.complexity = texts_of(root["complexity"]);
  scale.uncertainty = texts_of(root["uncertainty"]);
  const double high = parse_number(root["high_from"]["value"].text()).value_or(0);
  if (high > 0 && high <= most) scale.high_from = static_cast<int>(high * 10 + 0.5);
  return scale;
}

int mean_in_tenths(std::span<const int> scores) {
  const int sum = std::accumulate(scores.begin(), scores.end(), 0);
  const int count = static_cast<int>(scores.size());
  return (20 * sum + count) / (2 * count);
}

std::string quadrant(int complexity, int uncertainty, int high_from) {
  if (complexity >= high_from) return uncertainty >= high_from ? "red" : "yellow_complexity";
  return uncertainty >= high_from ? "yellow_uncertainty" : "green";
}

std::vector<ScreeningRound> screening_rounds(const ScreeningScale& scale, View root) {
  std::vector<ScreeningRound> rounds;
  const View feasible = root.at("aarhus.screening.feasible");
  if (!feasible.is_list()) return rounds;
  for (const View each : feasible) {
    ScreeningRound round{total(scale, scale.complexity, each["complexity"]),
                         total(scale, scale.uncertainty, each["uncertainty"]),
                         {}};
    if (round.complexity && round.uncertainty) {
      round.quadrant = quadrant(*round.complexity, *round.uncertainty, scale.high_from);
    }
    rounds.push_back(std::move(round));
  }
  return rounds;
}

std::optional<std::size_t> latest_round(View rounds) {
  std::optional<std::size_t> latest;
  std::optional<Date> day;
  bool all_dated = true;
  std::size_t index = 0;
  for (const View round : rounds) {
    const std::optional<Date> date = parse_date(round["date"].text());
    all_dated = all_dated && date.has_value();
    if (date && (!day || *date >= *day)) {
      day = date;
      latest = index;
    }
    ++index;
  }
  if (index == 0) return std::nullopt;
  return all_dated ? latest : index - 1;
}

std::string tenths_text(int tenths) { return fmt::format("{}.{}", tenths / 10, tenths % 10); }

}  // namespace algoreg::law
