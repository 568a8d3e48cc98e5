#include "stages/emit/staging.hpp"

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

bool may_be_replaced(FileWriter& writer, const OutputPlaces& places) {
  return !writer.exists(places.live) || writer.is_empty_folder(places.live) ||
         writer.exists(fmt::format("{}/{}", places.live, places.mark));
}

}  // namespace

OutputPlaces OutputPlaces::beside(const std::string& live) {
  std::filesystem::path path = std::filesystem::path(live).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  const std::string workshop = (path.parent_path() / fmt::format(".{}.algoreg", path.filename().string())).string();
  return {path.string(), workshop, workshop + "/next", workshop + "/previous", workshop + "/lock"};
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
  if (auto made = writer.make_folders(places.workshop); !made) return tl::make_unexpected(made.error());
  auto lock = OutputLock::take(places.lock);
  if (!lock) return tl::make_unexpected(lock.error());
  // A build that was killed between two renames left the old site aside: it is put back first.
  if (writer.exists(places.previous) && !writer.exists(places.live)) {
    if (auto back = writer.rename(places.previous, places.live); !back) return tl::make_unexpected(back.error());
  }
  if (!may_be_replaced(writer, places)) {
    return failure(places.live, "this folder is not empty and holds no site made by algoreg; it is left alone");
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
  const std::lock_guard guard(counts_->folders_mutex);
  if (counts_->folders.find(folder) != counts_->folders.end()) return {};
  if (auto made = writer_->make_folders(fmt::format("{}/{}", places_.next, folder)); !made) return made;
  counts_->folders.insert(folder);
  return {};
}

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
  ++counts_->files;
  if (writer_->holds(live, artifact.bytes)) return link_or_copy(live, staged);
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
  ++staging.counts_->files;
  return FileDigest{state_->bytes, state_->sha256.finish()};
}

}  // namespace algoreg::emit
