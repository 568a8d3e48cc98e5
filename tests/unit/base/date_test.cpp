// Calendar dates in ISO form.
#include "base/date.hpp"

#include "tests/support/catch.hpp"

using namespace algoreg;

TEST_CASE("a date is read and written as it stands") {
  for (const char* text : {"2026-08-02", "2024-02-29", "2000-02-29", "1970-01-01", "9999-12-31"}) {
    const auto date = parse_date(text);
    REQUIRE(date);
    CHECK(to_iso(*date) == text);
  }
}

TEST_CASE("dates that do not exist or are written otherwise are refused") {
  for (const char* text : {"2023-02-29", "1900-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-01",
                           "24-01-01", "2024/01/01", "01-02-2024", "2024-01-01T00:00", " 2024-01-01", "2024-01-1x", "",
                           "-024-01-01", "2024--1-01", "+024-01-01"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("dates compare as the calendar does") {
  CHECK(*parse_date("2026-08-02") < *parse_date("2026-11-21"));
  CHECK(*parse_date("2025-12-31") < *parse_date("2026-01-01"));
}

TEST_CASE("a moment has its date in UTC") {
  CHECK(to_iso(date_of_unix_time(0)) == "1970-01-01");
  CHECK(to_iso(date_of_unix_time(86'399)) == "1970-01-01");
  CHECK(to_iso(date_of_unix_time(86'400)) == "1970-01-02");
  CHECK(to_iso(date_of_unix_time(-1)) == "1969-12-31");
  CHECK(to_iso(date_of_unix_time(1'785'628'799)) == "2026-08-01");
  CHECK(to_iso(date_of_unix_time(1'785'628'800)) == "2026-08-02");
}
