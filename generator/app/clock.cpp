#include "app/clock.hpp"

#include <charconv>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include "records/sources.hpp"
#include "tools/git/git.hpp"

namespace algoreg::app {

namespace {

// Past the year 9999 a date has no ISO form.
constexpr std::int64_t last_moment = 253'402'300'799;

std::optional<Date> date_of_environment(Findings& findings) {
  const char* value = std::getenv("SOURCE_DATE_EPOCH");
  if (value == nullptr) return std::nullopt;
  const std::string_view text = value;
  std::int64_t seconds = 0;
  const auto [rest, error] = std::from_chars(text.begin(), text.end(), seconds);
  const bool is_moment = error == std::errc{} && rest == text.end() && seconds >= 0 && seconds <= last_moment;
  if (is_moment && is_day_of_law(date_of_unix_time(seconds))) return date_of_unix_time(seconds);
  findings.add("FIL-017", start_of(no_file), {{"value", text}});
  return std::nullopt;
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return Date{std::chrono::year{local.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
              std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

}  // namespace

Date day_of_run(const std::optional<Date>& asked, const std::string& root, Findings& findings) {
  if (asked) return *asked;
  if (const auto date = date_of_environment(findings)) return *date;
  // A change elsewhere, in the site's own folder for one, says nothing about the register.
  const auto commit = git::date_of_clean_tree(root, source_folders);
  if (!commit) findings.add("FIL-016", start_of(no_file), {{"detail", commit.error().message}});
  if (commit && *commit && is_day_of_law(**commit)) return **commit;
  return today();
}

}  // namespace algoreg::app
