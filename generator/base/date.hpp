// Calendar dates in ISO 8601 form, such as 2026-11-21. No time of day, no zone: the one clock of a run is a date.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace algoreg {

using Date = std::chrono::year_month_day;

// A date written exactly as YYYY-MM-DD that exists in the calendar.
std::optional<Date> parse_date(std::string_view text);

std::string to_iso(Date date);

// Whether a register can be judged by the law of that day: 1900 to 2199. A slip of the keyboard such as 0206, or the
// clock of a machine that was never set, would judge by a law that nobody has.
bool is_day_of_law(Date date);

// The date of a moment given in seconds since 1970, in UTC.
Date date_of_unix_time(std::int64_t seconds);

}  // namespace algoreg
