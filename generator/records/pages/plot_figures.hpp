// Plots that are a figure: techniques by maturity, the matrix of screened projects, tasks by sensitivity and contact.
// Each has its picture and the numbers that it was drawn from.
// Each struct is followed by the names under which templates see its members.
// Long, because each struct is told with its names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

namespace algoreg::pages {

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
  Limit limit;
};

constexpr auto describe(std::type_identity<MatrixPlot>) {
  using templates::member;
  return templates::record<MatrixPlot>("matrix_plot", {
      member<&MatrixPlot::picture>("picture"),
      member<&MatrixPlot::quadrants>("quadrants"),
      member<&MatrixPlot::rows>("rows"),
      member<&MatrixPlot::screened>("screened"),
      member<&MatrixPlot::without>("without"),
      member<&MatrixPlot::limit>("limit")});
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

}  // namespace algoreg::pages
