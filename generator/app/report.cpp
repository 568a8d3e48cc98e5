#include "app/report.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "base/text.hpp"
#include "tools/json/json.hpp"

namespace algoreg::app {

namespace {

// A longer source line is shown from a little before the caret.
constexpr std::size_t widest_line = 120;
constexpr std::size_t before_caret = 60;

bool steers(char32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
  return is_control || turns;
}

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

}  // namespace

std::string without_controls(std::string_view text) {
  std::string safe;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (steers(c)) {
      safe += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(c));
    } else {
      append_code_point(safe, c);
    }
  }
  return safe;
}

Counts Report::counts() const {
  Counts counts;
  for (const Finding& finding : findings_) {
    switch (rules_.rule(finding.code).severity) {
      case Severity::error: ++counts.error; break;
      case Severity::warning: ++counts.warning; break;
      case Severity::info: ++counts.info; break;
    }
    if (rules_.fails(finding, fail_on_)) ++counts.failing;
  }
  return counts;
}

// Replaces {name} by the argument of that name; {label} is what the argument `field` is called.
std::string Report::fill(std::string_view text, const Finding& finding) const {
  std::string filled;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    const std::string_view name = text.substr(open + 1, close - open - 1);
    filled += text.substr(0, open);
    filled += name == "label" ? words_.label(finding.argument("field")) : std::string(finding.argument(name));
    text.remove_prefix(close + 1);
  }
  return without_controls(filled.append(text));
}

std::string Report::fill_message(const Rule& rule, const Finding& finding) const {
  const std::string_view message = rule.message.in(words_.language());
  if (!message.empty()) return fill(message, finding);
  std::string said;
  for (const FindingArgument& argument : finding.arguments) said += fmt::format(" {}={}", argument.name, argument.value);
  return without_controls(said);
}

std::string Report::shown_line(const Span& span) const {
  const std::string line = sources_.line(span.file, span.begin.line);
  if (is_blank(line) || find_invalid_utf8(line)) return {};
  const std::size_t column = span.begin.column;
  const std::size_t first = column > widest_line ? column - before_caret : 1;
  const std::string shown = slice(line, first - 1, widest_line);
  const std::size_t last = span.end.line > span.begin.line ? count_code_points(line) + 1 : span.end.column;
  const std::size_t room = widest_line + first - column;
  const std::size_t width = std::clamp<std::size_t>(last > column ? last - column : 1, 1, std::max<std::size_t>(room, 1));
  return fmt::format("  {}\n  {}{}\n", without_controls(shown), std::string(column - first, ' '),
                     "^" + std::string(width - 1, '~'));
}

std::string Report::text() const {
  std::string out;
  const std::string& language = words_.language();
  for (const Finding& finding : findings_) {
    const Rule& rule = rules_.rule(finding.code);
    out += fmt::format("{}:{}:{}: {}: {} [{}]\n", without_controls(sources_.shown_path(finding.span.file)),
                       finding.span.begin.line, finding.span.begin.column, to_string(rule.severity),
                       fill_message(rule, finding), finding.code);
    out += shown_line(finding.span);
    const auto add = [&](std::string_view key, const std::string& said) {
      if (!said.empty()) out += fmt::format("  {}: {}\n", words_(key), said);
    };
    add("finding.why", fill(rule.why.in(language), finding));
    add("finding.help", fill(rule.help.in(language), finding));
    add("finding.citation", words_.citation(rule.citation));
    out += '\n';
  }
  const Counts all = counts();
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  out += words_(findings_.empty() ? "summary.none" : "summary.counts",
                {{"errors", number(all.error)},
                 {"warnings", number(all.warning)},
                 {"infos", number(all.info)},
                 {"failing", number(all.failing)}});
  return out + "\n";
}

std::string Report::json() const {
  json::Value list = json::Value::array();
  const std::string& language = words_.language();
  for (const Finding& finding : findings_) {
    const Rule& rule = rules_.rule(finding.code);
    list.push_back({{"code", finding.code},
                    {"severity", to_string(rule.severity)},
                    {"class", rule.finding_class},
                    {"path", sources_.shown_path(finding.span.file)},
                    {"line", finding.span.begin.line},
                    {"column", finding.span.begin.column},
                    {"end_line", finding.span.end.line},
                    {"end_column", finding.span.end.column},
                    {"message", fill_message(rule, finding)},
                    {"why", fill(rule.why.in(language), finding)},
                    {"help", fill(rule.help.in(language), finding)},
                    {"citation", words_.citation(rule.citation)}});
  }
  const Counts all = counts();
  return json::dump({{"findings", std::move(list)},
                     {"counts",
                      {{"error", all.error},
                       {"warning", all.warning},
                       {"info", all.info},
                       {"failing", all.failing}}}});
}

}  // namespace algoreg::app
