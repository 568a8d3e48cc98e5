#include "app/pipeline.hpp"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <thread>

#include "app/clock.hpp"
#include "app/site_writer.hpp"
#include "base/text.hpp"
#include "stages/load/load.hpp"
#include "stages/model/model.hpp"
#include "stages/parse/parse.hpp"
#include "stages/publish/publish.hpp"
#include "stages/validate/privacy_scan.hpp"
#include "stages/validate/validate.hpp"

namespace algoreg::app {

namespace {

namespace fs = std::filesystem;

FailOn read_fail_on(const std::vector<std::string>& classes) {
  FailOn fail_on;
  for (const std::string& written : classes) {
    const std::size_t colon = written.find(':');
    const std::string name = written.substr(0, colon);
    const std::string bar = colon == std::string::npos ? "error" : written.substr(colon + 1);
    if (name == "none") continue;
    fail_on.bars.push_back({name, bar == "info" ? Severity::info
                                  : bar == "warning" ? Severity::warning : Severity::error});
  }
  return fail_on;
}

FailOn fail_on_of(const JudgeOptions& judge, const Settings& settings) {
  if (!judge.fail_on) {
    return read_fail_on(settings.fail_on.empty() ? std::vector<std::string>{"data", "privacy"} : settings.fail_on);
  }
  std::vector<std::string> classes;
  for (const std::string_view part : split(*judge.fail_on, ',')) classes.emplace_back(part);
  return read_fail_on(classes);
}

}  // namespace

std::string built_in_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  for (const char* way : {"share/algoreg", "../share/algoreg"}) {
    const fs::path folder = (program.parent_path() / way).lexically_normal();
    if (fs::is_directory(folder / "register/schema", error)) return folder.string();
  }
  return {};
}

std::unique_ptr<Run> read_register(const CommonOptions& common, const JudgeOptions& judge, const SiteOptions& options) {
  auto run = std::make_unique<Run>();
  run->jobs = judge.jobs != 0 ? judge.jobs : std::max(1U, std::thread::hardware_concurrency());
  run->built_in = std::make_unique<DiskReader>(built_in_folder());
  run->files = std::make_unique<DiskReader>(common.root);
  const Date as_of = run->as_of = day_of_run(judge.as_of, common.root, run->findings);
  const std::array layers = {Layer{run->built_in.get(), true}, Layer{run->files.get(), false}};
  run->sources = load(layers, run->findings);
  run->privacy = read_privacy_scanner(run->sources);
  Findings scanned;
  scan_privacy(run->sources, *run->privacy, as_of, run->jobs, scanned);
  run->documents = parse(run->sources, run->jobs, run->findings);
  run->documents.scanned = true;
  run->fail_on = fail_on_of(judge, run->documents.settings);
  if (run->documents.can_judge()) {
    run->entries = validate(run->documents, as_of, run->jobs, run->findings);
    run->site = model(run->documents, run->entries, run->sources, {as_of, options.base_url, options.preview},
                      run->findings);
    check_texts(*run->site, run->findings);
  }
  drop_accepted_privacy(run->entries, run->documents.rules, scanned);
  run->findings.append(std::move(scanned));
  run->findings.sort();
  // Without settings or a theme there is no site, whatever is let pass: faults of form then count as what stops it.
  if (!run->site || !run->documents.theme.sound) run->fail_on.bars.push_back({"data", Severity::error});
  return run;
}

Result<void> publish_staged(FileWriter& writer, emit::Staging& staging) {
  if (auto noted = staging.note_files(true); !noted) return noted;
  const emit::OutputPlaces& places = staging.places();
  if (auto published = publish(writer, places.next, places.live, places.previous); !published) return published;
  // The new tree is there; a list that still names files of the old one does no harm.
  static_cast<void>(staging.note_files(false));
  return {};
}

namespace {

Result<BuildResult> fill_and_publish(Run& run, FileWriter& writer, emit::Staging& staging) {
  if (auto written = fill_staging(run, staging); !written) return tl::make_unexpected(written.error());
  run.findings.sort();
  BuildResult result{!run.fails(), staging.files(), staging.bytes()};
  if (!result.published) return result;
  if (auto published = publish_staged(writer, staging); !published) return tl::make_unexpected(published.error());
  return result;
}

}  // namespace

Result<BuildResult> write_site(Run& run, const std::string& out, bool reuses) {
  DiskWriter writer;
  auto places = emit::OutputPlaces::beside(out);
  places.reuses = reuses;
  auto staging = emit::Staging::open(writer, std::move(places));
  if (!staging) return tl::make_unexpected(staging.error());
  auto result = fill_and_publish(run, writer, *staging);
  if (!result || !result->published) staging->discard();
  return result;
}

}  // namespace algoreg::app
