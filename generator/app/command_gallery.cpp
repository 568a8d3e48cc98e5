#include <algorithm>
#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/output_folder.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"
#include "base/writing.hpp"
#include "stages/emit/staging.hpp"
#include "stages/render/gallery.hpp"

namespace algoreg::app {

namespace {

constexpr std::string_view gallery_mark = ".gallery";

// The pages of the gallery, one a locale, with the style and the assets of the theme.
Result<std::vector<Artifact>> gallery_files(const Run& run, Findings& findings) {
  const Theme& theme = run.documents.theme;
  std::vector<Artifact> files{{std::string(gallery_mark), {}}, {theme.whole.path, theme.whole.bytes}};
  for (const Asset& asset : theme.assets) {
    const Source& source = run.sources[asset.source];
    auto bytes = source.layer->read(source.path, asset_limit);
    if (!bytes) return tl::make_unexpected(bytes.error());
    files.push_back({asset.path, std::move(*bytes)});
  }
  for (std::uint32_t locale = 0; locale < run.documents.locales.size(); ++locale) {
    files.push_back(gallery(run.documents, locale, findings));
  }
  return files;
}

Result<void> write_gallery(const std::vector<Artifact>& files, const std::string& out) {
  DiskWriter writer;
  auto output = emit::OutputPlaces::beside(out);
  output.mark = gallery_mark;
  output.words_of_mark.clear();
  auto staging = emit::Staging::open(writer, std::move(output));
  if (!staging) return tl::make_unexpected(staging.error());
  for (const Artifact& file : files) {
    if (auto written = staging->write(file); !written) return written;
  }
  return publish_staged(writer, *staging);
}

// Prints findings; true when one of them is an error.
bool say(const Run& run, const Findings& findings, const Words& words, ColourChoice colour) {
  const Report report(findings, run.sources, run.documents.rules, words, run.fail_on);
  if (!findings.empty()) fmt::print(stderr, "{}", report.text(Style(colour, stderr)));
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return run.documents.rules.severity(finding) == Severity::error;
  });
}

}  // namespace

int run_gallery(const CommonOptions& common, const GalleryCommand& command) {
  const auto run = read_register(common, {}, {});
  const Words words(run->documents, common.lang);
  if (!run->site || !run->documents.theme.sound) {
    say(*run, run->findings, words, common.colour);
    return findings_fail;
  }
  Findings findings;
  const auto files = gallery_files(*run, findings);
  if (files) {
    findings.sort();
    if (say(*run, findings, words, common.colour)) return findings_fail;
  }
  const std::optional<std::string> out = output_folder(common.root, command.out, words);
  if (!out) return wrong_use;
  const Result<void> written = files ? write_gallery(*files, *out) : tl::make_unexpected(files.error());
  if (!written) {
    say_failure(written.error().path, written.error().message);
    return file_or_network;
  }
  return fine;
}

}  // namespace algoreg::app
