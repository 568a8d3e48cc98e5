// Folders of files as tests look at them: read, written, copied, compared.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace algoreg::test {

std::string read_bytes(const std::string& path);
// Writes a file and the folders above it.
void write_bytes(const std::string& path, std::string_view bytes);

// Bytes of every file below a folder by its path from there; empty for a folder that does not exist.
std::map<std::string, std::string> read_tree(const std::string& folder);

// What differs between two trees, one line a file; empty when they are equal.
std::vector<std::string> differences(const std::map<std::string, std::string>& left,
                                     const std::map<std::string, std::string>& right);

// The first line in which two texts differ, shown with both sides; empty when they are equal.
std::string first_difference(std::string_view expected, std::string_view actual);

// Whether golden files are to be rewritten instead of compared: UPDATE_GOLDEN=1.
bool update_golden();

}  // namespace algoreg::test
