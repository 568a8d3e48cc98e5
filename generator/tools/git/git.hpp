// What the register's repository says, through libgit2: no child process, nothing written.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "base/date.hpp"
#include "base/result.hpp"

namespace algoreg::git {

// The date of the newest commit, in the commit's own offset, when none of `folders` below `root` differs from it
// (changed, staged or new files that are not ignored). Nothing where there is no repository, no commit or a
// difference; an error where there is one that libgit2 refuses to read.
Result<std::optional<Date>> date_of_clean_tree(const std::string& root, std::span<const std::string> folders);

}  // namespace algoreg::git
