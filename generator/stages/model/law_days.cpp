#include "stages/model/law_days.hpp"

#include <algorithm>
#include <utility>

namespace algoreg::modelling {

namespace {

View find_date(View file, std::string_view key) {
  for (const View list : {file["dates"], file["national"]}) {
    for (const View date : list) {
      if (date["key"].text() == key) return date;
    }
  }
  return {};
}

class Dates {
 public:
  Dates(const Site& site, const Voice& voice) : voice_(voice), file_(site.documents->law_file("dates")) {}

  std::vector<pages::LawDate> all() const {
    std::vector<pages::LawDate> dates;
    for (const View date : file_["dates"]) {
      pages::LawDate shown = one(date);
      shown.basis = voice_.locale().labels.citation(date["basis"].text());
      dates.push_back(std::move(shown));
    }
    for (const View date : file_["national"]) dates.push_back(one(date));
    std::stable_sort(dates.begin(), dates.end(), [](const auto& left, const auto& right) { return place(left) < place(right); });
    return dates;
  }

  pages::LawDay day(View date) const { return {in_words(date["from"]), machine(date["from"]), voice_.text(date["what"])}; }

  // What one case of a moving date says: a date of the law, a plain date, or the date in a field of the entry.
  pages::LawDay moving_day(View written) const {
    const std::string_view text = written.text();
    if (text.starts_with('@')) return day(find_date(file_, text.substr(1)));
    if (parse_date(text)) return {voice_.date(written), std::string(text), {}};
    const FieldLabel* label = voice_.locale().labels.field(text);
    return {{}, {}, {label == nullptr ? std::string(text) : label->label, {}}};
  }

  View file() const { return file_; }

 private:
  // By day; what has no known day comes last.
  static std::pair<bool, std::string_view> place(const pages::LawDate& date) {
    return {date.day.machine.empty(), date.day.machine};
  }

  std::string machine(View date) const { return parse_date(date.text()) ? std::string(date.text()) : std::string{}; }
  std::string in_words(View date) const { return parse_date(date.text()) ? voice_.date(date) : std::string{}; }

  pages::LawDate one(View date) const {
    pages::LawDate shown;
    shown.id = date["key"].text();
    shown.day = day(date);
    shown.other_date = in_words(date["alternative_from"]);
    shown.other_machine = machine(date["alternative_from"]);
    shown.was = in_words(date["was"]);
    shown.was_machine = machine(date["was"]);
    const View instrument = file_["instruments"][date["source"].text()];
    shown.source = voice_.text(instrument ? instrument["title"] : date["source"]);
    shown.certainty = certainty_of(date["certainty"].text());
    return shown;
  }

  const Voice& voice_;
  View file_;
};

}  // namespace

pages::Certainty certainty_of(std::string_view word) {
  if (word == "sure") return pages::Certainty::sure;
  if (word == "likely") return pages::Certainty::likely;
  return word == "uncertain" ? pages::Certainty::uncertain : pages::Certainty::unknown;
}

std::vector<pages::LawDate> law_dates(const Site& site, const Voice& voice) { return Dates(site, voice).all(); }

std::vector<pages::LawDay> days_of(const Site& site, const Voice& voice, std::string_view key) {
  const Dates dates(site, voice);
  std::vector<pages::LawDay> days;
  if (const View moving = dates.file()["effective"][key]) {
    for (const View each : moving) days.push_back(dates.moving_day(each["date"]));
  } else if (const View date = find_date(dates.file(), key)) {
    days.push_back(dates.day(date));
  }
  return days;
}

}  // namespace algoreg::modelling
