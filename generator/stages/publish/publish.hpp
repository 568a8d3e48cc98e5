// Publish: the staging tree and the live site change places in one step. Killed anywhere, either site is whole.
#pragma once

#include "base/result.hpp"
#include "base/writing.hpp"

namespace algoreg {

// Makes `next` the live site and removes the old one. `previous` is where the old site waits on file systems that
// can't exchange two folders.
Result<void> publish(FileWriter& writer, const std::string& next, const std::string& live, const std::string& previous);

}  // namespace algoreg
