#include "app/due_report.hpp"

#include <fmt/format.h>
#include <set>

#include "tools/json/json.hpp"

namespace algoreg::app {

DueReport::DueReport(const Run& run, const std::vector<law::DueDay>& days, const law::DueRange& range,
                     const Words& words)
    : range_(range), words_(words), hidden_(run.findings, run.documents.rules), register_name_(register_name(run)) {
  for (const law::DueDay& due : days) {
    Day& day = days_.emplace_back(Day{due.day, in_words(due.day), what_takes_effect(due), {}});
    for (const law::DueEntry& each : due.entries) day.entries.push_back(entry(run, each));
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
  return words_("due.now", {{"severity", to_string(item.said.severity)},
                            {"now", item.now ? to_string(*item.now) : std::string_view("none")}});
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

std::string DueReport::text(const Style& style) const {
  std::string out;
  for (const Day& day : days_) {
    out += style.strong(fmt::format("{}: {}", day.title, day.what)) + "\n";
    for (const Entry& entry : day.entries) {
      out += fmt::format("\n  {} ({})\n", style.strong(entry.name), entry.path);
      for (const Item& item : entry.items) {
        out += fmt::format("    {}: {} {}\n", style.severity(item.said.severity, change(item)), item.said.message,
                           style.faint(fmt::format("[{}]", item.said.finding->code)));
        out += fmt::format("      {}: {}\n", words_("finding.help"), item.said.help);
        if (!item.said.citation.empty())
          out += fmt::format("      {}: {}\n", words_("finding.citation"), item.said.citation);
      }
    }
    out += "\n";
  }
  out += style.strong(counts()) + "\n";
  if (range_.until) out += words_("due.until", {{"date", std::string_view(in_words(*range_.until))}}) + "\n";
  return out;
}

std::string DueReport::json() const {
  json::Value days = json::Value::array();
  std::size_t errors = 0, warnings = 0, infos = 0;
  for (const Day& day : days_) {
    json::Value entries = json::Value::array();
    for (const Entry& entry : day.entries) {
      json::Value findings = json::Value::array();
      for (const Item& item : entry.items) {
        ++(item.said.severity == Severity::error ? errors : item.said.severity == Severity::warning ? warnings : infos);
        findings.push_back({{"code", item.said.finding->code},
                            {"severity", to_string(item.said.severity)},
                            {"now", item.now ? json::Value(to_string(*item.now)) : json::Value(nullptr)},
                            {"class", item.said.rule->finding_class},
                            {"line", item.said.finding->span.begin.line},
                            {"column", item.said.finding->span.begin.column},
                            {"message", item.said.message},
                            {"why", item.said.why},
                            {"help", item.said.help},
                            {"citation", item.said.citation}});
      }
      entries.push_back(
          {{"id", entry.id}, {"name", entry.name}, {"path", entry.path}, {"findings", std::move(findings)}});
    }
    days.push_back({{"date", to_iso(day.date)}, {"what", day.what}, {"entries", std::move(entries)}});
  }
  return json::dump({{"as_of", to_iso(range_.today)},
                     {"until", range_.until ? json::Value(to_iso(*range_.until)) : json::Value(nullptr)},
                     {"days", std::move(days)},
                     {"counts", {{"error", errors}, {"warning", warnings}, {"info", infos}}}});
}

}  // namespace algoreg::app
