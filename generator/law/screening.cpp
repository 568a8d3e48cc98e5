#include "law/screening.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <numeric>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

std::optional<int> whole_number(View value) {
  const std::optional<double> number = parse_number(value.text());
  if (!number || *number != static_cast<double>(static_cast<int>(*number))) return std::nullopt;
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

std::vector<std::string> names(View root, std::string_view key, Findings& findings) {
  std::vector<std::string> list;
  for (const View name : need(root, key, findings)) list.emplace_back(name.text());
  return list;
}

}  // namespace

ScreeningScale ScreeningScale::read(View root, Findings& findings) {
  constexpr std::array<std::string_view, 5> keys = {"steps", "complexity", "uncertainty", "high_from", "explained_in"};
  ScreeningScale scale;
  if (!root) return scale;
  check_keys(root, keys, findings);
  for (const View step : need(root, "steps", findings)) {
    const std::optional<int> number = whole_number(step);
    if (!number) findings.add("LAW-014", step.span(), {{"text", step.text()}});
    scale.steps.push_back(number.value_or(0));
  }
  scale.complexity = names(root, "complexity", findings);
  scale.uncertainty = names(root, "uncertainty", findings);
  const View limit = need(root, "high_from", findings)["value"];
  const std::optional<double> high = parse_number(limit.text());
  if (limit && !high) findings.add("LAW-014", limit.span(), {{"text", limit.text()}});
  scale.high_from = static_cast<int>(high.value_or(0) * 10 + 0.5);
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
