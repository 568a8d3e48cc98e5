#include "base/writing.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.hpp"

namespace algoreg {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t block_size = 64 * 1024;

auto system_failure(const std::string& path) { return failure(path, std::strerror(errno)); }
auto failure_of(const std::string& path, const std::error_code& error) { return failure(path, error.message()); }

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  bool close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }
  int number() const { return number_; }

 private:
  int number_;
};

class DiskFile : public OutputFile {
 public:
  DiskFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

  Result<void> append(std::string_view bytes) override {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_.number(), bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return system_failure(path_);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
  }

  Result<void> close() override {
    if (!descriptor_.close()) return system_failure(path_);
    return {};
  }

 private:
  std::string path_;
  Descriptor descriptor_;
};

// Reads a file block by block and asks `accept` about each; false as soon as it does, or when reading fails.
template <typename Accept>
bool read_blocks(const std::string& path, Accept&& accept) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (file.number() < 0) return false;
  std::array<char, block_size> block;
  while (true) {
    const ssize_t got = ::read(file.number(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    if (got == 0) return true;
    if (!accept(std::string_view(block.data(), static_cast<std::size_t>(got)))) return false;
  }
}

std::uint64_t size_of(const std::string& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode) ? static_cast<std::uint64_t>(info.st_size) : UINT64_MAX;
}

}  // namespace

Result<void> DiskWriter::make_folders(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return failure_of(folder, error);
  return {};
}

Result<std::unique_ptr<OutputFile>> DiskWriter::create(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0) return system_failure(path);
  return std::make_unique<DiskFile>(path, descriptor);
}

bool DiskWriter::holds(const std::string& path, std::string_view bytes) {
  if (size_of(path) != bytes.size()) return false;
  const bool equal = read_blocks(path, [&](std::string_view block) {
    if (!bytes.starts_with(block)) return false;
    bytes.remove_prefix(block.size());
    return true;
  });
  return equal && bytes.empty();
}

bool DiskWriter::same(const std::string& left, const std::string& right) {
  const std::uint64_t size = size_of(left);
  if (size == UINT64_MAX || size != size_of(right)) return false;
  const Descriptor other(::open(right.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (other.number() < 0) return false;
  std::array<char, block_size> block;
  off_t offset = 0;
  return read_blocks(left, [&](std::string_view bytes) {
    std::size_t filled = 0;
    while (filled < bytes.size()) {
      const ssize_t got = ::pread(other.number(), block.data() + filled, bytes.size() - filled, offset);
      if (got <= 0) return false;
      filled += static_cast<std::size_t>(got);
      offset += got;
    }
    return std::memcmp(bytes.data(), block.data(), bytes.size()) == 0;
  });
}

Result<void> DiskWriter::link(const std::string& existing, const std::string& path) {
  if (::link(existing.c_str(), path.c_str()) != 0) return system_failure(path);
  return {};
}

Result<void> DiskWriter::copy(const std::string& existing, const std::string& path) {
  std::error_code error;
  fs::copy_file(existing, path, fs::copy_options::none, error);
  if (error) return failure_of(path, error);
  return {};
}

Result<bool> DiskWriter::exchange(const std::string& left, const std::string& right) {
  if (::renameat2(AT_FDCWD, left.c_str(), AT_FDCWD, right.c_str(), RENAME_EXCHANGE) == 0) return true;
  if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return false;
  return system_failure(right);
}

Result<void> DiskWriter::rename(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return system_failure(to);
  return {};
}

Result<void> DiskWriter::remove_all(const std::string& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (error) return failure_of(path, error);
  return {};
}

bool DiskWriter::exists(const std::string& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(path, error));
}

bool DiskWriter::is_empty_folder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error) && fs::is_empty(path, error) && !error;
}

Result<std::vector<std::string>> DiskWriter::files_below(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  if (!fs::exists(folder, error)) return files;
  fs::recursive_directory_iterator walk(folder, error);
  for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    if (walk->is_directory(error) && !walk->is_symlink(error)) continue;
    files.push_back(walk->path().lexically_relative(folder).generic_string());
  }
  if (error) return failure_of(folder, error);
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> DiskWriter::lines_of(const std::string& path) {
  std::string bytes;
  read_blocks(path, [&](std::string_view block) {
    bytes += block;
    return true;
  });
  std::vector<std::string> lines;
  for (const std::string_view line : split(bytes, '\n')) {
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

Result<void> write_file(FileWriter& writer, const std::string& path, std::string_view bytes) {
  auto file = writer.create(path);
  if (!file) return tl::make_unexpected(file.error());
  if (auto appended = (*file)->append(bytes); !appended) return appended;
  return (*file)->close();
}

}  // namespace algoreg
