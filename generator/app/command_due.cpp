#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/due_report.hpp"

namespace algoreg::app {

namespace {

// Whether some file of an entry could not be read as it was meant.
bool has_faults_of_form(const Run& run) {
  return std::any_of(run.findings.begin(), run.findings.end(), [&](const Finding& finding) {
    const FileId file = finding.span.file;
    return file != no_file && run.sources[file].kind == SourceKind::entry &&
           run.documents.rules.severity(finding) == Severity::error &&
           !run.documents.rules.rule(finding.code).is_evaluated();
  });
}

std::string in_format(const DueReport& report, DueFormat format, const Style& style) {
  switch (format) {
    case DueFormat::json: return report.json();
    case DueFormat::html: return report.html();
    case DueFormat::text: break;
  }
  return report.text(style);
}

}  // namespace

int run_due(const CommonOptions& common, const DueCommand& command) {
  const auto run = read_register(common, command.judge, {});
  const Words words(run->documents, common.lang);
  if (!run->documents.can_judge()) {
    const Report report(run->findings, run->sources, run->documents.rules, words, run->fail_on);
    fmt::print(stderr, "{}", report.text(Style(common.colour, stderr)));
    return findings_fail;
  }
  if (command.until && *command.until < run->as_of) {
    fmt::print(stderr, "algoreg: {}\n", words("due.past", {{"until", std::string_view(to_iso(*command.until))},
                                                                 {"date", std::string_view(to_iso(run->as_of))}}));
    return wrong_use;
  }
  Findings said_already;
  const law::Judge judge(run->documents, said_already);
  const law::DueRange range{run->as_of, command.until};
  const law::Due due = law::due(judge, run->documents, run->entries, range, run->jobs);
  const DueReport report(*run, due, range, words);
  fmt::print("{}", in_format(report, command.format, Style(common.colour, stdout)));
  if (has_faults_of_form(*run)) fmt::print(stderr, "algoreg: {}\n", words("due.incomplete"));
  return fine;
}

}  // namespace algoreg::app
