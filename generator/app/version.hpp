// What `algoreg --version` says.
#pragma once

#include <string>

namespace algoreg::app {

std::string version_text();
// The bare number.
std::string version_number();

}  // namespace algoreg::app
