#include "law/derived.hpp"
#include "law/screening.hpp"
#include "tests/unit/law/law_world.hpp"

using algoreg::Tree;
using algoreg::law::latest_round;
using algoreg::law::mean_in_tenths;
using algoreg::law::quadrant;
using algoreg::law::screening_rounds;
using algoreg::law::ScreeningScale;
using Scores = std::vector<int>;

namespace {

const ScreeningScale& scale() {
  static const ScreeningScale made = ScreeningScale::read(law_test::read("register/law/screening.yaml").root());
  return made;
}

std::string block(const std::vector<std::string>& names, const Scores& scores) {
  std::string text = "{";
  for (std::size_t i = 0; i < scores.size(); ++i) text += names[i] + ": " + std::to_string(scores[i]) + ", ";
  return text + "}";
}

std::string round_of(const Scores& complexity, const Scores& uncertainty, const std::string& date = "") {
  return "{" + (date.empty() ? "" : "date: " + date + ", ") + "complexity: " + block(scale().complexity, complexity) +
         ", uncertainty: " + block(scale().uncertainty, uncertainty) + "}";
}

algoreg::ScreeningRound scored(const Scores& complexity, const Scores& uncertainty) {
  const Tree entry =
      law_test::parse("aarhus: {screening: {feasible: [" + round_of(complexity, uncertainty) + "]}}");
  return screening_rounds(scale(), entry.root()).at(0);
}

// Cases that the browser's worksheet must give the same answers to (tests/browser/worksheet_engine.test.mjs).
algoreg::View cases(std::string_view list) {
  static const Tree tree = law_test::read("tests/unit/law/screening_cases.json");
  REQUIRE(tree.root()[list].size() > 0);
  return tree.root()[list];
}

int number(algoreg::View value) { return std::stoi(std::string(value.text())); }

std::string_view word(algoreg::EthicsOutcome outcome) {
  switch (outcome) {
    case algoreg::EthicsOutcome::not_rated: break;
    case algoreg::EthicsOutcome::green: return "green";
    case algoreg::EthicsOutcome::yellow: return "yellow";
    case algoreg::EthicsOutcome::red: return "red";
  }
  return "not_rated";
}

}  // namespace

TEST_CASE("a total is the mean of its own dimensions, half rounded up") {
  for (const algoreg::View each : cases("totals")) {
    Scores scores;
    for (const algoreg::View score : each["scores"]) scores.push_back(number(score));
    INFO(each.path());
    CHECK(mean_in_tenths(scores) == number(each["tenths"]));
  }
}

TEST_CASE("the limit belongs to high") {
  for (const algoreg::View each : cases("quadrants")) {
    INFO(each.path());
    CHECK(quadrant(number(each["complexity"]), number(each["uncertainty"]), number(each["high_from"])) ==
          each["quadrant"].text());
  }
  CHECK(scale().high_from == 55);
}

TEST_CASE("the two blocks are not mixed up") {
  const auto red = scored({5, 7, 5, 7, 5, 5}, {7, 10, 7, 10});
  CHECK(red.complexity == 57);
  CHECK(red.uncertainty == 85);
  CHECK(red.quadrant == "red");
  CHECK(scored({5, 5, 5, 5, 5, 7}, {1, 3, 7, 7}).quadrant == "green");
}

TEST_CASE("a round with a score that is missing or no step has no total") {
  CHECK_FALSE(scored({5, 5, 5, 5, 5, 8}, {7, 10, 7, 10}).complexity);
  CHECK_FALSE(scored({5, 5, 5, 5, 5}, {7, 10, 7, 10}).complexity);
  CHECK(scored({5, 5, 5, 5, 5}, {7, 10, 7, 10}).uncertainty == 85);
  CHECK(scored({5, 5, 5, 5, 5}, {7, 10, 7, 10}).quadrant.empty());
}

TEST_CASE("the latest round counts, by date where all have one") {
  const Tree dated = law_test::parse("[{date: 2026-05-01}, {date: 2026-01-01}]");
  const Tree undated = law_test::parse("[{date: 2026-05-01}, {}]");
  CHECK(latest_round(dated.root()) == 0);
  CHECK(latest_round(undated.root()) == 1);
  CHECK_FALSE(latest_round(law_test::parse("[]").root()));
}

TEST_CASE("what is no number in the scale, or far too large a one, does not count") {
  const Tree tree = law_test::parse("{steps: [one, 1e99, 3], complexity: [a], uncertainty: b, high_from: {value: 1e99}}");
  const ScreeningScale scale = ScreeningScale::read(tree.root());
  CHECK(scale.steps == std::vector{3});
  CHECK(scale.uncertainty.empty());
  CHECK(scale.high_from == 0);
}

TEST_CASE("red or yellow for one group counts for all, green only for every group") {
  for (const algoreg::View each : cases("ethics")) {
    std::string ratings;
    for (const algoreg::View rating : each["ratings"]) {
      ratings.append("{target_group: ").append(rating.key()).append(", rating: ").append(rating.text()).append("}, ");
    }
    const Tree entry = law_test::parse("aarhus: {ethics: {ratings: [" + ratings + "]}}");
    INFO(each.path());
    CHECK(word(algoreg::law::derive({}, {}, entry.root(), law_test::today).ethics) == each["outcome"].text());
  }
}
