// Stylesheets on their way to readers. In: CSS as people write it. Out: the same rules without what only people read.
#pragma once

#include <string>
#include <string_view>

namespace algoreg::css {

// Leaves out comments, and white space where it has no meaning. Texts in quotes and addresses in url() stay as they
// are. What is not sound CSS comes out no less sound than it went in.
std::string minified(std::string_view css);

}  // namespace algoreg::css
