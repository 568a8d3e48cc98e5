#include "stages/emit/staging.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

#include "tools/digest/digest.hpp"

namespace algoreg::emit {

namespace {

bool bears_mark(FileWriter& writer, const OutputPlaces& places) {
  const std::string mark = fmt::format("{}/{}", places.live, places.mark);
  if (!writer.exists(mark)) return false;
  const std::vector<std::string> lines = writer.lines_of(mark);
  const auto has_words = [&](const std::string& line) { return line.find(places.words_of_mark) != std::string::npos; };
  return places.words_of_mark.empty() || std::any_of(lines.begin(), lines.end(), has_words);
}

// Links one behind the other that are followed; more are a loop.
constexpr int most_links = 8;

std::string workshop_of(const std::filesystem::path& live) {
  return (live.parent_path() / fmt::format(".{}.algoreg", live.filename().string())).string();
}

// A site inside another would be lost with the next build of that one.
Result<void> check_above(FileWriter& writer, const OutputPlaces& places) {
  std::error_code error;
  const std::filesystem::path live = std::filesystem::absolute(places.live, error);
  for (std::filesystem::path above = live.parent_path(); above != above.root_path(); above = above.parent_path()) {
    if (!writer.exists(workshop_of(above))) continue;
    return failure(places.live, fmt::format("this folder lies in {}, which is a site made by algoreg", above.string()));
  }
  return {};
}

// Whether everything in the live folder was put there by a build.
Result<void> check_live(FileWriter& writer, const OutputPlaces& places) {
  if (!writer.exists(places.live) || writer.is_empty_folder(places.live)) return {};
  if (!bears_mark(writer, places)) {
    return failure(places.live, "this folder is not empty and holds no site made by algoreg; it is left alone");
  }
  const std::vector<std::string> ours = writer.lines_of(places.files);
  if (ours.empty()) {
    return failure(places.live, fmt::format("nothing says which of its files algoreg made, as {} is gone, and the others "
                                            "would be lost; delete the folder or choose another",
                                            places.files));
  }
  const auto files = writer.files_below(places.live);
  if (!files) return tl::make_unexpected(files.error());
  for (const std::string& file : *files) {
    if (std::binary_search(ours.begin(), ours.end(), file)) continue;
    return failure(fmt::format("{}/{}", places.live, file),
                   "this file was not made by algoreg and would be lost; move it to another place");
  }
  return {};
}

}  // namespace

OutputPlaces OutputPlaces::beside(const std::string& live) {
  std::filesystem::path path = std::filesystem::path(live).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  std::error_code error;
  for (int link = 0; link < most_links && std::filesystem::is_symlink(path, error); ++link) {
    path = (path.parent_path() / std::filesystem::read_symlink(path, error)).lexically_normal();
  }
  const std::string workshop = workshop_of(path);
  return {path.string(), workshop, workshop + "/next", workshop + "/previous", workshop + "/lock",
          workshop + "/files"};
}

Result<OutputLock> OutputLock::take(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (descriptor < 0) return failure(path, std::strerror(errno));
  OutputLock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) return failure(path, "another build is writing this site");
  return lock;
}

OutputLock::OutputLock(OutputLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

OutputLock& OutputLock::operator=(OutputLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

OutputLock::~OutputLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Staging::Staging(FileWriter& writer, OutputPlaces places, OutputLock lock)
    : writer_(&writer),
      places_(std::move(places)),
      lock_(std::make_unique<OutputLock>(std::move(lock))),
      counts_(std::make_unique<Counts>()) {}

Result<Staging> Staging::open(FileWriter& writer, OutputPlaces places) {
  if (auto above = check_above(writer, places); !above) return tl::make_unexpected(above.error());
  if (auto checked = check_live(writer, places); !checked) return tl::make_unexpected(checked.error());
  if (auto made = writer.make_folders(places.workshop); !made) return tl::make_unexpected(made.error());
  auto lock = OutputLock::take(places.lock);
  if (!lock) return tl::make_unexpected(lock.error());
  // A build that was killed between two renames left the old site aside: it is put back first.
  if (writer.exists(places.previous) && !writer.exists(places.live)) {
    if (auto back = writer.rename(places.previous, places.live); !back) return tl::make_unexpected(back.error());
  }
  for (const std::string* left_over : {&places.next, &places.previous}) {
    if (auto removed = writer.remove_all(*left_over); !removed) return tl::make_unexpected(removed.error());
  }
  if (auto made = writer.make_folders(places.next); !made) return tl::make_unexpected(made.error());
  return Staging(writer, std::move(places), std::move(*lock));
}

Result<void> Staging::make_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {};
  const std::string folder = path.substr(0, slash);
  const std::lock_guard guard(counts_->paths_mutex);
  if (counts_->folders.find(folder) != counts_->folders.end()) return {};
  if (auto made = writer_->make_folders(fmt::format("{}/{}", places_.next, folder)); !made) return made;
  counts_->folders.insert(folder);
  return {};
}

void Staging::count(const std::string& path) {
  ++counts_->files;
  const std::lock_guard guard(counts_->paths_mutex);
  counts_->paths.insert(path);
}

Result<void> Staging::note_files(bool also_of_live) {
  std::set<std::string, std::less<>> paths = counts_->paths;
  if (also_of_live) {
    auto live = writer_->files_below(places_.live);
    if (!live) return tl::make_unexpected(live.error());
    paths.insert(live->begin(), live->end());
  }
  std::string lines;
  for (const std::string& path : paths) lines.append(path).push_back('\n');
  const std::string fresh = places_.files + ".new";
  if (auto removed = writer_->remove_all(fresh); !removed) return removed;
  if (auto written = write_file(*writer_, fresh, lines); !written) return written;
  return writer_->rename(fresh, places_.files);
}

void Staging::discard() { static_cast<void>(writer_->remove_all(places_.next)); }

Result<void> Staging::link_or_copy(const std::string& live, const std::string& staged) {
  // Some file systems have no hard links, or no more for this file: a copy is as good.
  if (writer_->link(live, staged)) return {};
  return writer_->copy(live, staged);
}

Result<void> Staging::write(const Artifact& artifact) {
  if (auto made = make_folder_of(artifact.path); !made) return made;
  const std::string live = fmt::format("{}/{}", places_.live, artifact.path);
  const std::string staged = fmt::format("{}/{}", places_.next, artifact.path);
  counts_->bytes += artifact.bytes.size();
  count(artifact.path);
  if (places_.reuses && writer_->holds(live, artifact.bytes)) return link_or_copy(live, staged);
  return write_file(*writer_, staged, artifact.bytes);
}

struct StreamedFile::State {
  Staging* staging;
  std::string path;
  std::unique_ptr<OutputFile> file;
  digest::Sha256 sha256;
  std::uint64_t bytes = 0;
};

Result<StreamedFile> Staging::stream(const std::string& path) {
  if (auto made = make_folder_of(path); !made) return tl::make_unexpected(made.error());
  auto file = writer_->create(fmt::format("{}/{}", places_.next, path));
  if (!file) return tl::make_unexpected(file.error());
  return StreamedFile(std::make_unique<StreamedFile::State>(StreamedFile::State{this, path, std::move(*file), {}, 0}));
}

StreamedFile::StreamedFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
StreamedFile::StreamedFile(StreamedFile&&) noexcept = default;
StreamedFile::~StreamedFile() = default;

Result<void> StreamedFile::append(std::string_view bytes) {
  state_->sha256.add(bytes);
  state_->bytes += bytes.size();
  return state_->file->append(bytes);
}

Result<FileDigest> StreamedFile::finish() {
  if (auto closed = state_->file->close(); !closed) return tl::make_unexpected(closed.error());
  Staging& staging = *state_->staging;
  staging.counts_->bytes += state_->bytes;
  staging.count(state_->path);
  return FileDigest{state_->bytes, state_->sha256.finish()};
}

}  // namespace algoreg::emit
