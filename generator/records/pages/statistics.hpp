// The overview in numbers: what the page of statistics shows. Each plot has its picture and the numbers that it was
// drawn from; pictures have no names, because the numbers stand as text beside them.
// Each struct is followed by the names under which templates see its members.
// Long, because a page of numbers has many families.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/frame.hpp"

namespace algoreg::pages {

// What a row counts: entries that answer so, that do not, or the rest of a long list.
enum class RowAnswer : std::uint8_t { given, none, not_applicable, withheld, unknown, missing, others };

constexpr auto describe(std::type_identity<RowAnswer>) {
  return templates::choice<RowAnswer>("row_answer", {
      {RowAnswer::given, "given"},
      {RowAnswer::none, "none"},
      {RowAnswer::not_applicable, "not_applicable"},
      {RowAnswer::withheld, "withheld"},
      {RowAnswer::unknown, "unknown"},
      {RowAnswer::missing, "missing"},
      {RowAnswer::others, "others"}});
}

// A row of bars. Its words are the label where a value is given, else the theme's for the answer.
struct BarRow {
  RowAnswer answer = RowAnswer::given;
  Text label;
  std::string href;      // where there is more about it; may be empty
  std::string number;
  Html bar;
};

constexpr auto describe(std::type_identity<BarRow>) {
  using templates::member;
  return templates::record<BarRow>("bar_row", {
      member<&BarRow::answer>("answer"),
      member<&BarRow::label>("label"),
      member<&BarRow::href>("href"),
      member<&BarRow::number>("number"),
      member<&BarRow::bar>("bar")});
}

struct BarPlot {
  std::vector<BarRow> rows;
  std::int64_t given = 0, open = 0;  // entries that answer, and that do not
  bool several = false;              // an entry may stand in more than one row
};

constexpr auto describe(std::type_identity<BarPlot>) {
  using templates::member;
  return templates::record<BarPlot>("bar_plot", {
      member<&BarPlot::rows>("rows"),
      member<&BarPlot::given>("given"),
      member<&BarPlot::open>("open"),
      member<&BarPlot::several>("several")});
}

// One department over the years; without a label: those that name none, or the rest of a long list.
struct YearPanel {
  RowAnswer answer = RowAnswer::given;
  Text label;
  Html picture;
};

constexpr auto describe(std::type_identity<YearPanel>) {
  using templates::member;
  return templates::record<YearPanel>("year_panel", {
      member<&YearPanel::answer>("answer"),
      member<&YearPanel::label>("label"),
      member<&YearPanel::picture>("picture")});
}

struct YearRow {
  RowAnswer answer = RowAnswer::given;
  Text label;
  std::string year, number;
};

constexpr auto describe(std::type_identity<YearRow>) {
  using templates::member;
  return templates::record<YearRow>("year_row", {
      member<&YearRow::answer>("answer"),
      member<&YearRow::label>("label"),
      member<&YearRow::year>("year"),
      member<&YearRow::number>("number")});
}

struct YearsPlot {
  std::vector<YearPanel> panels;
  std::vector<YearRow> rows;
  std::int64_t dated = 0, not_in_use = 0, unknown = 0;
};

constexpr auto describe(std::type_identity<YearsPlot>) {
  using templates::member;
  return templates::record<YearsPlot>("years_plot", {
      member<&YearsPlot::panels>("panels"),
      member<&YearsPlot::rows>("rows"),
      member<&YearsPlot::dated>("dated"),
      member<&YearsPlot::not_in_use>("not_in_use"),
      member<&YearsPlot::unknown>("unknown")});
}

enum class Stage : std::uint8_t { in_use, pilot, development, idea, left };

constexpr auto describe(std::type_identity<Stage>) {
  return templates::choice<Stage>("stage", {
      {Stage::in_use, "in_use"},
      {Stage::pilot, "pilot"},
      {Stage::development, "development"},
      {Stage::idea, "idea"},
      {Stage::left, "left"}});
}

struct RadarRing {
  std::string key;
  Stage stage = Stage::in_use;
};

constexpr auto describe(std::type_identity<RadarRing>) {
  using templates::member;
  return templates::record<RadarRing>("radar_ring", {
      member<&RadarRing::key>("key"),
      member<&RadarRing::stage>("stage")});
}

// A technique by its letter in the picture.
struct RadarSector {
  std::string key;
  RowAnswer answer = RowAnswer::given;
  Text label;
};

constexpr auto describe(std::type_identity<RadarSector>) {
  using templates::member;
  return templates::record<RadarSector>("radar_sector", {
      member<&RadarSector::key>("key"),
      member<&RadarSector::answer>("answer"),
      member<&RadarSector::label>("label")});
}

// How many solutions use a technique at a stage; the keys stand in the picture.
struct RadarRow {
  std::string key, ring_key;
  RowAnswer answer = RowAnswer::given;
  Text label;
  Stage stage = Stage::in_use;
  std::string number;
};

constexpr auto describe(std::type_identity<RadarRow>) {
  using templates::member;
  return templates::record<RadarRow>("radar_row", {
      member<&RadarRow::key>("key"),
      member<&RadarRow::ring_key>("ring_key"),
      member<&RadarRow::answer>("answer"),
      member<&RadarRow::label>("label"),
      member<&RadarRow::stage>("stage"),
      member<&RadarRow::number>("number")});
}

struct RadarPlot {
  Html picture;
  std::vector<RadarSector> sectors;  // clockwise from the top
  std::vector<RadarRing> rings;      // from the centre outwards
  std::vector<RadarRow> rows;
  std::int64_t given = 0, open = 0;
  bool several = false;
};

constexpr auto describe(std::type_identity<RadarPlot>) {
  using templates::member;
  return templates::record<RadarPlot>("radar_plot", {
      member<&RadarPlot::picture>("picture"),
      member<&RadarPlot::sectors>("sectors"),
      member<&RadarPlot::rings>("rings"),
      member<&RadarPlot::rows>("rows"),
      member<&RadarPlot::given>("given"),
      member<&RadarPlot::open>("open"),
      member<&RadarPlot::several>("several")});
}

// A solution in the matrix, by the number that it has there.
struct MatrixRow {
  std::string number, href;
  Text name;
  std::string complexity, uncertainty;
  Term quadrant;
};

constexpr auto describe(std::type_identity<MatrixRow>) {
  using templates::member;
  return templates::record<MatrixRow>("matrix_row", {
      member<&MatrixRow::number>("number"),
      member<&MatrixRow::href>("href"),
      member<&MatrixRow::name>("name"),
      member<&MatrixRow::complexity>("complexity"),
      member<&MatrixRow::uncertainty>("uncertainty"),
      member<&MatrixRow::quadrant>("quadrant")});
}

// A quadrant by its letter in the picture.
struct MatrixQuadrant {
  std::string letter;
  Term quadrant;
  std::string number;
};

constexpr auto describe(std::type_identity<MatrixQuadrant>) {
  using templates::member;
  return templates::record<MatrixQuadrant>("matrix_quadrant", {
      member<&MatrixQuadrant::letter>("letter"),
      member<&MatrixQuadrant::quadrant>("quadrant"),
      member<&MatrixQuadrant::number>("number")});
}

struct MatrixPlot {
  Html picture;
  std::vector<MatrixQuadrant> quadrants;
  std::vector<MatrixRow> rows;    // empty where there are too many: then the picture has a number in each field
  std::int64_t screened = 0, without = 0;
};

constexpr auto describe(std::type_identity<MatrixPlot>) {
  using templates::member;
  return templates::record<MatrixPlot>("matrix_plot", {
      member<&MatrixPlot::picture>("picture"),
      member<&MatrixPlot::quadrants>("quadrants"),
      member<&MatrixPlot::rows>("rows"),
      member<&MatrixPlot::screened>("screened"),
      member<&MatrixPlot::without>("without")});
}

enum class Contacts : std::uint8_t { outward, inward, unknown };

constexpr auto describe(std::type_identity<Contacts>) {
  return templates::choice<Contacts>("contacts", {
      {Contacts::outward, "outward"},
      {Contacts::inward, "inward"},
      {Contacts::unknown, "unknown"}});
}

enum class Sensitivity : std::uint8_t { sensitive, personal, none, unknown };

constexpr auto describe(std::type_identity<Sensitivity>) {
  return templates::choice<Sensitivity>("sensitivity", {
      {Sensitivity::sensitive, "sensitive"},
      {Sensitivity::personal, "personal"},
      {Sensitivity::none, "none"},
      {Sensitivity::unknown, "unknown"}});
}

struct TaskCell {
  Contacts contact = Contacts::unknown;
  std::string number;
  Html bubble;
};

constexpr auto describe(std::type_identity<TaskCell>) {
  using templates::member;
  return templates::record<TaskCell>("task_cell", {
      member<&TaskCell::contact>("contact"),
      member<&TaskCell::number>("number"),
      member<&TaskCell::bubble>("bubble")});
}

struct TaskRow {
  Sensitivity sensitivity = Sensitivity::unknown;
  std::vector<TaskCell> cells;
};

constexpr auto describe(std::type_identity<TaskRow>) {
  using templates::member;
  return templates::record<TaskRow>("task_row", {
      member<&TaskRow::sensitivity>("sensitivity"),
      member<&TaskRow::cells>("cells")});
}

struct TasksPlot {
  std::vector<TaskRow> rows;
  std::int64_t known = 0, open = 0;
};

constexpr auto describe(std::type_identity<TasksPlot>) {
  using templates::member;
  return templates::record<TasksPlot>("tasks_plot", {
      member<&TasksPlot::rows>("rows"),
      member<&TasksPlot::known>("known"),
      member<&TasksPlot::open>("open")});
}

// Hours of one kind on one basis. Without a basis it is not said whether they are estimated or measured.
struct HoursRow {
  bool freed = false;
  Text basis;
  std::int64_t entries = 0;
  std::string hours;
  Html bar;
};

constexpr auto describe(std::type_identity<HoursRow>) {
  using templates::member;
  return templates::record<HoursRow>("hours_row", {
      member<&HoursRow::freed>("freed"),
      member<&HoursRow::basis>("basis"),
      member<&HoursRow::entries>("entries"),
      member<&HoursRow::hours>("hours"),
      member<&HoursRow::bar>("bar")});
}

struct HoursPlot {
  std::vector<HoursRow> rows;
  std::int64_t freed = 0, spent = 0, without = 0;  // entries
};

constexpr auto describe(std::type_identity<HoursPlot>) {
  using templates::member;
  return templates::record<HoursPlot>("hours_plot", {
      member<&HoursPlot::rows>("rows"),
      member<&HoursPlot::freed>("freed"),
      member<&HoursPlot::spent>("spent"),
      member<&HoursPlot::without>("without")});
}

enum class ScreeningQuestion : std::uint8_t { legal, feasible, ethical };

constexpr auto describe(std::type_identity<ScreeningQuestion>) {
  return templates::choice<ScreeningQuestion>("screening_question", {
      {ScreeningQuestion::legal, "legal"},
      {ScreeningQuestion::feasible, "feasible"},
      {ScreeningQuestion::ethical, "ethical"}});
}

// What one question of the screening found: no obstacle, something to change, a stop.
struct BarrierRow {
  ScreeningQuestion question = ScreeningQuestion::legal;
  Html bar;
  std::int64_t clear = 0, changes = 0, stopped = 0, unknown = 0;
};

constexpr auto describe(std::type_identity<BarrierRow>) {
  using templates::member;
  return templates::record<BarrierRow>("barrier_row", {
      member<&BarrierRow::question>("question"),
      member<&BarrierRow::bar>("bar"),
      member<&BarrierRow::clear>("clear"),
      member<&BarrierRow::changes>("changes"),
      member<&BarrierRow::stopped>("stopped"),
      member<&BarrierRow::unknown>("unknown")});
}

struct BarriersPlot {
  std::vector<BarrierRow> rows;
  std::int64_t known = 0, open = 0;
};

constexpr auto describe(std::type_identity<BarriersPlot>) {
  using templates::member;
  return templates::record<BarriersPlot>("barriers_plot", {
      member<&BarriersPlot::rows>("rows"),
      member<&BarriersPlot::known>("known"),
      member<&BarriersPlot::open>("open")});
}

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
