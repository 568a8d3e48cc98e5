// Where a command writes: a folder as a person names it, seen from the root of the register.
#pragma once

#include <optional>
#include <string>

#include "app/words.hpp"

namespace algoreg::app {

// The path of the folder `named`. Nothing where it lies among the files that a site is made of and would be read by the
// next build; stderr has said so.
std::optional<std::string> output_folder(const std::string& root, const std::string& named, const Words& words);

}  // namespace algoreg::app
