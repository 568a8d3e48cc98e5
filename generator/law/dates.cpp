#include "law/dates.hpp"

#include <algorithm>
#include <array>

#include "law/reading.hpp"

namespace algoreg::law {

namespace {

constexpr std::array<std::string_view, 14> known_keys = {"key",
                                                         "from",
                                                         "what",
                                                         "basis",
                                                         "source",
                                                         "certainty",
                                                         "law_changed_on",
                                                         "was",
                                                         "touches",
                                                         "note",
                                                         "alternative_from",
                                                         "legacy_placed_before",
                                                         "legacy_until",
                                                         "legacy_basis"};
constexpr std::array<std::string_view, 4> certainties = {"sure", "likely", "uncertain", "unknown"};

LawDate read_date(View item, Findings& findings) {
  check_keys(item, known_keys, findings);
  LawDate date;
  date.key = read_word(item, "key", true, findings);
  need(item, "from", findings);
  date.from = read_day(item, "from", findings);
  date.alternative_from = read_day(item, "alternative_from", findings);
  date.was = read_day(item, "was", findings);
  date.law_changed_on = read_day(item, "law_changed_on", findings);
  date.legacy_placed_before = read_day(item, "legacy_placed_before", findings);
  date.legacy_until = read_day(item, "legacy_until", findings);
  for (const View code : item["touches"]["classes"]) date.touches_classes.emplace_back(code.text());
  for (const View code : item["touches"]["generated_content"]) date.touches_content.emplace_back(code.text());
  date.what = read_text(item, "what", findings);
  date.basis = read_word(item, "basis", true, findings);
  date.source = read_text(item, "source", findings);
  if (const View certainty = need(item, "certainty", findings)) {
    check_choice(certainty, certainties, findings);
    date.certainty = certainty.text();
  }
  return date;
}

}  // namespace

Dates Dates::read(View root, Findings& findings) {
  Dates dates;
  need(root, "dates", findings);
  for (const std::string_view list : {"dates", "national"}) {
    for (const View item : root[list]) {
      LawDate date = read_date(item, findings);
      if (dates.find(date.key) != nullptr)
        findings.add("LAW-013", item["key"].span(), {{"name", date.key}});
      else if (!date.key.empty())
        dates.dates_.push_back(std::move(date));
    }
  }
  return dates;
}

void Dates::take_other_reading() {
  for (LawDate& date : dates_) {
    if (date.alternative_from) std::swap(date.from, date.alternative_from);
  }
}

const LawDate* Dates::find(std::string_view key) const {
  const auto found = std::find_if(dates_.begin(), dates_.end(), [&](const LawDate& date) { return date.key == key; });
  return found == dates_.end() ? nullptr : &*found;
}

}  // namespace algoreg::law
