#include "stages/model/statistics_page.hpp"

#include <algorithm>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/plots.hpp"

namespace algoreg::modelling {

pages::StatisticsPage statistics_page(const Site& site, const Page& page, const Voice& voice) {
  pages::StatisticsPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  const statistics::Statistics counted = statistics::count(*site.entries, site.documents->vocabularies);
  const PlotFrame frame{site, voice, shown.frame.root};
  shown.entries = counted.entries;
  for (const statistics::Tally& tally : counted.statuses.rows) {
    if (tally.code == "in_use" || tally.code == "pilot") shown.in_use += tally.count;
  }
  shown.departments = std::count_if(counted.departments.rows.begin(), counted.departments.rows.end(),
                                    [](const auto& tally) { return tally.answer == statistics::Answer::given; });
  shown.statuses = bar_plot(frame, counted.statuses, "statuses");
  shown.classes = bar_plot(frame, counted.classes, "risk_classes");
  shown.owners = bar_plot(frame, counted.departments, "departments");
  shown.years = years_plot(frame, counted.years);
  shown.radar = radar_plot(frame, counted);
  shown.matrix = matrix_plot(frame, counted.screening);
  shown.tasks = tasks_plot(frame, counted);
  shown.hours = hours_plot(frame, counted.hours);
  shown.barriers = barriers_plot(frame, counted);
  shown.coverage = coverage_plot(frame, counted);
  shown.data_href = shown.frame.root + std::string(statistics_data_path);
  return shown;
}

}  // namespace algoreg::modelling
