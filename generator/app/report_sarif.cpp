#include <fmt/format.h>
#include <map>

#include "app/report.hpp"
#include "app/version.hpp"
#include "base/text.hpp"
#include "tools/digest/digest.hpp"
#include "tools/json/json.hpp"

namespace algoreg::app {

namespace {

std::string_view level_of(Severity severity) {
  return severity == Severity::info ? std::string_view("note") : to_string(severity);
}

// A path as a relative address: everything but letters, digits and a few marks in percent form.
std::string uri(std::string_view path) {
  static constexpr std::string_view plain = "-._~/";
  std::string address;
  for (const char c : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          plain.find(c) != std::string_view::npos;
    is_plain ? address += c : address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

json::Value text_of(std::string_view text) { return {{"text", text}}; }

// The words of a rule before anything is put in: names in braces become dots.
std::string general(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    words.append(text.substr(0, open)).append("...");
    text.remove_prefix(close + 1);
  }
  return words.append(text);
}

}  // namespace

// One run. Rules stand once, results name them by code and index.
class SarifLog {
 public:
  explicit SarifLog(const Report& report) : report_(report), language_(report.words_.language()) {}

  json::Value write() {
    json::Value results = json::Value::array();
    for (const SaidFinding& said : report_.said_) results.push_back(result(said));
    const json::Value driver = {
        {"name", "algoreg"}, {"version", version_number()}, {"language", language_}, {"rules", std::move(rules_)}};
    const json::Value run = {
        {"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
            {"version", "2.1.0"},
            {"runs", json::Value::array({run})}};
  }

 private:
  std::size_t index_of(const SaidFinding& said) {
    const std::string& code = said.finding->code;
    const auto [at, is_new] = indices_.emplace(code, rules_.size());
    if (is_new) rules_.push_back(rule(code, *said.rule));
    return at->second;
  }

  json::Value rule(const std::string& code, const Rule& rule) const {
    const std::string_view message = rule.message.in(language_);
    json::Value value = {{"id", code}, {"shortDescription", text_of(message.empty() ? code : general(message))}};
    if (const auto why = rule.why.in(language_); !why.empty()) value["fullDescription"] = text_of(general(why));
    if (const auto help = rule.help.in(language_); !help.empty()) value["help"] = text_of(general(help));
    value["defaultConfiguration"] = {{"level", level_of(rule.severity)}};
    value["properties"] = {{"tags", json::Value::array({rule.finding_class})}};
    if (!rule.citation.empty()) value["properties"]["citation"] = report_.words_.citation(rule.citation);
    return value;
  }

  json::Value result(const SaidFinding& said) {
    const Finding& finding = *said.finding;
    json::Value value = {{"ruleId", finding.code},
                         {"ruleIndex", index_of(said)},
                         {"level", level_of(said.severity)},
                         {"message", text_of(said.help.empty() ? said.message : said.message + "\n\n" + said.help)}};
    if (finding.span.file != no_file) value["locations"] = json::Value::array({location(said.path, finding.span)});
    if (!finding.related.empty()) value["relatedLocations"] = related(finding);
    value["partialFingerprints"] = {{"finding/v1", fingerprint(said)}};
    value["properties"] = {{"class", said.rule->finding_class}};
    const std::string_view from = finding.argument("from");
    if (!from.empty()) value["properties"]["from"] = from;
    return value;
  }

  json::Value location(const std::string& path, const Span& span) const {
    const bool built_in = report_.sources_[span.file].built_in;
    json::Value artifact = {{"uri", built_in ? "algoreg:" + uri(report_.sources_[span.file].path) : uri(path)}};
    if (!built_in) artifact["uriBaseId"] = "%SRCROOT%";
    json::Value region = {{"startLine", span.begin.line}, {"startColumn", span.begin.column}};
    if (span.begin < span.end) {
      region["endLine"] = span.end.line;
      region["endColumn"] = span.end.column;
    }
    return {{"physicalLocation", {{"artifactLocation", artifact}, {"region", region}}}};
  }

  json::Value related(const Finding& finding) const {
    json::Value list = json::Value::array();
    for (const Span& span : finding.related) {
      json::Value place = location(report_.path(span.file), span);
      place["id"] = list.size();
      if (const std::string line = report_.quoted_line(span); !line.empty()) place["message"] = text_of(line);
      list.push_back(std::move(place));
    }
    return list;
  }

  // The same finding has the same mark when lines above it come and go: what was said of which line, and how many
  // times before. A line that must stay hidden is not even digested, for short numbers could be guessed from it.
  std::string fingerprint(const SaidFinding& said) {
    const Span& span = said.finding->span;
    const bool hidden = report_.hidden_.touches(span);
    const std::string line = hidden ? std::string() : report_.line(span);
    const std::string what =
        fmt::format("{}\n{}\n{}\n{}", said.finding->code, said.path, said.finding->argument("field"), trim(line));
    return digest::sha256(fmt::format("{}\n{}", what, ++times_[what])).substr(0, 32);
  }

  const Report& report_;
  const std::string& language_;
  json::Value rules_ = json::Value::array();
  std::map<std::string, std::size_t> indices_, times_;
};

std::string Report::sarif() const { return json::dump(SarifLog(*this).write()); }

}  // namespace algoreg::app
