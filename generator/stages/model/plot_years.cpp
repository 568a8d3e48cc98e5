#include <algorithm>
#include <map>

#include "stages/model/plots.hpp"
#include "tools/drawing/bars.hpp"

namespace algoreg::modelling {

namespace {

// Departments with a panel of their own, and years that a panel shows; what came before is counted in its first year.
constexpr std::size_t most_panels = 12;
constexpr int most_years = 12;

struct Series {
  pages::RowAnswer answer = pages::RowAnswer::given;
  std::string department;
  std::map<int, std::int64_t> counts;

  std::int64_t total() const {
    std::int64_t sum = 0;
    for (const auto& [year, count] : counts) sum += count;
    return sum;
  }
};

// One series for each department, in the order of their list.
std::vector<Series> series_of(const statistics::Years& years) {
  std::vector<Series> all;
  for (const auto& [department, year, count] : years.rows) {
    if (all.empty() || all.back().department != department) {
      all.push_back({department.empty() ? pages::RowAnswer::unknown : pages::RowAnswer::given, department, {}});
    }
    all.back().counts[year] += count;
  }
  return all;
}

// The departments with most solutions keep a series of their own.
std::vector<Series> shortened(std::vector<Series> all) {
  if (all.size() <= most_panels) return all;
  std::stable_sort(all.begin(), all.end(),
                   [](const Series& left, const Series& right) { return left.total() > right.total(); });
  Series others{pages::RowAnswer::others, {}, {}};
  for (std::size_t i = most_panels - 1; i < all.size(); ++i) {
    for (const auto& [year, count] : all[i].counts) others.counts[year] += count;
  }
  all.resize(most_panels - 1);
  all.push_back(std::move(others));
  return all;
}

class YearsMaker {
 public:
  YearsMaker(const PlotFrame& frame, std::vector<Series> series) : frame_(frame), series_(std::move(series)) {
    for (const Series& each : series_) {
      first_ = std::min(first_, each.counts.begin()->first);
      last_ = std::max(last_, each.counts.rbegin()->first);
    }
    first_ = std::max(first_, last_ - most_years + 1);
    for (const Series& each : series_) {
      for (int year = first_; year <= last_; ++year) highest_ = std::max(highest_, count_of(each, year));
    }
  }

  void add_to(pages::YearsPlot& plot) const {
    for (const Series& each : series_) {
      const pages::Text label = each.answer == pages::RowAnswer::given
                                    ? frame_.voice.term("departments", each.department).label
                                    : pages::Text{};
      plot.panels.push_back({each.answer, label, picture_of(each)});
      for (int year = first_; year <= last_; ++year) {
        if (const std::int64_t count = count_of(each, year); count > 0) {
          plot.rows.push_back({each.answer, label, words_of(year), frame_.number(count)});
        }
      }
    }
  }

 private:
  std::int64_t count_of(const Series& series, int year) const {
    std::int64_t sum = 0;
    for (const auto& [each, count] : series.counts) {
      if (each == year || (year == first_ && each < first_)) sum += count;
    }
    return sum;
  }

  // The first year stands for all before it, where some series has older ones.
  std::string words_of(int year) const {
    const bool has_older = std::any_of(series_.begin(), series_.end(),
                                       [&](const Series& each) { return each.counts.begin()->first < first_; });
    return (year == first_ && has_older ? "≤ " : "") + std::to_string(year);
  }

  Html picture_of(const Series& series) const {
    std::vector<drawing::Column> columns;
    for (int year = first_; year <= last_; ++year) {
      const std::int64_t count = count_of(series, year);
      columns.push_back({words_of(year), frame_.number(count), count});
    }
    return drawing::columns(columns, highest_, frame_.mirrored());
  }

  const PlotFrame& frame_;
  std::vector<Series> series_;
  int first_ = 9999, last_ = 0;
  std::int64_t highest_ = 0;
};

}  // namespace

pages::YearsPlot years_plot(const PlotFrame& frame, const statistics::Years& years) {
  pages::YearsPlot plot;
  plot.dated = years.dated;
  plot.not_in_use = years.not_in_use;
  plot.unknown = years.unknown;
  if (!years.rows.empty()) YearsMaker(frame, shortened(series_of(years))).add_to(plot);
  return plot;
}

}  // namespace algoreg::modelling
