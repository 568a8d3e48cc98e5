// The files that the architecture tests read: bytes of the generator, the tests and the rules, by path.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace algoreg::architecture {

struct SourceFile {
  std::string path;  // below the folder that was read, with /
  std::string text;
};

// The files below a folder of this repository whose names end in one of `endings`, in the order of their paths.
// Folders named node_modules are left out.
std::vector<SourceFile> read_files(std::string_view folder, std::vector<std::string_view> endings);

// The generator's C++ files; paths start at generator/.
std::vector<SourceFile> generator_files();

// C++ without its comments and without what stands between quotes; line ends stay.
std::string code_only(std::string_view text);

// Faults one a line, so that a failed test shows them all.
std::string joined(const std::vector<std::string>& faults);

}  // namespace algoreg::architecture
