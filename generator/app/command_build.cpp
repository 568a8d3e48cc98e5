#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/output_folder.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"

namespace algoreg::app {

namespace {

// Findings are for people who wait for the site: they go to stderr, the result to stdout.
void print_findings(const Run& run, const Words& words, const Style& style) {
  if (run.findings.empty()) return;
  fmt::print(stderr, "{}", Report(run.findings, run.sources, run.documents.rules, words, run.fail_on).text(style));
}

}  // namespace

int run_build(const CommonOptions& common, const BuildCommand& command) {
  const auto run = read_register(common, command.judge, {command.base_url, command.preview});
  const Words words(run->documents, common.lang);
  const Style style(common.colour, stderr);
  // The first gate: nothing has been written.
  if (run->fails()) {
    print_findings(*run, words, style);
    fmt::print(stderr, "{}\n", words("build.held_back"));
    return findings_fail;
  }
  const std::optional<std::string> out = output_folder(common.root, command.out, words);
  if (!out) return wrong_use;
  const Result<BuildResult> built = write_site(*run, *out, !command.no_cache);
  print_findings(*run, words, style);
  if (!built) {
    say_failure(built.error().path, built.error().message);
    return file_or_network;
  }
  if (!built->published) {
    fmt::print(stderr, "{}\n", words("build.held_back"));
    return findings_fail;
  }
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  fmt::print("{}\n", words("build.done", {{"entries", number(run->entries.entries.size())},
                                          {"pages", number(run->site->pages.size())},
                                          {"files", number(built->files)},
                                          {"folder", std::string_view(command.out)}}));
  return fine;
}

}  // namespace algoreg::app
