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
  static const ScreeningScale made = [] {
    static const Tree tree = law_test::read("register/law/screening.yaml");
    algoreg::Findings findings;
    ScreeningScale read = ScreeningScale::read(tree.root(), findings);
    REQUIRE(findings.empty());
    return read;
  }();
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

}  // namespace

TEST_CASE("a total is the mean of its own dimensions, half rounded up") {
  CHECK(mean_in_tenths(Scores{5, 7, 5, 7, 5, 5}) == 57);
  CHECK(mean_in_tenths(Scores{7, 10, 7, 10}) == 85);
  CHECK(mean_in_tenths(Scores{5, 5, 5, 5, 5, 7}) == 53);
  CHECK(mean_in_tenths(Scores{1, 3, 7, 7}) == 45);
  CHECK(mean_in_tenths(Scores{7, 7, 5, 10}) == 73);
  CHECK(mean_in_tenths(Scores{10, 10, 10, 5}) == 88);
  CHECK(mean_in_tenths(Scores{1}) == 10);
  CHECK(mean_in_tenths(Scores{10, 10}) == 100);
}

TEST_CASE("the limit belongs to high") {
  CHECK(quadrant(55, 54, 55) == "yellow_complexity");
  CHECK(quadrant(54, 55, 55) == "yellow_uncertainty");
  CHECK(quadrant(54, 54, 55) == "green");
  CHECK(quadrant(55, 55, 55) == "red");
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

TEST_CASE("a mistake in the scale is found") {
  algoreg::Findings findings;
  const Tree tree = law_test::parse("{steps: [one], complexity: [a], uncertainty: [b], high_from: {value: x}}");
  ScreeningScale::read(tree.root(), findings);
  CHECK(findings.size() == 2);
}

TEST_CASE("red or yellow for one group counts for all, green only for every group") {
  const auto outcome = [](std::string_view ratings) {
    const Tree entry = law_test::parse("aarhus: {ethics: {ratings: [" + std::string(ratings) + "]}}");
    return algoreg::law::derive({}, {}, entry.root(), law_test::today).ethics;
  };
  using algoreg::EthicsOutcome;
  const std::string green = "{target_group: citizens, rating: green}, {target_group: employees, rating: green}";
  CHECK(outcome(green + ", {target_group: municipality_society, rating: green}") == EthicsOutcome::green);
  CHECK(outcome(green + ", {target_group: municipality_society, rating: yellow}") == EthicsOutcome::yellow);
  CHECK(outcome(green + ", {target_group: municipality_society, rating: red}") == EthicsOutcome::red);
  CHECK(outcome(green) == EthicsOutcome::not_rated);
}
