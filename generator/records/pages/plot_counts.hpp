// Plots that are rows of bars: entries by answer, by year, by hours, by what stood in the way. Each has its picture and
// the numbers that it was drawn from; pictures have no names, because the numbers stand as text beside them.
// Each struct is followed by the names under which templates see its members.
// Long, because each struct is told with its names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

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

// Hours that a solution states, and what they are for.
struct HoursRow {
  std::string href;
  Text name, scope;
  std::string hours;
  Html bar;
};

constexpr auto describe(std::type_identity<HoursRow>) {
  using templates::member;
  return templates::record<HoursRow>("hours_row", {
      member<&HoursRow::href>("href"),
      member<&HoursRow::name>("name"),
      member<&HoursRow::scope>("scope"),
      member<&HoursRow::hours>("hours"),
      member<&HoursRow::bar>("bar")});
}

// Hours of one kind on one basis. Without a basis it is not said whether they are estimated or measured.
struct HoursGroup {
  bool freed = false;
  Text basis;
  std::vector<HoursRow> rows;
  std::int64_t others = 0;  // that have no row, because there are too many
};

constexpr auto describe(std::type_identity<HoursGroup>) {
  using templates::member;
  return templates::record<HoursGroup>("hours_group", {
      member<&HoursGroup::freed>("freed"),
      member<&HoursGroup::basis>("basis"),
      member<&HoursGroup::rows>("rows"),
      member<&HoursGroup::others>("others")});
}

struct HoursPlot {
  std::vector<HoursGroup> groups;
  std::int64_t freed = 0, spent = 0, without = 0;  // entries
};

constexpr auto describe(std::type_identity<HoursPlot>) {
  using templates::member;
  return templates::record<HoursPlot>("hours_plot", {
      member<&HoursPlot::groups>("groups"),
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

}  // namespace algoreg::pages
