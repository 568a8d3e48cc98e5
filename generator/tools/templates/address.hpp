// Which addresses a page may lead to. The scheme list is closed, because a browser runs what some other schemes hold.
#pragma once

#include <string_view>

namespace algoreg::templates {

// The name of a scheme, in lower case and without its colon, that a link may have.
bool is_allowed_scheme(std::string_view scheme);

// An address with an allowed scheme, a relative one or a fragment. Not //host, and nothing with a backslash or a
// control character, which browsers read in their own way.
bool is_safe_address(std::string_view address);

}  // namespace algoreg::templates
