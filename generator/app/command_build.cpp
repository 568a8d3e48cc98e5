#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"

namespace algoreg::app {

namespace {

namespace fs = std::filesystem;

// Findings are for people who wait for the site: they go to stderr, the result to stdout.
void print_findings(const Run& run, const Words& words, const Style& style) {
  if (run.findings.empty()) return;
  fmt::print(stderr, "{}", Report(run.findings, run.sources, run.documents.rules, words, run.fail_on).text(style));
}

// Whether the site would be written among the files that it is made of, and be read by the next build.
bool lies_in_sources(const std::string& root, const std::string& out) {
  std::error_code error;
  const fs::path base = fs::weakly_canonical(root, error);
  const std::string way = fs::weakly_canonical(base / out, error).lexically_relative(base).generic_string();
  for (const std::string_view folder : {"register", "content", "themes"}) {
    if (way == folder || way.starts_with(std::string(folder) + "/")) return true;
  }
  return false;
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
  if (lies_in_sources(common.root, command.out)) {
    fmt::print(stderr, "{}\n", words("build.out_in_sources", {{"folder", std::string_view(command.out)}}));
    return wrong_use;
  }
  const std::string out = command.out.starts_with('/') ? command.out : common.root + "/" + command.out;
  const Result<BuildResult> built = write_site(*run, out);
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
