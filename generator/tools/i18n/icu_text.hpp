// UTF-8 to ICU's strings and back.
#pragma once

#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace algoreg::i18n {

inline icu::StringPiece to_piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

inline icu::UnicodeString to_icu(std::string_view text) { return icu::UnicodeString::fromUTF8(to_piece(text)); }

inline std::string from_icu(const icu::UnicodeString& text) {
  std::string utf8;
  return text.toUTF8String(utf8);
}

}  // namespace algoreg::i18n
