#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "app/report.hpp"
#include "base/text.hpp"
#include "law/rules.hpp"

namespace algoreg::app {

namespace {

// A longer source line is shown from a little before the caret.
constexpr std::size_t widest_line = 120;
constexpr std::size_t before_caret = 60;
// A report as short as this needs no advice on where to begin.
constexpr std::size_t short_report = 3;
constexpr std::size_t most_codes = 4;

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

// The code points of a line from `first` on, at most `count`.
std::string slice(std::string_view line, std::size_t first, std::size_t count) {
  std::string part;
  std::size_t offset = 0;
  for (std::size_t i = 0; offset < line.size() && i < first + count; ++i) {
    const char32_t c = next_code_point(line, offset);
    if (i >= first) append_code_point(part, c == '\t' ? U' ' : c);
  }
  return part;
}

using CodeCounts = std::map<std::string_view, std::size_t>;

// The most frequent codes, such as "GEN-001 (4), SCH-001 (2)".
std::string frequent(const CodeCounts& codes) {
  std::vector<std::pair<std::string_view, std::size_t>> sorted(codes.begin(), codes.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& left, const auto& right) { return left.second > right.second; });
  std::string text;
  for (std::size_t i = 0; i < std::min(sorted.size(), most_codes); ++i) {
    text += fmt::format("{}{} ({})", i == 0 ? "" : ", ", sorted[i].first, sorted[i].second);
  }
  return sorted.size() > most_codes ? text + ", ..." : text;
}

}  // namespace

std::string Report::excerpt(const Span& span, const Style& style, Severity severity) const {
  const std::string whole = line(span);
  if (whole.empty()) return {};
  const std::size_t column = span.begin.column;
  const std::size_t first = column > widest_line ? column - before_caret : 1;
  const std::size_t last = span.end.line > span.begin.line ? count_code_points(whole) + 1 : span.end.column;
  const std::size_t room = widest_line + first - column;
  const std::size_t width =
      std::clamp<std::size_t>(last > column ? last - column : 1, 1, std::max<std::size_t>(room, 1));
  return fmt::format("  {}\n  {}{}\n", without_controls(slice(whole, first - 1, widest_line)),
                     std::string(column - first, ' '), style.severity(severity, "^" + std::string(width - 1, '~')));
}

// The lines that led to a finding, such as "line 6 `status: in_use`".
std::string Report::because(const Finding& finding) const {
  std::string text;
  std::uint32_t last = finding.span.begin.line;
  for (const Span& span : finding.related) {
    if (span.begin.line == std::exchange(last, span.begin.line) || span.begin.line == finding.span.begin.line) continue;
    text += text.empty() ? "" : ", ";
    const std::string number = std::to_string(span.begin.line);
    text += words_("finding.line", {{"line", std::string_view(number)}});
    if (const std::string quoted = quoted_line(span); !quoted.empty()) text += fmt::format(" `{}`", quoted);
  }
  return text;
}

std::string Report::block(const SaidFinding& said, const Style& style) const {
  const Span& span = said.finding->span;
  std::string out = fmt::format(
      "{}: {}: {} {}\n", style.strong(fmt::format("{}:{}:{}", said.path, span.begin.line, span.begin.column)),
      style.severity(said.severity, to_string(said.severity)), said.message,
      style.faint(fmt::format("[{}]", said.rule->code.empty() ? said.finding->code : said.rule->code)));
  out += excerpt(span, style, said.severity);
  const auto add = [&](std::string_view key, const std::string& text) {
    if (!text.empty()) out += fmt::format("  {} {}\n", style.strong(words_(key) + ":"), text);
  };
  add("finding.because", because(*said.finding));
  add("finding.why", said.why);
  add("finding.help", said.help);
  if (!said.from.empty()) {
    add("finding.from", words_("finding.from_day",
                               {{"date", std::string_view(said.from)}, {"severity", to_string(said.rule->severity)}}));
  }
  add("finding.citation", said.citation);
  return out + "\n";
}

// What to take first: errors before warnings, and what concerns people before the rest.
std::string Report::order_of_work(const Style& style) const {
  std::map<std::pair<Severity, std::size_t>, CodeCounts> groups;
  for (const SaidFinding& said : said_) {
    const auto place = std::find(finding_classes.begin(), finding_classes.end(), said.rule->finding_class) - finding_classes.begin();
    ++groups[{said.severity, static_cast<std::size_t>(place)}][said.finding->code];
  }
  std::string text = words_("summary.order") + "\n";
  for (const auto& [group, codes] : groups) {
    std::size_t count = 0;
    for (const auto& [code, times] : codes) count += times;
    const std::string what = words_(fmt::format("summary.{}", to_string(group.first)), {{"count", number(count)}});
    const std::string class_words =
        group.second < finding_classes.size() ? words_(fmt::format("class.{}", finding_classes[group.second])) : std::string();
    text += fmt::format("  {}, {}: {}\n", style.severity(group.first, what), class_words, frequent(codes));
  }
  return text + words_("summary.explain") + "\n";
}

std::string Report::summary(const Style& style) const {
  const Counts all = counts();
  std::string text = words_(said_.empty() ? "summary.none" : "summary.counts", {{"errors", number(all.error)},
                                                                                {"warnings", number(all.warning)},
                                                                                {"infos", number(all.info)},
                                                                                {"failing", number(all.failing)}});
  text = style.strong(text) + "\n";
  const auto promised = std::count_if(said_.begin(), said_.end(), [](const SaidFinding& said) {
    return !said.finding->argument(law::promised_argument).empty();
  });
  if (promised > 0) text += words_("summary.promised", {{"count", static_cast<std::int64_t>(promised)}}) + "\n";
  return said_.size() > short_report ? text + "\n" + order_of_work(style) : text;
}

std::string Report::text(const Style& style) const {
  std::string out;
  for (const SaidFinding& said : said_) out += block(said, style);
  return out + summary(style);
}

}  // namespace algoreg::app
