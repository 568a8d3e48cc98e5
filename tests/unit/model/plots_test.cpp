#include "stages/model/plots.hpp"

#include <fmt/format.h>

#include "tests/unit/model/model_world.hpp"
#include "tools/drawing/bars.hpp"

using namespace algoreg;
using modelling::PlotFrame;

namespace {

struct Plots : model_test::World {
  modelling::Voice voice{site, 0};
  PlotFrame frame{site, voice, "../"};
};

// The length of the one segment of a bar.
double length_of(const Html& bar) {
  const std::size_t at = bar.text.find(" width=\"");
  return at == std::string::npos ? 0 : std::stod(bar.text.substr(at + 8));
}

statistics::Tally given(std::string code, std::int64_t count) {
  return {statistics::Answer::given, std::move(code), count};
}

}  // namespace

TEST_CASE("the bars of a table are as long as its numbers say") {
  Plots plots;
  const statistics::Tallies tallies{
      {given("idea", 3), given("in_use", 12), {statistics::Answer::unknown, "", 6}}, 21, 15, false};
  const pages::BarPlot plot = modelling::bar_plot(plots.frame, tallies, "statuses");
  REQUIRE(plot.rows.size() == 3);
  CHECK(plot.rows[0].label.text == "Idé");
  CHECK(plot.open == 6);
  for (const pages::BarRow& row : plot.rows) {
    CHECK(length_of(row.bar) == Approx(drawing::bar_length * std::stod(row.number) / 12));
  }
  CHECK(plot.rows[2].answer == pages::RowAnswer::unknown);
  CHECK_THAT(plot.rows[2].bar.text, Catch::Contains("plot-unknown"));
}

TEST_CASE("a long list ends in a row for the rest, and nothing is lost") {
  Plots plots;
  statistics::Tallies tallies;
  std::int64_t all = 0;
  for (int i = 0; i < 300; ++i) {
    tallies.rows.push_back(given(fmt::format("d{}", i), i % 40 + 1));
    all += i % 40 + 1;
  }
  tallies.rows.push_back({statistics::Answer::withheld, "", 5});
  const pages::BarPlot plot = modelling::bar_plot(plots.frame, tallies, "departments");
  REQUIRE(plot.rows.size() == 22);
  CHECK(plot.rows[20].answer == pages::RowAnswer::others);
  CHECK(plot.rows[21].answer == pages::RowAnswer::withheld);
  std::int64_t shown = 0;
  for (std::size_t i = 0; i < 21; ++i) {
    std::string digits = plot.rows[i].number;
    std::erase(digits, '.');
    shown += std::stol(digits);
  }
  CHECK(shown == all);
}

TEST_CASE("years before the first column are counted in it, and departments beyond the last panel together") {
  Plots plots;
  statistics::Years years;
  for (int department = 0; department < 30; ++department) {
    years.rows.push_back({fmt::format("d{:02}", department), 1999, 1});
    years.rows.push_back({fmt::format("d{:02}", department), 2025, 2});
  }
  const pages::YearsPlot plot = modelling::years_plot(plots.frame, years);
  REQUIRE(plot.panels.size() == 12);
  CHECK(plot.panels.back().answer == pages::RowAnswer::others);
  CHECK(plot.rows.front().year == "≤ 2014");
  std::int64_t shown = 0;
  for (const pages::YearRow& row : plot.rows) shown += std::stol(row.number);
  CHECK(shown == 90);
}

TEST_CASE("a radar of many techniques keeps those that most solutions use, and the rest has a sector of its own") {
  Plots plots;
  statistics::Statistics counted;
  std::int64_t all = 0;
  for (int i = 0; i < 60; ++i) {
    statistics::TechniqueCount row{statistics::Answer::given, fmt::format("t{:02}", i), {}};
    row.by_stage[static_cast<std::size_t>(i) % row.by_stage.size()] = i + 1;
    all += i + 1;
    counted.techniques.rows.push_back(row);
  }
  counted.techniques.rows.push_back({statistics::Answer::unknown, "", {7, 0, 0, 0, 0}});
  const pages::RadarPlot plot = modelling::radar_plot(plots.frame, counted);
  REQUIRE(plot.sectors.size() == 11);
  CHECK(plot.sectors.front().label.text == "t59");
  CHECK(plot.sectors[9].answer == pages::RowAnswer::others);
  CHECK(plot.sectors[10].answer == pages::RowAnswer::unknown);
  std::int64_t shown = 0;
  for (const pages::RadarRow& row : plot.rows) {
    std::string digits = row.number;
    std::erase(digits, '.');
    shown += std::stol(digits);
  }
  CHECK(shown == all + 7);
  CHECK_THAT(plot.picture.text, Catch::Contains(">99+</text>"));
}

TEST_CASE("solutions stand in the matrix by number; where there are too many, none has a row") {
  Plots plots;
  plots.documents.law["screening"] = {1, model_test::tree("high_from: {value: 5.5}\n")};
  const Tree tree = model_test::tree("name: Brev\n");
  Entry entry;
  entry.id = "brev";
  entry.tree = &tree;
  statistics::Screening screening{{{&entry, 57, 85, "red"}, {&entry, 20, 30, "green"}}, 3};
  const pages::MatrixPlot plot = modelling::matrix_plot(plots.frame, screening);
  REQUIRE(plot.rows.size() == 2);
  CHECK(plot.rows[1].number == "2");
  CHECK(plot.rows[0].href == "../da/ai/brev.html");
  CHECK(plot.rows[0].complexity == "5,7");
  CHECK(plot.quadrants[3].number == "1");
  CHECK(plot.without == 3);
  screening.screened.assign(100, {&entry, 57, 85, "red"});
  CHECK(modelling::matrix_plot(plots.frame, screening).rows.empty());
}

TEST_CASE("hours stand in groups of one kind and basis, each row with what it is for") {
  Plots plots;
  const Tree tree = model_test::tree("name: Brev\nscope: Et team\nother: {unknown: Ikke oplyst.}\n");
  Entry entry;
  entry.id = "brev";
  entry.tree = &tree;
  statistics::Hours hours;
  hours.rows = {{&entry, "hours_net", "", {}, 40},
                {&entry, "hours_gross", "estimated", entry.at("scope"), 150000},
                {&entry, "hours_gross", "estimated", entry.at("other"), 37500}};
  const pages::HoursPlot plot = modelling::hours_plot(plots.frame, hours);
  REQUIRE(plot.groups.size() == 2);
  CHECK(plot.groups[0].freed);
  CHECK(plot.groups[0].basis.empty());
  CHECK_THAT(plot.groups[0].rows.at(0).bar.text, Catch::Contains("plot-unknown"));
  CHECK(length_of(plot.groups[0].rows[0].bar) == Approx(drawing::bar_length));
  const std::vector<pages::HoursRow>& spent = plot.groups[1].rows;
  REQUIRE(spent.size() == 2);
  CHECK(spent[0].hours == "150.000");
  CHECK(spent[0].name.text == "Brev");
  CHECK(spent[0].href == "../da/ai/brev.html");
  CHECK(spent[0].scope.text == "Et team");
  CHECK(spent[1].scope.empty());
  CHECK(length_of(spent[1].bar) == Approx(drawing::bar_length / 4));
}

TEST_CASE("hours of many solutions: the largest have rows, the rest is counted") {
  Plots plots;
  const Tree tree = model_test::tree("name: Brev\n");
  Entry entry;
  entry.tree = &tree;
  statistics::Hours hours;
  for (int i = 0; i < 50; ++i) hours.rows.push_back({&entry, "hours_net", "measured", {}, 100.0 - i});
  const pages::HoursPlot plot = modelling::hours_plot(plots.frame, hours);
  CHECK(static_cast<std::int64_t>(plot.groups.at(0).rows.size()) + plot.groups[0].others == 50);
  CHECK(plot.groups[0].others == 30);
}

TEST_CASE("coverage is rounded down, so that it never looks better than it is") {
  Plots plots;
  statistics::Statistics counted;
  counted.entries = 2;
  counted.coverage.given = 2;
  counted.coverage.missing = 1;
  counted.coverage.least_known = {{"contact.unit", 2}};
  const pages::CoveragePlot plot = modelling::coverage_plot(plots.frame, counted);
  CHECK(plot.percent == 66);
  CHECK(plot.least_known.at(0).label.text == "Enhed");
  CHECK(modelling::coverage_plot(plots.frame, {}).percent == 0);
}
