// The fence of libqrencode. In: an address. Out: its QR code as a picture, dark on light whatever the page's colours,
// with the quiet zone around it. It has no name, because the address stands as text beside it.
#pragma once

#include <string>
#include <string_view>

#include "base/html.hpp"

namespace algoreg::drawing {

// Empty where the text is empty or too long for a code (some 2,300 bytes).
Html qr_code(std::string_view text);

}  // namespace algoreg::drawing
