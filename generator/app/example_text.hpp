// The facts of an example as an editor would write them in an entry. In: a map of paths and values from a rule file.
// Out: lines of YAML.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/tree.hpp"

namespace algoreg::app {

// `absent` says in a comment that a field is left out.
std::string example_text(View facts, std::size_t indent,
                         const std::function<std::string(std::string_view key)>& absent);

}  // namespace algoreg::app
