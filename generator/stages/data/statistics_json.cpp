// api/v1/statistics.json: the register in numbers, by code. The same counts as the page of statistics.
#include "stages/data/formats.hpp"
#include "statistics/statistics.hpp"
#include "tools/json/json.hpp"

namespace algoreg::data {

namespace {

using statistics::name_of;

// {"answer": "given", "code": "in_use", "count": 1}
json::Value row_of(statistics::Answer answer, const std::string& code) {
  json::Value row = {{"answer", name_of(answer)}};
  if (!code.empty()) row["code"] = code;
  return row;
}

json::Value tallies(const statistics::Tallies& counted) {
  json::Value rows = json::Value::array();
  for (const auto& [answer, code, count] : counted.rows) {
    rows.push_back(row_of(answer, code));
    rows.back()["count"] = count;
  }
  return rows;
}

json::Value years(const statistics::Years& counted) {
  json::Value rows = json::Value::array();
  for (const auto& [department, year, count] : counted.rows) {
    rows.push_back(row_of(department.empty() ? statistics::Answer::unknown : statistics::Answer::given, department));
    rows.back()["year"] = year;
    rows.back()["count"] = count;
  }
  return {{"rows", std::move(rows)},
          {"dated", counted.dated},
          {"not_in_use", counted.not_in_use},
          {"unknown", counted.unknown}};
}

json::Value techniques(const statistics::Techniques& counted) {
  json::Value rows = json::Value::array();
  for (const auto& [answer, code, by_stage] : counted.rows) {
    for (std::size_t stage = 0; stage < by_stage.size(); ++stage) {
      if (by_stage[stage] == 0) continue;
      rows.push_back(row_of(answer, code));
      rows.back()["stage"] = name_of(statistics::stages[stage]);
      rows.back()["count"] = by_stage[stage];
    }
  }
  return rows;
}

json::Value screening(const statistics::Screening& counted) {
  json::Value rows = json::Value::array();
  for (const auto& [entry, complexity, uncertainty, quadrant] : counted.screened) {
    rows.push_back({{"id", entry->id},
                    {"complexity", complexity / 10.0},
                    {"uncertainty", uncertainty / 10.0},
                    {"quadrant", quadrant}});
  }
  return {{"entries", std::move(rows)}, {"without", counted.without}};
}

json::Value tasks(const statistics::Tasks& counted) {
  json::Value rows = json::Value::array();
  for (std::size_t row = 0; row < counted.counts.size(); ++row) {
    for (std::size_t column = 0; column < counted.counts[row].size(); ++column) {
      if (counted.counts[row][column] == 0) continue;
      rows.push_back({{"sensitivity", name_of(statistics::sensitivities[row])},
                      {"contact", name_of(statistics::contacts[column])},
                      {"count", counted.counts[row][column]}});
    }
  }
  return rows;
}

json::Value hours(const statistics::Hours& counted) {
  json::Value rows = json::Value::array();
  for (const statistics::HoursStated& row : counted.rows) {
    rows.push_back({{"kind", row.kind},
                    {"basis", row.basis.empty() ? "unknown" : row.basis},
                    {"id", row.entry->id},
                    {"hours", row.hours}});
  }
  return {{"rows", std::move(rows)}, {"without", counted.without}};
}

json::Value barriers(const statistics::Barriers& counted) {
  json::Value rows = json::Value::array();
  for (std::size_t question = 0; question < counted.counts.size(); ++question) {
    for (std::size_t passage = 0; passage < counted.counts[question].size(); ++passage) {
      if (counted.counts[question][passage] == 0) continue;
      rows.push_back({{"question", name_of(statistics::questions[question])},
                      {"passage", name_of(statistics::passages[passage])},
                      {"count", counted.counts[question][passage]}});
    }
  }
  return rows;
}

json::Value coverage(const statistics::Coverage& counted) {
  json::Value open = json::Value::array();
  for (const auto& [path, count] : counted.least_known) open.push_back({{"field", path}, {"count", count}});
  return {{"given", counted.given},
          {"unknown", counted.unknown},
          {"withheld", counted.withheld},
          {"missing", counted.missing},
          {"open_fields", std::move(open)}};
}

}  // namespace

Result<void> write_statistics_json(const Site& site, const Sink& sink) {
  const statistics::Statistics counted = statistics::count(*site.entries, site.documents->vocabularies);
  const json::Value value = {{"as_of", to_iso(site.as_of)},
                             {"entries", counted.entries},
                             {"status", tallies(counted.statuses)},
                             {"risk_class", tallies(counted.classes)},
                             {"owner_departments", tallies(counted.departments)},
                             {"first_use", years(counted.years)},
                             {"techniques", techniques(counted.techniques)},
                             {"screening", screening(counted.screening)},
                             {"tasks", tasks(counted.tasks)},
                             {"hours", hours(counted.hours)},
                             {"barriers", barriers(counted.barriers)},
                             {"publication", tallies(counted.publication)},
                             {"fields", coverage(counted.coverage)}};
  return sink(json::dump(value));
}

}  // namespace algoreg::data
