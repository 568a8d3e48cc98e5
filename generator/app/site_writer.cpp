#include "app/site_writer.hpp"

#include <algorithm>
#include <mutex>

#include "base/parallel.hpp"
#include "records/addresses.hpp"
#include "stages/check/check.hpp"
#include "stages/check/privacy_output.hpp"
#include "stages/data/data.hpp"
#include "stages/model/model.hpp"
#include "stages/render/render.hpp"

namespace algoreg::app {

namespace {

// The first failure of jobs that run side by side; later ones see it and stop.
class FirstFailure {
 public:
  bool any() const { return failed_; }
  void note(const Result<void>& result) {
    if (result) return;
    const std::lock_guard guard(mutex_);
    if (!failed_) error_ = result.error();
    failed_ = true;
  }
  Result<void> result() const {
    if (!failed_) return {};
    return tl::make_unexpected(error_);
  }

 private:
  std::mutex mutex_;
  std::atomic<bool> failed_ = false;
  Error error_;
};

class SiteWriter {
 public:
  SiteWriter(Run& run, emit::Staging& staging)
      : run_(run), site_(*run.site), staging_(staging), check_(site_.paths, site_.base_url, *run.privacy, run.as_of) {}

  Result<void> write() {
    const std::vector<DataFile> files = data_files(site_);
    for (const DataFile& file : files) site_.paths.emplace(file.path, no_file);
    for (const Entry& entry : site_.entries->entries) site_.paths.emplace("api/v1/entries/" + entry.id + ".json", entry.file);
    site_.paths.emplace("api/v1/index.json", no_file);
    if (auto written = write_data(files); !written) return written;
    if (auto written = write_assets(); !written) return written;
    if (auto written = write_search_indexes(); !written) return written;
    if (auto written = write_pages(); !written) return written;
    return write_checked(index_file(site_, downloads_), run_.findings);
  }

 private:
  Result<void> write_data(const std::vector<DataFile>& files) {
    const auto& entries = site_.entries->entries;
    std::vector<FileDigest> digests(files.size());
    std::vector<Findings> found(std::max(files.size(), entries.size()));
    FirstFailure failure;
    parallel_for(files.size(), run_.jobs, [&](std::size_t i) {
      if (!failure.any()) failure.note(write_data_file(files[i], digests[i], found[i]));
    });
    parallel_for(entries.size(), run_.jobs, [&](std::size_t i) {
      if (!failure.any()) failure.note(write_entry_file(entries[i], found[i]));
    });
    for (Findings& of_file : found) run_.findings.append(std::move(of_file));
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (!files[i].key.empty()) downloads_.push_back({files[i].key, files[i].path, files[i].media_type, digests[i]});
    }
    return failure.result();
  }

  // What is no text (pictures, fonts) can't be read by the scan.
  Result<void> write_checked(const Artifact& artifact, Findings& findings) {
    if (checking::is_text(artifact.path)) check_.data(artifact.path, artifact.bytes, findings);
    return staging_.write(artifact);
  }

  Result<void> write_entry_file(const Entry& entry, Findings& findings) {
    return write_checked(entry_file(site_, entry), findings);
  }

  Result<void> write_data_file(const DataFile& file, FileDigest& digest, Findings& findings) {
    auto stream = staging_.stream(file.path);
    if (!stream) return tl::make_unexpected(stream.error());
    const Sink sink = [&](std::string_view bytes) {
      check_.data(file.path, bytes, findings);
      return stream->append(bytes);
    };
    if (auto written = file.write(site_, sink); !written) return written;
    auto finished = stream->finish();
    if (!finished) return tl::make_unexpected(finished.error());
    digest = std::move(*finished);
    return {};
  }

  Result<void> write_assets() {
    const Theme& theme = site_.documents->theme;
    for (const Stylesheet& sheet : theme.stylesheets) {
      if (auto written = write_checked({sheet.path, sheet.bytes}, run_.findings); !written) return written;
    }
    for (const auto& [path, file] : site_.paths) {
      if (file == no_file) continue;
      const Source& source = run_.sources[file];
      const bool is_copied = source.kind == SourceKind::theme_asset || source.kind == SourceKind::guidance_asset ||
                             source.kind == SourceKind::script;
      if (!is_copied) continue;
      auto bytes = source.layer->read(source.path, asset_limit);
      if (!bytes) return tl::make_unexpected(bytes.error());
      if (auto written = write_checked({path, std::move(*bytes)}, run_.findings); !written) return written;
    }
    return {};
  }

  // Before the pages, which say where the index of their language lies.
  Result<void> write_search_indexes() {
    const std::size_t count = site_.documents->locales.size();
    site_.search_indexes.resize(count);
    std::vector<Findings> found(count);
    FirstFailure failure;
    parallel_for(count, run_.jobs, [&](std::size_t locale) {
      const Artifact index = search_index(site_, static_cast<std::uint32_t>(locale));
      check_.data(index.path, index.bytes, found[locale]);
      site_.search_indexes[locale] = index.path;
      failure.note(staging_.write(index));
    });
    for (Findings& of_index : found) run_.findings.append(std::move(of_index));
    for (const std::string& path : site_.search_indexes) site_.paths.emplace(path, no_file);
    return failure.result();
  }

  Result<void> write_pages() {
    FirstFailure failure;
    std::vector<Findings> found(site_.pages.size());
    parallel_for(site_.pages.size(), run_.jobs, [&](std::size_t i) {
      if (!failure.any()) failure.note(write_page(site_.pages[i], found[i]));
    });
    for (Findings& of_page : found) run_.findings.append(std::move(of_page));
    const DiskReader staged(staging_.places().next);
    check_.finish([&](const std::string& path) { return staged.read(path, UINT64_MAX).value_or(std::string{}); },
                  run_.findings);
    return failure.result();
  }

  Result<void> write_page(const Page& page, Findings& findings) {
    const std::string path = file_of(site_, page);
    const FileId source = site_.paths.find(path)->second;
    const Artifact artifact =
        render(*site_.documents, page.locale, path, page_view(site_, page, downloads_), source, findings);
    check_.page(path, artifact.bytes, findings);
    return staging_.write(artifact);
  }

  Run& run_;
  Site& site_;
  emit::Staging& staging_;
  Check check_;
  std::vector<Download> downloads_;
};

}  // namespace

Result<void> fill_staging(Run& run, emit::Staging& staging) { return SiteWriter(run, staging).write(); }

}  // namespace algoreg::app
