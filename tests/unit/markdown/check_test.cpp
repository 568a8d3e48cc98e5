#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"
#include "tools/markdown/markdown.hpp"

using namespace algoreg;
using markdown::Link;

namespace {

constexpr markdown::Origin at_start{7, {1, 1}};

Findings check(std::string_view text, markdown::Origin origin = at_start) {
  Findings findings;
  markdown::check(text, origin, findings);
  return findings;
}

std::string codes(std::string_view text) {
  std::string all;
  for (const Finding& finding : check(text)) all += (all.empty() ? "" : " ") + finding.code;
  return all;
}

// "line:column" of every finding.
std::string places(std::string_view text, markdown::Origin origin = at_start) {
  std::string all;
  for (const Finding& finding : check(text, origin)) {
    const Place begin = finding.span.begin;
    all += (all.empty() ? "" : " ") + std::to_string(begin.line) + ":" + std::to_string(begin.column);
  }
  return all;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("sound text has no findings") {
  CHECK(codes("# Formål\n\nLøsningen **hjælper** med [breve](https://aarhus.dk).\n\n## Data\n\n- [x] æ\n- [ ] ø\n\n"
              "| A | B |\n|---|--:|\n| 1 | 2 |\n\n```cpp\n<b>\n```\n\n`<b>` <https://aarhus.dk> &lt;b&gt;\n")
            .empty());
  CHECK(codes("").empty());
}

TEST_CASE("a refused link is found in the line and column where it begins") {
  CHECK(places("æøå [x](javascript:a)") == "1:5");
  CHECK(places("   æøå\n   og [x](javascript:a)") == "2:7");
  CHECK(places("> a\ndoven [x](x:y)") == "2:7");
  CHECK(places("- a\n\n  - b\n    c [x](x:y)") == "4:7");
  CHECK(places("`to\nlinjer` [x](x:y)") == "2:9");
  CHECK(places("[x](a.md\n\"t\") [y](x:y)") == "1:1 2:6");
  CHECK(places("[a]: b.md\n[x](x:y)") == "2:1");
  CHECK(places("| a |\n|---|\n| b \\| \\| [x](x:y) |") == "3:11");
  CHECK(places("Titel [x](x:y)\n====") == "1:7");
  CHECK(places("\\[x](x:y) `[x](x:y)` [x](x:y)") == "1:22");
  CHECK(places("\\![x](x:y) ![x](x:y)") == "1:3 1:12");
  CHECK(places("[ [x](x:y)") == "1:3");
  CHECK(places("😀 <x:hej> <javascript:a>") == "1:11");
  CHECK(places("[![b](x:1)](x:2)") == "1:1 1:2");
  CHECK(places("se [her][Ref] nu\n\n[ref]: x:y") == "1:4");
  CHECK(places("linje\r\n[x](x:y)") == "2:1");
}

TEST_CASE("the span of a link ends behind it") {
  const Findings findings = check("a [tekst](x:y \"æ\") b");
  REQUIRE(findings.size() == 2);
  CHECK(findings[1].span.end == Place{1, 19});
}

TEST_CASE("a block of YAML gives its first place to every line") {
  CHECK(places("a\nb [x](x:y)", {3, {10, 5}}) == "11:7");
  CHECK(check("<b>", {3, {10, 5}})[0].span.file == 3);
}

TEST_CASE("a finding tells scheme and target") {
  const Findings findings = check("[x](ftp:y)");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "MDN-010");
  CHECK(findings[0].argument("scheme") == "ftp");
  CHECK(findings[0].argument("target") == "ftp:y");
}

TEST_CASE("escapes and entities in addresses are read as a browser would get them") {
  CHECK(codes("[x](javascript&colon;a)") == "MDN-010");
  CHECK(codes("[x](j&#97;vascript:a)") == "MDN-010");
  CHECK(codes("[x](javascript\\:a)") == "MDN-010");
  CHECK(codes("[x](&#1;javascript:a)") == "MDN-015");
  CHECK(codes("[x](java&Tab;script:a)") == "MDN-015");
  CHECK(codes("[x](&#x202e;a)") == "MDN-015");
  CHECK(codes("[x](<>)") == "MDN-011");
  CHECK(codes("[x]()") == "MDN-011");
}

TEST_CASE("raw HTML is refused where it stands") {
  CHECK(places("<div>\nhej\n</div>\n\na <b>æ</b> <!-- x -->") == "1:1 5:3 5:7 5:12");
  CHECK(codes("<script>alert(1)</script>") == "MDN-020");
  CHECK(codes("> <?php x ?>") == "MDN-020");
}

TEST_CASE("a hidden character written as an entity is refused") {
  const Findings findings = check("a &#x202E; b");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "MDN-021");
  CHECK(findings[0].span == Span{7, {1, 3}, {1, 11}});
  CHECK(codes("`a &#x202E; b`").empty());
}

TEST_CASE("headings stand in order and have words") {
  CHECK(codes("## a\n### b\n## c\n### d").empty());
  CHECK(codes("# a\n### b") == "MDN-031");
  CHECK(codes("## a\n# b") == "MDN-032");
  CHECK(codes("#\n") == "MDN-030");
  CHECK(places("# a\n\n> #### b") == "3:3");
}

TEST_CASE("links and pictures need words and no titles") {
  CHECK(codes("[](a.md)") == "MDN-033");
  CHECK(codes("[ ](a.md)") == "MDN-033");
  CHECK(codes("[&nbsp;&#8203;](a.md)") == "MDN-033");
  CHECK(codes("![](a.png)") == "MDN-034");
  CHECK(codes("[![](a.png)](b.md)") == "MDN-033 MDN-034");
  CHECK(codes("[x](a.md \"titel\")") == "MDN-035");
  CHECK(codes("[x <https://b.example>](a.md)") == "MDN-036");
  CHECK(codes("![x](https://b.example/a.png) ![y](../assets/a.png)") == "MDN-037");
}

TEST_CASE("sound links are handed on in reading order, refused ones are not") {
  Findings findings;
  std::vector<Link> links;
  markdown::check("[a](a.md) [b](x:y)\n\n![c](c.png) <https://d.example>", at_start, findings, &links);
  REQUIRE(links.size() == 3);
  CHECK(links[0].target == "a.md");
  CHECK(links[1].target == "c.png");
  CHECK(links[1].image);
  CHECK(links[1].span.begin == Place{3, 1});
  CHECK(links[2].target == "https://d.example");
  CHECK(links[2].span.begin == Place{3, 13});
}

TEST_CASE("each limit lets its last value pass and refuses the next") {
  const std::string line = std::string(markdown::max_line_bytes, 'a');
  CHECK(codes(line).empty());
  CHECK(codes(line + "a") == "MDN-002");
  CHECK(codes(line + "\n" + line.substr(1)).empty());
  CHECK(codes(line + "\n" + line) == "MDN-001");
  CHECK(codes(repeated("|", 32)).empty());
  CHECK(codes(repeated("|", 33)) == "MDN-003");
  CHECK(codes(repeated(">", 32) + "a").empty());
  CHECK(codes(repeated(">", 33) + "a") == "MDN-004");
  CHECK(codes(repeated("- ", 33) + "a") == "MDN-004");
  CHECK(codes(repeated("1. > ", 17) + "a") == "MDN-004");
  CHECK(codes(std::string(100, '-')).empty());
  CHECK(codes("[a]: " + std::string(2000, 'u')).empty());
  CHECK(codes("[a]: " + std::string(2001, 'u')) == "MDN-005");
  CHECK(codes("[a]:\n<" + std::string(2001, 'u') + ">") == "MDN-005");
  CHECK(codes("[a]: u '" + repeated("t\n", 1001) + "'") == "MDN-005");
  CHECK(codes("`" + repeated("<!", 200) + "`").empty());
  CHECK(codes("`" + repeated("<!", 201) + "`") == "MDN-006");
}

TEST_CASE("a result above a megabyte is refused") {
  const std::string definition = "[a]: " + std::string(1900, 'u') + "\n\n";
  CHECK(codes(definition + repeated("[a] ", 400)).empty());
  CHECK(codes(definition + repeated("[a] ", 600)) == "MDN-007");
  CHECK(markdown::render(definition + repeated("[a] ", 600), {}).html.empty());
}

TEST_CASE("texts that cost the parser seconds or gigabytes are refused before it sees them") {
  CHECK(codes(repeated("|a", 500) + "\n" + repeated("|-", 500) + "\n" + repeated("a\n", 500)) == "MDN-003 MDN-003");
  CHECK(codes("[a]: /" + std::string(5000, 'u') + "\n\n" + repeated("[a]", 2000)) == "MDN-005");
  CHECK(codes(repeated("> ", 2000) + "a\n" + repeated("a\n", 2000)) == "MDN-004");
  CHECK(codes(repeated("- ", 4000)) == "MDN-004");
  CHECK(codes(repeated("a<?", 2700)) == "MDN-006");
  CHECK(codes(repeated("<!A ", 2000)) == "MDN-006");
  CHECK(codes(repeated("<![CDATA[", 900)) == "MDN-006");
  CHECK(codes(repeated("|", 8000)) == "MDN-003");
}

TEST_CASE("what the limits let through ends, however it is nested") {
  const std::vector<std::string> texts = {
      repeated("|a", 31) + "|\n" + repeated("|-", 31) + "|\n" + repeated("a\n", 8000),
      repeated("[", 8000),
      repeated("[a](", 2000),
      repeated("![", 4000),
      repeated("*a _a ", 1300),
      repeated("`", 8000),
      repeated("[x](æ:&amp;)", 600),
      repeated("<a", 4000),
      repeated("![a ", 1000) + repeated("](x:y)", 500),
      repeated("[", 2000) + repeated("]", 2000) + repeated("[a\\æ](&#1;)", 300),
      "[É]: x:y\n\n" + repeated("[é]", 2000),
      repeated("a**b", 2000),
      repeated("\\", 8000)};
  for (const std::string& text : texts) {
    const Findings findings = check(text);
    INFO(text.substr(0, 20));
    CHECK(std::none_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.code < "MDN-007"; }));
    CHECK(markdown::render(text, {}).html.text.size() <= markdown::max_html_bytes);
  }
}
