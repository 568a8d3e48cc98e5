// The order of the stages, and nowhere else. In: options. Out: what a run found, and for a build the site.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/options.hpp"
#include "base/files.hpp"
#include "base/finding.hpp"
#include "base/result.hpp"
#include "base/writing.hpp"
#include "law/checks/privacy.hpp"
#include "records/documents.hpp"
#include "records/register.hpp"
#include "records/site.hpp"
#include "records/sources.hpp"
#include "stages/emit/staging.hpp"

namespace algoreg::app {

// A register that has been read and judged. Held in one place: the site looks into the register, that into the trees.
struct Run {
  std::unique_ptr<FileReader> built_in, files;
  SourceSet sources;
  DocumentSet documents;
  Register entries;
  std::optional<Site> site;   // none where register.yaml can't be used
  std::optional<law::privacy::Scanner> privacy;
  Date as_of;
  FailOn fail_on;
  unsigned jobs = 1;
  Findings findings;

  // Whether nothing may be published: a finding fails the run, or there is no theme to show pages with.
  bool fails() const { return !site || !documents.theme.sound || documents.rules.fails(findings, fail_on); }
};

struct SiteOptions {
  std::string base_url;
  bool preview = false;
};

// Loads, parses, validates and plans: every finding of the input.
std::unique_ptr<Run> read_register(const CommonOptions& common, const JudgeOptions& judge, const SiteOptions& site);

// Puts a finished staging tree in the place of the live one and writes down which files are ours.
Result<void> publish_staged(FileWriter& writer, emit::Staging& staging);

struct BuildResult {
  bool published = false;       // false: the second gate held the site back
  std::uint64_t files = 0, bytes = 0;
};

// Writes the site of a run that passed the first gate. The old site stays until the new one is whole and sound.
// `reuses`: files that have not changed are taken from the old one.
Result<BuildResult> write_site(Run& run, const std::string& out, bool reuses);

// The folder of the built-in layer: beside the program, in a build as after an installation; empty if there is none.
std::string built_in_folder();

}  // namespace algoreg::app
