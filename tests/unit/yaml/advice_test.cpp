// The common mistakes of editors, each with the code whose words help with it.
#include <filesystem>
#include <fstream>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/unit/yaml/reading.hpp"

using namespace algoreg;
using test::Lines;
using test::lines;
using test::read;

namespace {

std::string only(std::string_view text) {
  const auto found = lines(read(text).findings);
  return found.size() == 1 ? found.front() : fmt::format("{} findings", found.size());
}

}  // namespace

TEST_CASE("a colon in a text without quotes") {
  CHECK(only("summary: Bruger AI: hurtigt\n") == "YML-002 1:19-1:20 Bruger AI: hurtigt");
  CHECK(only("a: æøå: x\n") == "YML-002 1:7-1:8 æøå: x");
  CHECK(only("a: b: c\n") == "YML-002 1:5-1:6 b: c");
  CHECK(read("a: https://aarhus.example/x\nb: kl. 08:30\n").findings.empty());
}

TEST_CASE("a long quotation is cut and keeps whole letters") {
  std::string text = "a: x: ";
  for (int i = 0; i < 100; ++i) text += "æ";
  const auto result = read(text);
  REQUIRE(result.findings.size() == 1);
  std::string expected = "x: ";
  for (int i = 0; i < 57; ++i) expected += "æ";
  CHECK(result.findings[0].argument("seen") == expected + "…");
}

TEST_CASE("wrong indentation") {
  CHECK(only("contact:\n  unit: X\n   email: y\n") == "YML-003 3:4-3:9 email");
  CHECK(only("contact:\n  unit: X\n email: y\n") == "YML-003 3:2-3:10 email: y");
  CHECK(only("  a: 1\nb: 2\n") == "YML-003 1:3-1:7 a: 1");
  CHECK(only("a: >-\n   foo\n  bar\n") == "YML-003 3:3-3:6 bar");
  CHECK(only("contact:\n   unit: X\n  email: y\n  url: z\n") == "YML-003 2:4-2:11 unit: X");
  CHECK(only("list:\n  - a: 1\n   b: 2\n") == "YML-003 3:4-3:8 b: 2");
}

TEST_CASE("a tab as indentation") {
  CHECK(only("a:\n\tb: c\n\td: e\n") == "YML-005 2:1-2:2");
  CHECK(only("a:\n  b: c\n\td: e\n") == "YML-005 3:1-3:2");
  CHECK(only("a:\n  b: c\n  \td: e\n") == "YML-005 3:3-3:4");
}

TEST_CASE("a quote that is never closed is told where it opens") {
  CHECK(only("title: \"Mangler slut\nid: x\n") == "YML-006 1:8-1:21 \"Mangler slut");
  CHECK(only("title: \"Mangler slut\nid: \"x\"\n") == "YML-006 1:8-1:21 \"Mangler slut");
  CHECK(only("title: 'Mangler slut\nid: it's x\n") == "YML-006 1:8-1:21 'Mangler slut");
  CHECK(only("a: \"x\nb: y # \"\n") == "YML-006 1:4-1:6 \"x");
  CHECK(only("\"") == "YML-006 1:1-1:2 \"");
  CHECK(read("title: \"Mangler slut\nid: x\n")["id"].text() == "x");
}

TEST_CASE("a bracket that is never closed is told where it opens") {
  CHECK(only("tags: [a, b\nid: x\n") == "YML-007 1:7-1:8 [");
  CHECK(only("tags: {a: b\nid: x\n") == "YML-007 1:7-1:8 {");
  CHECK(only("tags: [a, [b]\nid: [x]\n") == "YML-007 1:7-1:8 [");
  CHECK(only("[") == "YML-007 1:1-1:2 [");
  CHECK(read("tags: [\n  a,\n]\nid: x\n").findings.empty());
}

TEST_CASE("brackets that do not match, and commas that are missing") {
  CHECK(only("a: [1, 2}\n") == "YML-028 1:9-1:10 }");
  CHECK(only("a: b\n]\nc: d\n") == "YML-028 2:1-2:2 ]");
  CHECK(only("a: {x: y b: c}\n") == "YML-027 1:10-1:15 b: c}");
  CHECK(only("{\"a\": 1\n \"b\": 2}\n") == "YML-027 2:2-2:9 \"b\": 2}");
  CHECK(only("[\"a\" \"b\"]") == "YML-027 1:6-1:10 \"b\"]");
}

TEST_CASE("a text that begins with a character of YAML") {
  CHECK(only("a: @x\n") == "YML-008 1:4-1:5 @");
  CHECK(only("a: `x`\n") == "YML-008 1:4-1:5 `");
  CHECK(only("a: %x\n") == "YML-008 1:4-1:5 %");
  CHECK(only("a: ]\n") == "YML-008 1:4-1:5 ]");
  CHECK(only("a: , x\n") == "YML-008 1:4-1:5 ,");
  CHECK(only("a: ? x\n") == "YML-008 1:4-1:5 ?");
  CHECK(read("a: 100 %\nb: x @ y\nc: a & b * c!\n").findings.empty());
}

TEST_CASE("a missing space after a colon") {
  CHECK(only("id: x\nname:Foo\nlast: y\n") == "YML-012 2:1-2:9 name:Foo");
  CHECK(only("id: x\nname:Foo\n") == "YML-012 2:1-2:9 name:Foo");
  CHECK(only("name:Foo") == "YML-012 1:1-1:9 name:Foo");
  CHECK(only("contact:\n  email:foo\n") == "YML-012 2:3-2:12 email:foo");
  CHECK(only("contact:\n  unit: X\n  email:foo\n") == "YML-012 3:3-3:12 email:foo");
}

TEST_CASE("a line without a colon") {
  CHECK(only("a: x\nfoo bar\nc: d\n") == "YML-013 2:1-2:8 foo bar");
  CHECK(only("a: x\nfoo bar\n") == "YML-013 2:1-2:8 foo bar");
  CHECK(only("a: >-\n  foo\nbar\nc: d\n") == "YML-013 3:1-3:4 bar");
  CHECK(only("hej med dig") == "YML-013 1:1-1:12 hej med dig");
  CHECK(only("a: {b, c: d}\n") == "YML-013 1:5-1:6 b");
}

TEST_CASE("list items in the wrong place, and lines between list items") {
  CHECK(only("name: x\n- foo\n- bar\nid: y\n") == "YML-014 2:1-2:6 - foo");
  CHECK(only("a: - x\n") == "YML-014 1:4-1:7 - x");
  CHECK(only("a:\n  - b\n  -c\n  - d\n") == "YML-029 3:3-3:5 -c");
  CHECK(read("a:\n- x\n- y\nb: z\n").findings.empty());
}

TEST_CASE("text after the closing quote") {
  CHECK(only("a: \"Foo\" og \"Bar\"\n") == "YML-015 1:10-1:18 og \"Bar\"");
  CHECK(only("a: 'Peter's hus'\n") == "YML-015 1:11-1:17 s hus'");
  CHECK(only("a: \"x\"y\n") == "YML-015 1:7-1:8 y");
}

TEST_CASE("text on the line of a block text") {
  CHECK(only("a: | x\n") == "YML-016 1:6-1:7 x");
  CHECK(only("a: >5 %\n") == "YML-016 1:7-1:8 %");
}

TEST_CASE("codes after a backslash") {
  CHECK(only("a: \"C:\\dir\"\n") == "YML-017 1:7-1:9 \\d");
  CHECK(only("a: \"\\xZZ\"\n") == "YML-017 1:5-1:9 \\xZZ");
  CHECK(only("{\"a\": \"\\ud83d\\ude00\"}\n") == "YML-018 1:8-1:14 \\ud83d");
  CHECK(read("a: \"\\u00e6\\n\"\n")["a"].text() == "æ\n");
}

TEST_CASE("a text that a number sign cuts short is a warning, a comment is not") {
  CHECK(only("a: Sag #12 om x\n") == "YML-026 1:8-1:16 #12 om x");
  CHECK(only("colour: #fff\n") == "YML-026 1:9-1:13 #fff");
  CHECK(read("a: x # note\nb: y  #note\nc: \"z\" #note\nd: e#1\n").findings.empty());
}

TEST_CASE("every code of the door has its words in both languages") {
  std::set<std::string> files;
  for (const char* folder : {"yml", "fil"}) {
    for (const auto& file : std::filesystem::directory_iterator(std::string(ALGOREG_SOURCE_DIR "/register/rules/") + folder)) {
      std::ifstream stream(file.path());
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      const auto result = read(text);
      INFO(file.path());
      CHECK(result.findings.empty());
      CHECK(result["id"].text() == file.path().stem().string());
      for (const char* field : {"message.da", "message.en", "why.da", "why.en", "help.da", "help.en"}) {
        CHECK_FALSE(result[field].text().empty());
      }
      files.insert(file.path().stem().string());
    }
  }
  for (int i = 1; i <= 29; ++i) CHECK(files.contains(fmt::format("YML-{:03}", i)));
  for (int i = 1; i <= 7; ++i) CHECK(files.contains(fmt::format("FIL-{:03}", i)));
}
