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

// Files by which others are judged: while one of them is at fault, nothing can be said of the others.
bool is_measure(SourceKind kind) {
  return kind == SourceKind::settings || kind == SourceKind::schema || kind == SourceKind::rule ||
         kind == SourceKind::vocabulary || kind == SourceKind::law;
}

// What is found in the named files, and what keeps them from being judged.
Findings only(const Run& run, const std::set<std::string>& paths) {
  Findings kept;
  for (const Finding& finding : run.findings) {
    const FileId file = finding.span.file;
    const bool is_named = file != no_file && paths.contains(run.sources[file].path);
    const bool is_of_measure = file == no_file || is_measure(run.sources[file].kind);
    if (is_named || (is_of_measure && run.documents.rules.fails(finding, run.fail_on))) kept.add(finding);
  }
  return kept;
}

// The first of the paths that no register reads.
std::optional<std::string> foreign(const std::set<std::string>& paths, const SourceSet& sources) {
  std::set<std::string> unknown = paths;
  for (std::size_t i = 0; i < sources.size(); ++i) unknown.erase(sources[static_cast<FileId>(i)].path);
  return unknown.empty() ? std::nullopt : std::optional(*unknown.begin());
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
  if (const auto path = foreign(*paths, run->sources)) {
    say_failure(*path, "this file does not belong to the register");
    return file_or_network;
  }
  const bool all = paths->empty();
  const Findings shown = all ? run->findings : only(*run, *paths);
  const Report report(shown, run->sources, run->documents.rules, words, run->fail_on);
  fmt::print("{}", in_format(report, command.format, Style(common.colour, stdout)));
  const bool failed = all ? run->fails() : run->documents.rules.fails(shown, run->fail_on);
  return failed ? findings_fail : fine;
}

}  // namespace algoreg::app
