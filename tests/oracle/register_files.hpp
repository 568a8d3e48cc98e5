// The data files of this repository, for programs that run in its root. What can't be read ends the program.
#pragma once

#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/tree.hpp"

namespace oracle {

// Says why and ends with 1.
[[noreturn]] void fail(const std::string& words);

class RegisterFiles {
 public:
  // A file in which YAML finds no fault.
  algoreg::Tree read(const std::string& path) const;
  // The paths of the YAML files in a folder, and of its folders.
  std::vector<std::string> files(const std::string& folder) const;
  std::vector<std::string> folders(const std::string& folder) const;

 private:
  std::vector<algoreg::FolderEntry> list(const std::string& folder) const;

  algoreg::DiskReader reader_{"."};
};

}  // namespace oracle
