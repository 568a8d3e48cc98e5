#include "app/due_report.hpp"

#include <fmt/format.h>
#include <set>


namespace algoreg::app {

namespace {

json::Value finding_json(const SaidFinding& said, const std::optional<Severity>& now) {
  const std::string_view from = said.finding->argument("from");
  return {{"code", said.finding->code},
          {"severity", to_string(said.severity)},
          {"now", now ? json::Value(to_string(*now)) : json::Value(nullptr)},
          {"from", from.empty() ? json::Value(nullptr) : json::Value(from)},
          {"class", said.rule->finding_class},
          {"line", said.finding->span.begin.line},
          {"column", said.finding->span.begin.column},
          {"message", said.message},
          {"why", said.why},
          {"help", said.help},
          {"citation", said.citation}};
}

}  // namespace

DueReport::DueReport(const Run& run, const law::Due& due, const law::DueRange& range, const Words& words)
    : range_(range), words_(words), hidden_(run.findings, run.documents.rules), register_name_(register_name(run)) {
  for (const law::DueEntry& each : due.promised) promised_.push_back(entry(run, each));
  for (const law::DueDay& on : due.days) {
    Day& day = days_.emplace_back(Day{on.day, in_words(on.day), what_takes_effect(on), {}});
    for (const law::DueEntry& each : on.entries) day.entries.push_back(entry(run, each));
  }
}

std::string DueReport::register_name(const Run& run) const {
  const Settings& settings = run.documents.settings;
  return without_controls(settings.name.choose(words_.language(), settings.fallback).text);
}

DueReport::Entry DueReport::entry(const Run& run, const law::DueEntry& due) const {
  const LocalizedText names = LocalizedText::read(due.entry->at("name"));
  const ChosenText name = names.choose(words_.language(), run.documents.settings.fallback);
  Entry entry{due.entry->id,
              without_controls(name.text),
              std::string(name.lang),
              without_controls(hidden_.path(due.entry->file, run.sources.shown_path(due.entry->file))),
              {},
              {}};
  for (const law::Shortfall& shortfall : due.shortfalls) entry.findings.add(shortfall.finding);
  const Report report(entry.findings, run.sources, run.documents.rules, words_, run.fail_on, hidden_);
  for (const SaidFinding& said : report.findings()) {
    const auto index = static_cast<std::size_t>(said.finding - &entry.findings[0]);
    entry.items.push_back({said, due.shortfalls[index].now});
  }
  return entry;
}

std::string DueReport::what_takes_effect(const law::DueDay& day) const {
  std::string text;
  for (const law::LawDate* date : day.dates) {
    text.append(text.empty() ? "" : "; ").append(date->what.in(words_.language()));
  }
  return text.empty() ? words_("due.own_day") : text;
}

std::string DueReport::change(const Item& item) const {
  if (is_promised(item)) return words_(fmt::format("severity.{}", to_string(item.said.severity)));
  return words_("due.now", {{"severity", to_string(item.said.severity)},
                            {"now", item.now ? to_string(*item.now) : std::string_view("none")}});
}

std::string DueReport::from_day(const Item& item) const {
  if (!is_promised(item) || item.said.from.empty()) return {};
  return words_("finding.from_day",
                {{"date", std::string_view(item.said.from)}, {"severity", to_string(item.said.rule->severity)}});
}

std::string DueReport::counts() const {
  std::set<std::string_view> entries;
  std::int64_t errors = 0, warnings = 0;
  for (const Day& day : days_) {
    for (const Entry& entry : day.entries) {
      entries.insert(entry.id);
      for (const Item& item : entry.items) ++(item.said.severity == Severity::error ? errors : warnings);
    }
  }
  if (entries.empty()) return words_("due.none");
  return words_("due.counts", {{"entries", static_cast<std::int64_t>(entries.size())},
                               {"errors", errors},
                               {"warnings", warnings},
                               {"days", static_cast<std::int64_t>(days_.size())}});
}

void DueReport::append_entry(std::string& text, const Entry& entry, const Style& style) const {
  text += fmt::format("\n  {} ({})\n", style.strong(entry.name), entry.path);
  for (const Item& item : entry.items) {
    const SaidFinding& said = item.said;
    text += fmt::format("    {}: {} {}\n", style.severity(said.severity, change(item)), said.message,
                        style.faint(fmt::format("[{}]", said.finding->code)));
    text += fmt::format("      {}: {}\n", words_("finding.help"), said.help);
    if (const std::string from = from_day(item); !from.empty()) {
      text += fmt::format("      {}: {}\n", words_("finding.from"), from);
    }
    if (!said.citation.empty()) text += fmt::format("      {}: {}\n", words_("finding.citation"), said.citation);
  }
}

std::string DueReport::text(const Style& style) const {
  std::string out;
  if (!promised_.empty()) {
    out += style.strong(words_("due.promised")) + "\n";
    for (const Entry& entry : promised_) append_entry(out, entry, style);
    out += "\n";
  }
  for (const Day& day : days_) {
    out += style.strong(fmt::format("{}: {}", day.title, day.what)) + "\n";
    for (const Entry& entry : day.entries) append_entry(out, entry, style);
    out += "\n";
  }
  out += style.strong(counts()) + "\n";
  if (range_.until) out += words_("due.until", {{"date", std::string_view(in_words(*range_.until))}}) + "\n";
  return out;
}

json::Value DueReport::entries_json(const std::vector<Entry>& entries) {
  json::Value list = json::Value::array();
  for (const Entry& entry : entries) {
    json::Value findings = json::Value::array();
    for (const Item& item : entry.items) findings.push_back(finding_json(item.said, item.now));
    list.push_back({{"id", entry.id}, {"name", entry.name}, {"path", entry.path}, {"findings", std::move(findings)}});
  }
  return list;
}

std::string DueReport::json() const {
  json::Value days = json::Value::array();
  std::size_t errors = 0, warnings = 0, infos = 0;
  for (const Day& day : days_) {
    for (const Entry& entry : day.entries) {
      for (const Item& item : entry.items) {
        ++(item.said.severity == Severity::error ? errors : item.said.severity == Severity::warning ? warnings : infos);
      }
    }
    days.push_back({{"date", to_iso(day.date)}, {"what", day.what}, {"entries", entries_json(day.entries)}});
  }
  return json::dump({{"as_of", to_iso(range_.today)},
                     {"until", range_.until ? json::Value(to_iso(*range_.until)) : json::Value(nullptr)},
                     {"promised", entries_json(promised_)},
                     {"days", std::move(days)},
                     {"counts", {{"error", errors}, {"warning", warnings}, {"info", infos}}}});
}

}  // namespace algoreg::app
