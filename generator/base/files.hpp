// Reading as an interface, so that a register comes from the disk, from memory (tests) or from a revision.
// Paths are relative to the root of the reader, with / between names. Nothing outside the root is ever read.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace algoreg {

enum class FileKind : std::uint8_t { missing, regular, folder, link, other };

struct FileStatus {
  FileKind kind = FileKind::missing;
  std::uint64_t size = 0;
};

struct FolderEntry {
  std::string name;
  FileStatus status;
};

class FileReader {
 public:
  virtual ~FileReader() = default;
  // What stands at a path, links not followed. A missing file is an answer, not an error.
  virtual Result<FileStatus> status(std::string_view path) const = 0;
  // The names in a folder in byte order; empty for a folder that does not exist.
  virtual Result<std::vector<FolderEntry>> list(std::string_view folder) const = 0;
  // The bytes of a regular file of at most `limit` bytes.
  virtual Result<std::string> read(std::string_view path, std::uint64_t limit) const = 0;
};

// Files below a folder of the disk.
class DiskReader : public FileReader {
 public:
  explicit DiskReader(std::string root) : root_(std::move(root)) {}
  Result<FileStatus> status(std::string_view path) const override;
  Result<std::vector<FolderEntry>> list(std::string_view folder) const override;
  Result<std::string> read(std::string_view path, std::uint64_t limit) const override;

 private:
  std::string full_path(std::string_view path) const;
  std::string root_;
};

// Files held in memory: path to bytes.
class MemoryReader : public FileReader {
 public:
  explicit MemoryReader(std::map<std::string, std::string, std::less<>> files) : files_(std::move(files)) {}
  Result<FileStatus> status(std::string_view path) const override;
  Result<std::vector<FolderEntry>> list(std::string_view folder) const override;
  Result<std::string> read(std::string_view path, std::uint64_t limit) const override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace algoreg
