#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <set>

#include "app/commands.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"

namespace algoreg::app {

namespace {

namespace fs = std::filesystem;

// The named files as paths below the root; nothing (said on stderr) where one can't be read or lies outside.
std::optional<std::set<std::string>> paths_of(const CommonOptions& common, const std::vector<std::string>& files) {
  std::set<std::string> paths;
  for (const std::string& file : files) {
    std::error_code error;
    const fs::path found = fs::exists(file, error) ? fs::path(file) : fs::path(common.root) / file;
    if (!fs::is_regular_file(found, error)) {
      say_failure(file, "no such file");
      return std::nullopt;
    }
    const std::string path = fs::relative(found, common.root, error).generic_string();
    if (error || path.starts_with("..")) {
      say_failure(file, "this file does not belong to the register");
      return std::nullopt;
    }
    paths.insert(path);
  }
  return paths;
}

Findings only(const Findings& findings, const SourceSet& sources, const std::set<std::string>& paths) {
  Findings kept;
  for (const Finding& finding : findings) {
    if (finding.span.file == no_file || paths.find(sources[finding.span.file].path) == paths.end()) continue;
    kept.add(finding);
  }
  return kept;
}

std::string in_format(const Report& report, Format format, const Style& style) {
  switch (format) {
    case Format::json: return report.json();
    case Format::sarif: return report.sarif();
    case Format::github: return report.github();
    case Format::text: break;
  }
  return report.text(style);
}

}  // namespace

int run_validate(const CommonOptions& common, const ValidateCommand& command) {
  const auto paths = paths_of(common, command.files);
  if (!paths) return file_or_network;
  const auto run = read_register(common, command.judge, {});
  const Words words(run->documents, common.lang);
  const bool all = paths->empty();
  const Findings shown = all ? run->findings : only(run->findings, run->sources, *paths);
  const Report report(shown, run->sources, run->documents.rules, words, run->fail_on);
  fmt::print("{}", in_format(report, command.format, Style(common.colour, stdout)));
  const bool failed = all ? run->fails() : run->documents.rules.fails(shown, run->fail_on);
  return failed ? findings_fail : fine;
}

}  // namespace algoreg::app
