#include "app/version.hpp"

namespace algoreg::app {

std::string version_number() { return ALGOREG_VERSION; }

std::string version_text() { return "algoreg " ALGOREG_VERSION; }

}  // namespace algoreg::app
