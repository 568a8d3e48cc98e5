// The overview in numbers: the page of statistics with its plots.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/frame.hpp"
#include "records/pages/plot_counts.hpp"
#include "records/pages/plot_figures.hpp"

namespace algoreg::pages {

// How much of what is asked is answered.
struct CoveragePlot {
  BarPlot answers;                 // fields of all entries together
  BarPlot publication;             // entries by how much of them is public
  std::vector<BarRow> least_known; // fields that most entries leave open
  std::int64_t percent = 0;        // of the fields that are answered, rounded down
};

constexpr auto describe(std::type_identity<CoveragePlot>) {
  using templates::member;
  return templates::record<CoveragePlot>("coverage_plot", {
      member<&CoveragePlot::answers>("answers"),
      member<&CoveragePlot::publication>("publication"),
      member<&CoveragePlot::least_known>("least_known"),
      member<&CoveragePlot::percent>("percent")});
}

struct StatisticsPage {
  static constexpr std::string_view template_name = "statistics";
  Frame frame;
  std::int64_t entries = 0;
  std::int64_t in_use = 0;         // in use or on trial
  std::int64_t departments = 0;    // that own a solution
  BarPlot statuses, classes, owners;
  YearsPlot years;
  RadarPlot radar;
  MatrixPlot matrix;
  TasksPlot tasks;
  HoursPlot hours;
  BarriersPlot barriers;
  CoveragePlot coverage;
  std::string data_href;           // the same numbers as data
};

constexpr auto describe(std::type_identity<StatisticsPage>) {
  using templates::member;
  return templates::record<StatisticsPage>("statistics_page", {
      member<&StatisticsPage::frame>("frame"),
      member<&StatisticsPage::entries>("entries"),
      member<&StatisticsPage::in_use>("in_use"),
      member<&StatisticsPage::departments>("departments"),
      member<&StatisticsPage::statuses>("statuses"),
      member<&StatisticsPage::classes>("classes"),
      member<&StatisticsPage::owners>("owners"),
      member<&StatisticsPage::years>("years"),
      member<&StatisticsPage::radar>("radar"),
      member<&StatisticsPage::matrix>("matrix"),
      member<&StatisticsPage::tasks>("tasks"),
      member<&StatisticsPage::hours>("hours"),
      member<&StatisticsPage::barriers>("barriers"),
      member<&StatisticsPage::coverage>("coverage"),
      member<&StatisticsPage::data_href>("data_href")});
}

}  // namespace algoreg::pages
