// The one clock of a run: the day by which a register is judged.
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/finding.hpp"

namespace algoreg::app {

// The day asked for, else SOURCE_DATE_EPOCH (in UTC), else the date of the newest commit while no file of the
// register differs from it, else today on this machine. A point in time that is none and a repository that can't be
// read are findings.
Date day_of_run(const std::optional<Date>& asked, const std::string& root, Findings& findings);

}  // namespace algoreg::app
