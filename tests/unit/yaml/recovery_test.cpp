// Many faults at once, and the sound rest of a broken file.
#include "tests/support/catch.hpp"
#include "tests/unit/yaml/reading.hpp"

using namespace algoreg;
using test::Lines;
using test::lines;
using test::read;

TEST_CASE("several broken sections are all told and the rest is read") {
  const auto result = read(
      "id: a\n"
      "name: x: y\n"
      "contact:\n"
      "  unit: U\n"
      "  email:foo\n"
      "  phone: \"12\n"
      "  url: https://aarhus.example\n"
      "list:\n"
      "  - a: 1\n"
      "  - a: x: y\n"
      "    b: 2\n"
      "  - a: 3\n"
      "summary: >-\n"
      "  Tekst: med kolon\n"
      "tags: [a, b\n"
      "bad: **fed**\n"
      "id: b\n"
      "last: z\n");
  CHECK(lines(result.findings) == Lines{"YML-002 2:8-2:9 x: y", "YML-012 5:3-5:12 email:foo", "YML-006 6:10-6:13 \"12",
                                        "YML-002 10:9-10:10 x: y", "YML-007 15:7-15:8 [", "YML-009 16:6-16:13 **fed**",
                                        "YML-004 17:1-17:3 id"});
  CHECK(result["id"].text() == "a");
  CHECK(result["contact.unit"].text() == "U");
  CHECK(test::value_place(result["contact.url"]) == "7:8-7:30");
  CHECK(result["list"].size() == 2);
  CHECK(result["summary"].text() == "Tekst: med kolon");
  CHECK(result["last"].text() == "z");
  CHECK_FALSE(result["name"]);
  CHECK_FALSE(result["contact.email"]);
}

TEST_CASE("exactly the maps that lost members are damaged") {
  const auto result = read("a:\n  b:\n    c:\n      d: x: y\n      e: 1\n    f: 2\nother:\n  g: 3\n");
  CHECK(result["a.b.c"].is_damaged());
  CHECK_FALSE(result["a.b"].is_damaged());
  CHECK_FALSE(result["other"].is_damaged());
  CHECK_FALSE(result.tree.root().is_damaged());
  CHECK(result["a.b.c.e"].text() == "1");
}

TEST_CASE("a map that lost all its members is left out of the damaged map above it") {
  const auto result = read("id: a\ncontact:\n  unit: x: y\nother:\n  inner:\n    a: b: c\n  kept: 1\n");
  CHECK_FALSE(result["contact"]);
  CHECK(result.tree.root().is_damaged());
  CHECK_FALSE(result["other.inner"]);
  CHECK(result["other"].is_damaged());
  CHECK(result["other.kept"].text() == "1");
}

TEST_CASE("a cut member takes nothing from the block text above it") {
  const auto result = read("a: |+\n  en\n\nb: x: y\nc: |\n  to\n    tre\n\nd: [\ne: 1\n");
  CHECK(result.findings.size() == 2);
  CHECK(result["a"].text() == "en\n\n");
  CHECK(result["c"].text() == "to\n  tre\n");
  CHECK(result["e"].text() == "1");
}

TEST_CASE("broken sections are found in files with Windows line ends") {
  const auto result = read("a\r\nb: c\r\nd: \"æøå\r\ne: 1\r\n");
  CHECK(lines(result.findings) == Lines{"YML-013 1:1-1:2 a", "YML-006 3:4-3:8 \"æøå"});
  CHECK(result["b"].text() == "c");
  CHECK(result["e"].text() == "1");
}

TEST_CASE("a broken item of a list at the left margin costs only itself") {
  const auto result = read("- a: 1\n- b: x: y\n- 'c\n- d: 2\n");
  CHECK(lines(result.findings) == Lines{"YML-002 2:7-2:8 x: y", "YML-006 3:3-3:5 'c"});
  CHECK(result.tree.root().size() == 2);
}

TEST_CASE("at most twenty faults of form are told, and everything sound is still read") {
  std::string text;
  for (int i = 0; i < 50; ++i) text += fmt::format("k{}: x: y\n", i);
  const auto result = read(text + "last: z\n");
  CHECK(result.findings.size() == 20);
  CHECK(result.tree.root().size() == 1);
  CHECK(result["last"].text() == "z");
}

TEST_CASE("when nothing is sound the tree is empty and a finding says why") {
  for (const char* text : {"a: b: c\n", "hej", "[1, 2", "{\"a\": 1 1: }", "\"x", "a: [\n- b\n"}) {
    const auto result = read(text);
    INFO(text);
    CHECK(result.tree.empty());
    CHECK_FALSE(result.findings.empty());
  }
}

TEST_CASE("a file with its faults mended reads like one that never had any") {
  const auto broken = read("id: a\nname: x: y\nlast: z\n");
  const auto sound = read("id: a\n# -------\nlast: z\n");
  CHECK(test::value_place(broken["last"]) == test::value_place(sound["last"]));
  CHECK(broken.tree.root().size() == sound.tree.root().size());
}

TEST_CASE("a valid entry survives the loss of any byte and the gain of any character of YAML") {
  const std::string entry =
      "id: svar-paa-post\nname:\n  da: Svar på post\n  en: \"Answers: mail\"\ncontact: {unit: MKB, url: "
      "'https://aarhus.example'}\nsteps:\n  - title: >-\n      Læs\n    note: \"a\\\"b\"\n  - title: |\n      Svar\nempty:\n";
  REQUIRE(read(entry).findings.empty());
  for (std::size_t i = 0; i <= entry.size(); ++i) {
    std::string shorter = entry;
    if (i < entry.size()) shorter.erase(i, 1);
    const auto less = read(shorter);
    CHECK_FALSE((less.tree.empty() && less.findings.empty()));
    for (const char c : std::string_view(":-\"'[]{},#&*!|>%@`? \t\n\\~")) {
      std::string longer = entry;
      longer.insert(i, 1, c);
      const auto more = read(longer);
      if (more.tree.empty() && more.findings.empty()) FAIL(longer);
    }
  }
}
