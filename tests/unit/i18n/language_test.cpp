#include "tools/i18n/language.hpp"

#include <algorithm>
#include <atomic>
#include <string>
#include <vector>

#include "base/parallel.hpp"
#include "tests/support/catch.hpp"

using namespace algoreg;
using i18n::Language;
using i18n::PluralForm;

namespace {

const Date day = *parse_date("2026-11-21");

}  // namespace

TEST_CASE("tags of languages are told from other keys") {
  for (const char* tag : {"da", "en", "en-GB", "pt-BR", "zh-Hant-TW", "de-1996", "kl", "fil", "sr-Latn", "und",
                          "en-u-nu-latn", "da-x-let"}) {
    INFO(tag);
    CHECK(i18n::is_language_tag(tag));
  }
  for (const char* text : {"", "d", "da_DK", "title", "dansk", "da-", "-da", "da--DK", "da DK", "dæ",
                           "en-GB-oops-extra9999", "label", "1a", "d1"}) {
    INFO(text);
    CHECK_FALSE(i18n::is_language_tag(text));
  }
}

TEST_CASE("a language knows its name, other names and its direction") {
  const Language danish("da");
  CHECK(danish.tag() == "da");
  CHECK(danish.own_name() == "dansk");
  CHECK(danish.name_of("en") == "engelsk");
  CHECK(danish.name_of("ar") == "arabisk");
  CHECK(danish.name_of("ikke et tag") == "ikke et tag");
  CHECK(Language("en").own_name() == "English");
  CHECK(Language("de").own_name() == "Deutsch");
  CHECK(Language("pt-BR").own_name() == "português (Brasil)");
  CHECK_FALSE(danish.right_to_left());
  CHECK(Language("ar").right_to_left());
  CHECK(Language("ku-Arab").right_to_left());
}

TEST_CASE("dates are written out in the way of the language") {
  CHECK(Language("da").date(day) == "21. november 2026");
  CHECK(Language("da").date(*parse_date("2026-03-01")) == "1. marts 2026");
  CHECK(Language("en").date(day) == "21 November 2026");
  CHECK(Language("en-US").date(day) == "November 21, 2026");
  CHECK(Language("de").date(day) == "21. November 2026");
  CHECK(Language("tr").date(day) == "21 Kasım 2026");
  CHECK(Language("ar").date(day) == "21 نوفمبر 2026");
  CHECK(Language("pl").date(day) == "21 listopada 2026");
  CHECK(Language("es").date(day) == "21 de noviembre de 2026");
  CHECK(Language("ja").date(day) == "2026年11月21日");
  CHECK(Language("th").date(day).find("2026") != std::string::npos);
}

TEST_CASE("numbers are written in the way of the language") {
  CHECK(Language("da").number(1234567) == "1.234.567");
  CHECK(Language("en").number(-1234567) == "-1,234,567");
  CHECK(Language("de").number(1234) == "1.234");
  CHECK(Language("tr").number(1234) == "1.234");
  CHECK(Language("ar").number(1234) == "1,234");
  CHECK(Language("da").decimal(0.25, 1) == "0,3");
  CHECK(Language("da").decimal(1234.5, 2) == "1.234,50");
  CHECK(Language("en").decimal(2.0, 1) == "2.0");
}

TEST_CASE("sizes of files have units that people know") {
  const Language danish("da");
  CHECK(danish.bytes(0) == "0 bytes");
  CHECK(danish.bytes(999) == "999 bytes");
  CHECK(danish.bytes(1200) == "1,2 kB");
  CHECK(danish.bytes(999'600) == "1 MB");
  CHECK(danish.bytes(12'400'000) == "12 MB");
  CHECK(danish.bytes(3'000'000'000'000) == "3.000 GB");
  CHECK(Language("fr").bytes(1'200'000) == "1,2\u202FMo");
}

TEST_CASE("Danish sorts æ, ø and å last, and aa as å") {
  const Language danish("da");
  std::vector<std::string> words = {"Åby", "Ørsted", "Aarhus", "Æbeltoft", "Zoo", "Alfa", "aabenraa", "Beta", "Ål"};
  std::sort(words.begin(), words.end(), [&](const std::string& left, const std::string& right) {
    return danish.sort_key(left) < danish.sort_key(right);
  });
  CHECK(words ==
        std::vector<std::string>{"Alfa", "Beta", "Zoo", "Æbeltoft", "Ørsted", "aabenraa", "Åby", "Ål", "Aarhus"});
  const Language english("en");
  CHECK(english.sort_key("Aarhus") < english.sort_key("Alfa"));
  CHECK(english.sort_key("Åby") < english.sort_key("Beta"));
  CHECK(danish.sort_key("") < danish.sort_key("a"));
  CHECK(danish.sort_key(std::string(500, 'x')).size() >= 500);
}

TEST_CASE("letters change case in the way of the language") {
  CHECK(Language("da").lower("ÆØÅ IKEA") == "æøå ikea");
  CHECK(Language("tr").lower("IĞDIR İZMİR") == "ığdır izmir");
  CHECK(Language("da").upper_first("ældre og æbler") == "Ældre og æbler");
  CHECK(Language("tr").upper_first("istanbul") == "İstanbul");
  CHECK(Language("nl").upper_first("ijsland") == "IJsland");
  CHECK(Language("da").upper_first("iOS") == "IOS");
  CHECK(Language("da").upper_first("").empty());
}

TEST_CASE("items become a sentence") {
  CHECK(Language("da").list({"a", "b", "c"}) == "a, b og c");
  CHECK(Language("da").list({"a", "b"}) == "a og b");
  CHECK(Language("da").list({"a"}) == "a");
  CHECK(Language("da").list({}).empty());
  CHECK(Language("en").list({"a", "b", "c"}) == "a, b and c");
  CHECK(Language("es").list({"a", "iglesia"}) == "a e iglesia");
}

TEST_CASE("plural forms follow the language") {
  CHECK(Language("da").plural(1) == PluralForm::one);
  CHECK(Language("da").plural(0) == PluralForm::other);
  CHECK(Language("ar").plural(0) == PluralForm::zero);
  CHECK(Language("ar").plural(2) == PluralForm::two);
  CHECK(Language("ar").plural(3) == PluralForm::few);
  CHECK(Language("ar").plural(11) == PluralForm::many);
  CHECK(Language("pl").plural(22) == PluralForm::few);
  CHECK(Language("pl").plural(12) == PluralForm::many);
  CHECK(Language("en").ordinal(3) == PluralForm::few);
}

TEST_CASE("a language without data has the ways of English") {
  CHECK(Language("tlh").number(1234) == "1,234");
  CHECK(Language("ikke et tag").date(day) == "21 November 2026");
  CHECK(Language("da-XX").number(1234) == "1.234");
}

TEST_CASE("one language serves four threads at once") {
  const Language danish("da");
  const std::string key = danish.sort_key("Aarhus");
  std::atomic<int> wrong = 0;
  parallel_for(4000, 4, [&](std::size_t i) {
    const bool right = danish.date(day) == "21. november 2026" && danish.number(1234) == "1.234" &&
                       danish.sort_key("Aarhus") == key && danish.list({"a", "b"}) == "a og b" &&
                       danish.name_of(i % 2 == 0 ? "en" : "de") == (i % 2 == 0 ? "engelsk" : "tysk");
    if (!right) ++wrong;
  });
  CHECK(wrong == 0);
}

TEST_CASE("an index has the letters of the language's alphabet") {
  const std::vector<std::string> words{"afgørelse", "Åben model", "aaen", "øvelse", "zebra"};
  CHECK(Language("da").index_letters(words) == std::vector<std::string>{"A", "Å", "Å", "Ø", "Z"});
  CHECK(Language("en").index_letters({"provider", "édition"}) == std::vector<std::string>{"P", "E"});
  CHECK(Language("en").index_letters({}).empty());
}

TEST_CASE("letters, digits and marks are parts of words, punctuation and spaces are not") {
  for (const char32_t c : {U'a', U'Å', U'7', U'\u0301', U'\u0639', U'\u0456'}) CHECK(i18n::is_word_character(c));
  for (const char32_t c : {U' ', U'-', U'\u00BB', U'\u2019', U'\u2013', U'.'}) CHECK_FALSE(i18n::is_word_character(c));
}
