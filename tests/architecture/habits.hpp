// What the house asks of every file: its size, its opening, and that only app reads the clock, the environment and
// prints.
#pragma once

#include <string>
#include <vector>

#include "source_files.hpp"

namespace algoreg::architecture {

// More lines than 400 (a header: 120) without a reason at the top of the file.
std::vector<std::string> size_faults(const SourceFile& file);

// A header without #pragma once or opening words, a source that does not include its own header first.
std::vector<std::string> opening_faults(const SourceFile& file, bool has_own_header);

// A clock, the environment, a locale of the process, a terminal, chance, std::regex, a `using namespace`.
std::vector<std::string> word_faults(const SourceFile& file);

}  // namespace algoreg::architecture
