#include "tools/markdown/slug.hpp"

#include <unicode/translit.h>

#include <memory>

#include "base/text.hpp"

namespace algoreg::markdown {

namespace {

constexpr std::size_t max_slug_bytes = 60;

// How letters are written in addresses: those of Danish and German as their readers write them, all others as ICU
// brings them to ASCII.
constexpr const char* spelling_rules =
    ":: NFC;"
    "[åÅ] > aa; [æÆäÄ] > ae; [øØöÖ] > oe; [üÜ] > ue;"
    ":: Any-Latin; :: Latin-ASCII; :: Lower;";

std::unique_ptr<icu::Transliterator> make_speller() {
  UErrorCode status = U_ZERO_ERROR;
  UParseError fault;
  std::unique_ptr<icu::Transliterator> speller(icu::Transliterator::createFromRules(
      "slug", icu::UnicodeString::fromUTF8(spelling_rules), UTRANS_FORWARD, fault, status));
  if (U_FAILURE(status)) speller.reset();
  return speller;
}

// The text in letters of ASCII as far as it can be; without the data of ICU as it is.
std::string in_ascii(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  static const std::unique_ptr<icu::Transliterator> speller = make_speller();
  if (!speller) return std::string(text);
  icu::UnicodeString spelt =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  speller->transliterate(spelt);
  std::string ascii;
  return spelt.toUTF8String(ascii);
}

bool is_slug_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string slug_of(std::string_view text) {
  std::string slug;
  bool separated = false;
  for (const char c : in_ascii(text)) {
    if (!is_slug_letter(c)) {
      separated = true;
      continue;
    }
    const bool hyphen = separated && !slug.empty();
    if (slug.size() + (hyphen ? 2 : 1) > max_slug_bytes) break;
    if (hyphen) slug += '-';
    separated = false;
    slug += c;
  }
  return slug;
}

std::string Ids::take(std::string_view text) {
  std::string slug = slug_of(text);
  if (slug.empty()) slug = "section";
  // An id begins with a letter, so that a style can name it.
  const bool is_number = slug[0] >= '0' && slug[0] <= '9';
  const std::string prefix = prefix_.empty() && is_number ? "section" : prefix_;
  const std::string base = prefix.empty() ? slug : prefix + '-' + slug;
  std::string id = base;
  for (int number = 2; !taken_.insert(id).second; ++number) id = base + '-' + std::to_string(number);
  return id;
}

}  // namespace algoreg::markdown
