// What `algoreg --version` says.
#pragma once

#include <string>

namespace algoreg::app {

std::string version_text();

}  // namespace algoreg::app
