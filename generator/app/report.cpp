#include "app/report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

#include "base/text.hpp"

namespace algoreg::app {

namespace {

// A related line is quoted up to this many characters.
constexpr std::size_t longest_quote = 60;

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::string cut(std::string_view text, std::size_t most) {
  std::string part;
  std::size_t offset = 0;
  for (std::size_t i = 0; offset < text.size() && i < most; ++i) append_code_point(part, next_code_point(text, offset));
  return offset < text.size() ? part + "..." : part;
}

}  // namespace

Report::Report(const Findings& findings, const SourceSet& sources, const RuleBook& rules, const Words& words,
               const FailOn& fail_on, HiddenLines hidden)
    : sources_(sources), rules_(rules), words_(words), hidden_(std::move(hidden)) {
  std::set<std::tuple<std::string, FileId, Place, Place, std::string>> seen;
  for (const Finding& finding : findings) {
    SaidFinding said = say(finding, fail_on);
    const Span& span = finding.span;
    if (seen.emplace(finding.code, span.file, span.begin, span.end, said.message).second)
      said_.push_back(std::move(said));
  }
}

SaidFinding Report::say(const Finding& finding, const FailOn& fail_on) const {
  const Rule& rule = rules_.rule(finding.code);
  const std::string& language = words_.language();
  SaidFinding said;
  said.finding = &finding;
  said.rule = &rule;
  said.severity = rules_.severity(finding);
  said.fails = rules_.fails(finding, fail_on);
  said.path = without_controls(path(finding.span.file));
  said.message = message(rule, finding);
  said.why = fill(rule.why.in(language), finding);
  said.help = fill(rule.help.in(language), finding);
  said.citation = words_.citation(rule.citation);
  const bool is_in_message = rule.message.in(language).find("{date}") != std::string_view::npos;
  if (!is_in_message) said.from = argument(finding, "from");
  return said;
}

Counts Report::counts() const {
  Counts counts;
  for (const SaidFinding& said : said_) {
    switch (said.severity) {
      case Severity::error: ++counts.error; break;
      case Severity::warning: ++counts.warning; break;
      case Severity::info: ++counts.info; break;
    }
    if (said.fails) ++counts.failing;
  }
  return counts;
}

// What another rule quotes from a hidden line must not give away what is hidden.
std::string Report::argument(const Finding& finding, std::string_view name) const {
  for (const FindingArgument& argument : finding.arguments) {
    if (argument.name != name) continue;
    const bool quotes = argument.kind == ArgumentKind::text || argument.kind == ArgumentKind::code;
    return quotes && hidden_.touches(finding.span) ? covered(argument.value) : words_.said(argument);
  }
  return {};
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
    if (name == "label") {
      filled += words_.label(finding.argument("field"));
    } else {
      filled += is_name(name) ? argument(finding, name) : std::string(text.substr(open, close + 1 - open));
    }
    text.remove_prefix(close + 1);
  }
  return without_controls(filled.append(text));
}

std::string Report::message(const Rule& rule, const Finding& finding) const {
  const std::string_view message = rule.message.in(words_.language());
  if (!message.empty()) return fill(message, finding);
  std::string said;
  for (const FindingArgument& each : finding.arguments) {
    said += fmt::format("{}{}={}", said.empty() ? "" : " ", each.name, argument(finding, each.name));
  }
  return without_controls(said);
}

std::string Report::line(const Span& span) const {
  const std::string line = sources_.line(span.file, span.begin.line);
  if (find_invalid_utf8(line) || is_blank(line)) return {};
  return hidden_.touches(span) ? covered(line) : line;
}

std::string Report::quoted_line(const Span& span) const {
  return hidden_.touches(span) ? std::string() : without_controls(cut(trim(line(span)), longest_quote));
}

}  // namespace algoreg::app
