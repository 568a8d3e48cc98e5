// The floors of the house and the fences round its libraries, held against the #include lines of one file.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source_files.hpp"

namespace algoreg::architecture {

// The room a path of the generator lies in: "base", "tools/yaml", "stages/emit"; main.cpp belongs to "app".
std::string room_of(std::string_view path);

// The floor of a room, counted from 1; 0 for a room that the house does not have.
int floor_of(std::string_view room);

// What is wrong with the includes of a file: climbs, sidesteps, headers that are not there, libraries outside their
// fence. `headers`: paths of the generator's headers.
std::vector<std::string> include_faults(const SourceFile& file, const std::set<std::string>& headers);

}  // namespace algoreg::architecture
