#include "law/due.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/parallel.hpp"

namespace algoreg::law {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

// What fires: code and place, and how much it weighs.
using Weights = std::map<std::pair<std::string, Place>, Severity>;

class EntryDue {
 public:
  EntryDue(const Judge& judge, const RuleBook& book, const Entry& entry, const DueRange& range)
      : judge_(judge), book_(book), entry_(entry), range_(range) {}

  struct Found {
    std::vector<Shortfall> promised;
    std::map<Date, std::vector<Shortfall>> by_day;
  };

  Found find(std::set<Date> dates) {
    Findings now;
    judge_.judge(entry_.root(), entry_.id, range_.today, now);
    today_ = weights(now);
    for (const Finding& finding : now) {
      add_promise(finding);
      const std::optional<Date> day = parse_date(finding.argument("from"));
      if (!day || (range_.until && *day > *range_.until)) continue;
      dates.insert(*day);
      if (!judge_.is_of_the_day(finding.code)) add(*day, finding, book_.rule(finding.code).severity);
    }
    ask_at(dates);
    return std::move(found_);
  }

 private:
  Weights weights(const Findings& findings) const {
    Weights weights;
    for (const Finding& finding : findings) {
      const Severity severity = book_.severity(finding);
      const auto [at, is_new] = weights.emplace(std::pair(finding.code, finding.span.begin), severity);
      if (!is_new) at->second = std::min(at->second, severity);
    }
    return weights;
  }

  Findings on(Date day) const {
    Findings findings;
    judge_.judge_those_of_the_day(entry_.root(), entry_.id, day, findings);
    return findings;
  }

  void add_promise(Finding finding) {
    if (finding.argument(promised_argument).empty() || is_accepted(entry_.root(), book_, finding)) return;
    const Severity severity = book_.severity(finding);
    finding.severity = severity;
    found_.promised.push_back({std::move(finding), severity});
  }

  static bool weighs(const Weights& weights, const Finding& finding, Severity severity) {
    const auto found = weights.find({finding.code, finding.span.begin});
    return found != weights.end() && found->second <= severity;
  }

  // The rules that rest on the day, at each of the dates.
  void ask_at(const std::set<Date>& dates) {
    Date before = range_.today;
    Weights known = today_;
    for (const Date date : dates) {
      const Findings then = on(date);
      for (const Finding& finding : then) {
        const Severity severity = book_.severity(finding);
        if (weighs(known, finding, severity)) continue;
        add(first_day(before, date, finding, severity), finding, severity);
      }
      known = weights(then);
      before = date;
    }
  }

  // The day on which a finding began that was not there on `before` and is on `after`: half the time, again and again.
  Date first_day(Date before, Date after, const Finding& finding, Severity severity) const {
    sys_days without = before, with = after;
    while (with - without > days(1)) {
      const sys_days middle = without + (with - without) / 2;
      (weighs(weights(on(middle)), finding, severity) ? with : without) = middle;
    }
    return with;
  }

  void add(Date day, Finding finding, Severity severity) {
    finding.severity = severity;
    if (is_accepted(entry_.root(), book_, finding)) return;
    const auto now = today_.find({finding.code, finding.span.begin});
    found_.by_day[day].push_back({std::move(finding), now == today_.end() ? std::nullopt : std::optional(now->second)});
  }

  const Judge& judge_;
  const RuleBook& book_;
  const Entry& entry_;
  const DueRange& range_;
  Weights today_;
  Found found_;
};

// The days on which something of the law takes effect, after today.
std::set<Date> dates_of(const Dates& law, const DueRange& range) {
  std::set<Date> dates;
  const auto take = [&](const std::optional<Date>& day) {
    if (day && *day > range.today && (!range.until || *day <= *range.until)) dates.insert(*day);
  };
  for (const LawDate& date : law) {
    take(date.from);
    take(date.legacy_until);
  }
  take(range.until);
  return dates;
}

std::vector<const LawDate*> dates_on(const Dates& law, Date day) {
  std::vector<const LawDate*> dates;
  for (const LawDate& date : law) {
    if (date.from == day || date.legacy_until == day) dates.push_back(&date);
  }
  return dates;
}

// Whether a duty of the day begins on it; else the day is one of the entries' own, such as a review.
bool rests_on_law(const DueDay& what) {
  return std::any_of(what.entries.begin(), what.entries.end(), [&](const DueEntry& of_entry) {
    return std::any_of(of_entry.shortfalls.begin(), of_entry.shortfalls.end(), [&](const Shortfall& shortfall) {
      return parse_date(shortfall.finding.argument("from")) == what.day;
    });
  });
}

void sort_shortfalls(std::vector<Shortfall>& shortfalls) {
  std::stable_sort(shortfalls.begin(), shortfalls.end(), [](const Shortfall& left, const Shortfall& right) {
    return std::tie(left.finding.severity, left.finding.code) < std::tie(right.finding.severity, right.finding.code);
  });
}

}  // namespace

Due due(const Judge& judge, const DocumentSet& documents, const Register& entries, const DueRange& range,
        unsigned jobs) {
  const std::set<Date> dates = dates_of(judge.law().dates, range);
  std::vector<EntryDue::Found> found(entries.entries.size());
  parallel_for(found.size(), jobs, [&](std::size_t i) {
    found[i] = EntryDue(judge, documents.rules, entries.entries[i], range).find(dates);
  });
  Due due;
  std::map<Date, DueDay> by_day;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Entry* entry = &entries.entries[i];
    sort_shortfalls(found[i].promised);
    if (!found[i].promised.empty()) due.promised.push_back({entry, std::move(found[i].promised)});
    for (auto& [day, shortfalls] : found[i].by_day) {
      sort_shortfalls(shortfalls);
      by_day[day].entries.push_back({entry, std::move(shortfalls)});
    }
  }
  for (auto& [day, what] : by_day) {
    what.day = day;
    if (rests_on_law(what)) what.dates = dates_on(judge.law().dates, day);
    due.days.push_back(std::move(what));
  }
  return due;
}

}  // namespace algoreg::law
