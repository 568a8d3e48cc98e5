#include "base/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace algoreg {

namespace {

FileStatus status_of(const struct stat& info) {
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (S_ISREG(info.st_mode)) return {FileKind::regular, size};
  if (S_ISDIR(info.st_mode)) return {FileKind::folder, 0};
  if (S_ISLNK(info.st_mode)) return {FileKind::link, 0};
  return {FileKind::other, 0};
}

auto system_failure(std::string_view path) { return failure(std::string(path), std::strerror(errno)); }

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace

std::string DiskReader::full_path(std::string_view path) const {
  return path.empty() ? root_ : fmt::format("{}/{}", root_, path);
}

Result<FileStatus> DiskReader::status(std::string_view path) const {
  struct stat info {};
  if (::lstat(full_path(path).c_str(), &info) == 0) return status_of(info);
  if (errno == ENOENT || errno == ENOTDIR) return FileStatus{};
  return system_failure(path);
}

Result<std::vector<FolderEntry>> DiskReader::list(std::string_view folder) const {
  const auto close_folder = [](DIR* open) { ::closedir(open); };
  const std::unique_ptr<DIR, decltype(close_folder)> open(::opendir(full_path(folder).c_str()), close_folder);
  std::vector<FolderEntry> entries;
  if (!open) {
    if (errno == ENOENT || errno == ENOTDIR) return entries;
    return system_failure(folder);
  }
  while (const dirent* item = ::readdir(open.get())) {
    const std::string_view name = item->d_name;
    if (name == "." || name == "..") continue;
    struct stat info {};
    if (::fstatat(::dirfd(open.get()), item->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return system_failure(folder);
    entries.push_back({std::string(name), status_of(info)});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

Result<std::string> DiskReader::read(std::string_view path, std::uint64_t limit) const {
  // O_NONBLOCK: a named pipe in the place of a file must not hang the run.
  const OpenFile file(::open(full_path(path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat info {};
  if (file.descriptor() < 0 || ::fstat(file.descriptor(), &info) != 0) return system_failure(path);
  if (!S_ISREG(info.st_mode)) return failure(std::string(path), "not a regular file");
  if (static_cast<std::uint64_t>(info.st_size) > limit) return failure(std::string(path), "file too large");
  std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::read(file.descriptor(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_failure(path);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

Result<FileStatus> MemoryReader::status(std::string_view path) const {
  if (const auto file = files_.find(path); file != files_.end()) return FileStatus{FileKind::regular, file->second.size()};
  const std::string folder = fmt::format("{}/", path);
  const auto inside = files_.lower_bound(folder);
  const bool is_folder = path.empty() || (inside != files_.end() && inside->first.starts_with(folder));
  return FileStatus{is_folder ? FileKind::folder : FileKind::missing, 0};
}

Result<std::vector<FolderEntry>> MemoryReader::list(std::string_view folder) const {
  const std::string prefix = folder.empty() ? std::string{} : fmt::format("{}/", folder);
  std::vector<FolderEntry> entries;
  for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix); ++file) {
    const std::string_view rest = std::string_view(file->first).substr(prefix.size());
    const std::size_t slash = rest.find('/');
    const std::string name(rest.substr(0, slash));
    if (!entries.empty() && entries.back().name == name) continue;
    entries.push_back({name, slash == std::string_view::npos ? FileStatus{FileKind::regular, file->second.size()}
                                                              : FileStatus{FileKind::folder, 0}});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

Result<std::string> MemoryReader::read(std::string_view path, std::uint64_t limit) const {
  const auto file = files_.find(path);
  if (file == files_.end()) return failure(std::string(path), "no such file");
  if (file->second.size() > limit) return failure(std::string(path), "file too large");
  return file->second;
}

}  // namespace algoreg
