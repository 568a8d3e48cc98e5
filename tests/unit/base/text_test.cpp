// Plain text: UTF-8, places, near matches.
#include "base/text.hpp"

#include <array>

#include "tests/support/catch.hpp"

using namespace algoreg;

TEST_CASE("well-formed UTF-8 has no invalid byte") {
  CHECK_FALSE(find_invalid_utf8(""));
  CHECK_FALSE(find_invalid_utf8("Blåbærgrød €5 🙂"));
  CHECK_FALSE(find_invalid_utf8("\xF4\x8F\xBF\xBF"));
}

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK(find_invalid_utf8("\xFF") == 0U);
  CHECK(find_invalid_utf8("a\xE5 b") == 1U);
  CHECK(find_invalid_utf8("æ\xC0\x80") == 2U);
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0U);
  CHECK(find_invalid_utf8("\xF4\x90\x80\x80") == 0U);
  CHECK(find_invalid_utf8("\xE0\x80\x80") == 0U);
  CHECK(find_invalid_utf8("ok\xE2\x82") == 2U);
  CHECK(find_invalid_utf8("\x80") == 0U);
}

TEST_CASE("code points are written and read back") {
  for (const char32_t code_point : {U'a', U'\x7F', U'\x80', U'å', U'\x7FF', U'\x800', U'€', U'\xFFFD', U'🙂', U'\x10FFFF'}) {
    std::string text;
    append_code_point(text, code_point);
    std::size_t offset = 0;
    CHECK(next_code_point(text, offset) == code_point);
    CHECK(offset == text.size());
    CHECK(count_code_points(text) == 1);
  }
  CHECK(count_code_points("æøå 🙂") == 5);
}

TEST_CASE("places count lines and code points from one") {
  const std::string_view text = "æb\n\tø\n";
  CHECK(place_of_offset(text, 0) == Place{1, 1});
  CHECK(place_of_offset(text, 2) == Place{1, 2});
  CHECK(place_of_offset(text, 3) == Place{1, 3});
  CHECK(place_of_offset(text, 4) == Place{2, 1});
  CHECK(place_of_offset(text, 5) == Place{2, 2});
  CHECK(place_of_offset(text, 8) == Place{3, 1});
}

TEST_CASE("a line is found by its number, without its line end") {
  CHECK(line_of("a\r\nb\nc", 1) == "a");
  CHECK(line_of("a\r\nb\nc", 2) == "b");
  CHECK(line_of("a\r\nb\nc", 3) == "c");
  CHECK(line_of("a\r\nb\nc", 4).empty());
}

TEST_CASE("text is trimmed, split and made small") {
  CHECK(trim(" \t\r\n a b \n") == "a b");
  CHECK(trim("\n").empty());
  CHECK(is_blank(" \t"));
  CHECK_FALSE(is_blank(" x"));
  CHECK(ascii_lower("ABC-Å") == "abc-Å");
  CHECK(shortened("æøå", 3) == "æøå");
  CHECK(shortened("æøåb", 3) == "æøå…");
  CHECK(is_blank("\xE2\xA0\x80 \xC2\xAD\xD8\x9C"));
  CHECK(is_ascii("ABC-1 \x7F"));
  CHECK_FALSE(is_ascii("abc-å"));
  CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("a slug has small letters, digits and single hyphens") {
  for (const char* good : {"a", "svar-paa-post", "gpt4", "1"}) CHECK(is_slug(good));
  for (const char* bad : {"", "-a", "a-", "a--b", "A", "å", "a_b", "a b", "../a"}) CHECK_FALSE(is_slug(bad));
  CHECK(is_slug(std::string(80, 'a')));
  CHECK_FALSE(is_slug(std::string(81, 'a')));
}

TEST_CASE("a code that does not exist leads to those that were meant") {
  const std::vector<CodeName> codes = {{"III.1.a", "Biometri"}, {"III.2", "Kritisk infrastruktur"}, {"50.1", "Samtale"},
                                       {"50.4.deepfake", "Deepfake"}, {"50.4.text", "Tekst"}, {"50.4.text", "Text"}};
  const auto [written, meant] = GENERATE(table<std::string, std::string>({
      {"III.2.a", "III.2"},                       // one step too far
      {"50.4", "50.4.deepfake`, `50.4.text"},     // one step too few
      {"1.a", "III.1.a"},                         // without its annex
      {"kritisk infrastruktur", "III.2"},         // by its name
      {"50.4.txet", "50.4.text"},
      {"Deepfakes", "50.4.deepfake"},
      {"qqqqqqqqqqqqqqqq", "III.1.a`, `III.2`, `50.1`, `50.4.deepfake`, `50.4.text"},
  }));
  CHECK(suggested_codes(written, codes) == meant);
}

TEST_CASE("the nearest candidate is the one that was meant") {
  const std::array<std::string_view, 4> names{"summary", "purpose", "contact", "status"};
  CHECK(nearest("sumary", names) == "summary");
  CHECK(nearest("Purpsoe", names) == "purpose");
  CHECK(nearest("CONTACT", names) == "contact");
  CHECK(nearest("department", names).empty());
  CHECK(nearest("", names).empty());
}

TEST_CASE("two swapped neighbours count as one mistake and ties go to the earlier candidate") {
  const std::array<std::string_view, 2> names{"acb", "abd"};
  CHECK(nearest("abc", names) == "acb");
  const std::array<std::string_view, 2> others{"abd", "acb"};
  CHECK(nearest("abc", others) == "abd");
}

TEST_CASE("a notice takes the first sentence of the summary, abbreviations or not") {
  CHECK(first_sentence("It sorts mails.\nIt is in use.\n") == "It sorts mails.");
  CHECK(first_sentence("Den læser f.eks. mails. Den er ny.") == "Den læser f.eks. mails.");
  CHECK(first_sentence("Without an end\n") == "Without an end");
  CHECK(first_sentence("Hvad? Det her.") == "Hvad?");
  CHECK(first_sentence("").empty());
}

TEST_CASE("what a reader can't see is blank, in any alphabet") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \t\n"));
  CHECK(is_blank("\u00A0\u200B\u2060\u3000\uFEFF"));
  CHECK_FALSE(is_blank("\u200Ba"));
  CHECK_FALSE(is_blank("–"));
}

TEST_CASE("a text on one line has single spaces and none at its ends") {
  CHECK(one_line(" a\n  b\tc \n") == "a b c");
  CHECK(one_line("\n").empty());
}
