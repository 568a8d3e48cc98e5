#include "law/dates.hpp"

#include <algorithm>

namespace algoreg::law {

namespace {

LawDate read_date(View item) {
  LawDate date;
  date.key = item["key"].text();
  date.from = parse_date(item["from"].text());
  date.alternative_from = parse_date(item["alternative_from"].text());
  date.was = parse_date(item["was"].text());
  date.law_changed_on = parse_date(item["law_changed_on"].text());
  date.legacy_placed_before = parse_date(item["legacy_placed_before"].text());
  date.legacy_until = parse_date(item["legacy_until"].text());
  for (const View code : item["touches"]["classes"]) date.touches_classes.emplace_back(code.text());
  for (const View code : item["touches"]["generated_content"]) date.touches_content.emplace_back(code.text());
  date.what = LocalizedText::read(item["what"]);
  date.basis = item["basis"].text();
  date.source = LocalizedText::read(item["source"]);
  date.certainty = item["certainty"].text();
  return date;
}

}  // namespace

Dates Dates::read(View root, Findings& findings) {
  Dates dates;
  for (const std::string_view list : {"dates", "national"}) {
    for (const View item : root[list]) {
      LawDate date = read_date(item);
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
