#include "tools/i18n/language.hpp"

#include <unicode/alphaindex.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/coll.h>
#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/ucasemap.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <mutex>

#include "tools/i18n/date_style.hpp"
#include "tools/i18n/icu_text.hpp"

namespace algoreg::i18n {

namespace {

// ICU falls back on the locale of the process for languages that it has no data for. That one is set once, before
// anything is asked, so that the environment decides nothing.
void ignore_environment() {
  static const bool done = [] {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale::getEnglish(), status);
    return U_SUCCESS(status) != 0;
  }();
  static_cast<void>(done);
}

icu::Locale locale_of(std::string_view tag) {
  ignore_environment();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(to_piece(tag), status);
  return is_language_tag(tag) && U_SUCCESS(status) ? locale : icu::Locale::getEnglish();
}

// English of no country writes dates as most of the world does. Arabic of no country writes digits as the articles,
// addresses and telephone numbers beside them are written.
icu::Locale formats_of(const icu::Locale& locale) {
  const std::string_view name = locale.getName();
  if (name == "en") return icu::Locale("en", "001");
  icu::Locale formats = locale;
  UErrorCode status = U_ZERO_ERROR;
  if (name == "ar") formats.setKeywordValue("numbers", "latn", status);
  return formats;
}

PluralForm select(const icu::PluralRules* rules, std::int64_t number) {
  if (rules == nullptr) return PluralForm::other;
  const std::string keyword = from_icu(rules->select(static_cast<double>(number)));
  for (const PluralForm form :
       {PluralForm::zero, PluralForm::one, PluralForm::two, PluralForm::few, PluralForm::many}) {
    if (keyword == name_of(form)) return form;
  }
  return PluralForm::other;
}

}  // namespace

bool is_word_character(char32_t code_point) {
  const auto character = static_cast<UChar32>(code_point);
  return u_isalnum(character) != 0 || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
}

// Formatters of numbers, lists and plurals are immutable in ICU and shared as they are; for the others a lock stands.
struct Language::Ways {
  explicit Ways(std::string wanted)
      : tag(std::move(wanted)),
        locale(locale_of(tag)),
        formats(formats_of(locale)),
        dates(formats),
        numbers(icu::number::NumberFormatter::withLocale(formats)) {
    UErrorCode status = U_ZERO_ERROR;
    lists.reset(icu::ListFormatter::createInstance(formats, status));
    status = U_ZERO_ERROR;
    cardinals.reset(icu::PluralRules::forLocale(locale, UPLURAL_TYPE_CARDINAL, status));
    status = U_ZERO_ERROR;
    ordinals.reset(icu::PluralRules::forLocale(locale, UPLURAL_TYPE_ORDINAL, status));
    status = U_ZERO_ERROR;
    collator.reset(icu::Collator::createInstance(locale, status));
    names.reset(icu::LocaleDisplayNames::createInstance(locale));
  }

  std::string tag;
  icu::Locale locale;
  icu::Locale formats;
  DateStyle dates;
  icu::number::LocalizedNumberFormatter numbers;
  std::unique_ptr<icu::ListFormatter> lists;
  std::unique_ptr<icu::PluralRules> cardinals;
  std::unique_ptr<icu::PluralRules> ordinals;
  mutable std::mutex lock;
  std::unique_ptr<icu::Collator> collator;
  std::unique_ptr<icu::LocaleDisplayNames> names;
};

// ICU also takes five to eight letters for a language: the standard reserves them, no such language exists, and
// words such as `title` would pass.
bool is_language_tag(std::string_view text) {
  const std::size_t first = std::min(text.find('-'), text.size());
  if (first < 2 || first > 3 || text.size() > 64) return false;
  for (const char c : text) {
    const bool allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    if (!allowed) return false;
  }
  std::array<char, ULOC_FULLNAME_CAPACITY> name{};
  std::int32_t read = 0;
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(std::string(text).c_str(), name.data(), static_cast<std::int32_t>(name.size()), &read, &status);
  return U_SUCCESS(status) && static_cast<std::size_t>(read) == text.size();
}

std::string_view name_of(PluralForm form) {
  constexpr std::array<std::string_view, 6> names = {"zero", "one", "two", "few", "many", "other"};
  return names[static_cast<std::size_t>(form)];
}

Language::Language(std::string tag) : ways_(std::make_shared<const Ways>(std::move(tag))) {}

const std::string& Language::tag() const { return ways_->tag; }

bool Language::right_to_left() const { return ways_->locale.isRightToLeft() != 0; }

std::string Language::own_name() const { return name_of(ways_->tag); }

std::string Language::name_of(std::string_view other_tag) const {
  if (!is_language_tag(other_tag) || !ways_->names) return std::string(other_tag);
  const icu::Locale other = locale_of(other_tag);
  icu::UnicodeString name;
  const std::lock_guard guard(ways_->lock);
  return from_icu(ways_->names->localeDisplayName(other, name));
}

std::string Language::date(Date date) const { return ways_->dates.write(date); }

std::string Language::number(std::int64_t number) const {
  UErrorCode status = U_ZERO_ERROR;
  return from_icu(ways_->numbers.formatInt(number, status).toString(status));
}

std::string Language::decimal(double number, int digits) const {
  UErrorCode status = U_ZERO_ERROR;
  const auto formatter =
      ways_->numbers.precision(icu::number::Precision::fixedFraction(digits)).roundingMode(UNUM_ROUND_HALFUP);
  return from_icu(formatter.formatDouble(number, status).toString(status));
}

std::string Language::bytes(std::uint64_t size) const {
  const std::array<icu::MeasureUnit, 4> units = {icu::MeasureUnit::getByte(), icu::MeasureUnit::getKilobyte(),
                                                 icu::MeasureUnit::getMegabyte(), icu::MeasureUnit::getGigabyte()};
  auto amount = static_cast<double>(size);
  std::size_t unit = 0;
  while (amount >= 999.5 && unit + 1 < units.size()) {
    amount /= 1000;
    ++unit;
  }
  const auto precision = icu::number::Precision::maxFraction(amount < 9.95 ? 1 : 0);
  UErrorCode status = U_ZERO_ERROR;
  // "B" is a word that few know.
  const auto width = unit == 0 ? UNUM_UNIT_WIDTH_FULL_NAME : UNUM_UNIT_WIDTH_SHORT;
  const auto formatter =
      ways_->numbers.unit(units[unit]).unitWidth(width).precision(precision).roundingMode(UNUM_ROUND_HALFUP);
  return from_icu(formatter.formatDouble(amount, status).toString(status));
}

std::string Language::sort_key(std::string_view text) const {
  if (!ways_->collator) return std::string(text);
  const icu::UnicodeString words = to_icu(text);
  std::string key(text.size() * 4 + 16, '\0');
  const auto write = [&] {
    const std::lock_guard guard(ways_->lock);
    return static_cast<std::size_t>(ways_->collator->getSortKey(words, reinterpret_cast<std::uint8_t*>(key.data()),
                                                                static_cast<std::int32_t>(key.size())));
  };
  const std::size_t needed = write();
  if (needed > key.size()) {
    key.resize(needed);
    write();
  }
  key.resize(needed == 0 ? 0 : needed - 1);  // without the final NUL
  return key;
}

std::vector<std::string> Language::index_letters(const std::vector<std::string>& texts) const {
  UErrorCode status = U_ZERO_ERROR;
  icu::AlphabeticIndex index(ways_->locale, status);
  index.addLabels(icu::Locale::getEnglish(), status);
  const std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> letters(index.buildImmutableIndex(status));
  std::vector<std::string> found;
  for (const std::string& text : texts) {
    const auto* bucket = U_SUCCESS(status) ? letters->getBucket(letters->getBucketIndex(to_icu(text), status)) : nullptr;
    found.push_back(bucket == nullptr ? std::string{} : from_icu(bucket->getLabel()));
  }
  return found;
}

std::string Language::lower(std::string_view text) const {
  std::string lowered;
  icu::StringByteSink<std::string> sink(&lowered);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower(ways_->locale.getName(), 0, to_piece(text), sink, nullptr, status);
  return lowered;
}

std::string Language::upper_first(std::string_view text) const {
  std::string titled;
  icu::StringByteSink<std::string> sink(&titled);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToTitle(ways_->locale.getName(), U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE, nullptr,
                            to_piece(text), sink, nullptr, status);
  return titled;
}

std::string Language::list(const std::vector<std::string>& items) const {
  std::vector<icu::UnicodeString> words;
  words.reserve(items.size());
  for (const std::string& item : items) words.push_back(to_icu(item));
  icu::UnicodeString sentence;
  UErrorCode status = U_ZERO_ERROR;
  if (ways_->lists) ways_->lists->format(words.data(), static_cast<std::int32_t>(words.size()), sentence, status);
  return from_icu(sentence);
}

PluralForm Language::plural(std::int64_t count) const { return select(ways_->cardinals.get(), count); }

PluralForm Language::ordinal(std::int64_t rank) const { return select(ways_->ordinals.get(), rank); }

}  // namespace algoreg::i18n
