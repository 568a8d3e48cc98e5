// Which addresses may stand in a link, by form alone: https, http, mailto, tel, a place on the page, a relative path.
// In: an address as it will be used (escapes of Markdown or YAML undone). Out: the code of the finding, if refused.
#pragma once

#include <string_view>

namespace algoreg::markdown {

// The code of the fault that forbids a link target, empty when it may stand.
std::string_view refuse_target(std::string_view target);

// Whether a target leads to another site: http or https.
bool is_external(std::string_view target);

// The part before the first colon when it stands before any slash, question mark or number sign, else empty.
std::string_view scheme_of(std::string_view target);

}  // namespace algoreg::markdown
