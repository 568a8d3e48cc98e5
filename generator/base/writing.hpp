// Writing as an interface of few calls, so that tests let each of them fail and a full disk is rehearsed.
// Paths are absolute or relative to the working folder. Nothing here ever opens an existing file for writing.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace algoreg {

// A file that is being written. Dropped without close(), it is left incomplete.
class OutputFile {
 public:
  virtual ~OutputFile() = default;
  virtual Result<void> append(std::string_view bytes) = 0;
  virtual Result<void> close() = 0;
};

class FileWriter {
 public:
  virtual ~FileWriter() = default;
  // Makes a folder and those above it; one that exists is fine.
  virtual Result<void> make_folders(const std::string& folder) = 0;
  // A new file; its folder exists, the file does not.
  virtual Result<std::unique_ptr<OutputFile>> create(const std::string& path) = 0;
  // Whether a file exists and holds exactly these bytes.
  virtual bool holds(const std::string& path, std::string_view bytes) = 0;
  // Whether two files hold the same bytes.
  virtual bool same(const std::string& left, const std::string& right) = 0;
  // A second name for an existing file.
  virtual Result<void> link(const std::string& existing, const std::string& path) = 0;
  virtual Result<void> copy(const std::string& existing, const std::string& path) = 0;
  // Two folders change places in one step; false in the value where the file system can't.
  virtual Result<bool> exchange(const std::string& left, const std::string& right) = 0;
  virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
  // A file or a folder with all that is in it; nothing there is fine.
  virtual Result<void> remove_all(const std::string& path) = 0;
  virtual bool exists(const std::string& path) = 0;
  virtual bool is_empty_folder(const std::string& path) = 0;
  // The paths of all files below a folder, from there, in the order of their bytes; none for a folder that is not there.
  virtual Result<std::vector<std::string>> files_below(const std::string& folder) = 0;
  // The lines of a file; none for a file that is not there.
  virtual std::vector<std::string> lines_of(const std::string& path) = 0;
};

// The disk of this machine.
class DiskWriter : public FileWriter {
 public:
  Result<void> make_folders(const std::string& folder) override;
  Result<std::unique_ptr<OutputFile>> create(const std::string& path) override;
  bool holds(const std::string& path, std::string_view bytes) override;
  bool same(const std::string& left, const std::string& right) override;
  Result<void> link(const std::string& existing, const std::string& path) override;
  Result<void> copy(const std::string& existing, const std::string& path) override;
  Result<bool> exchange(const std::string& left, const std::string& right) override;
  Result<void> rename(const std::string& from, const std::string& to) override;
  Result<void> remove_all(const std::string& path) override;
  bool exists(const std::string& path) override;
  bool is_empty_folder(const std::string& path) override;
  Result<std::vector<std::string>> files_below(const std::string& folder) override;
  std::vector<std::string> lines_of(const std::string& path) override;
};

// Writes a whole new file.
Result<void> write_file(FileWriter& writer, const std::string& path, std::string_view bytes);

}  // namespace algoreg
