// What the door refuses, and the exact place that it names.
#include "tests/support/catch.hpp"
#include "tests/unit/yaml/reading.hpp"

using namespace algoreg;
using test::Lines;
using test::lines;
using test::read;

namespace {

struct Refusal {
  std::string_view text;
  std::string finding;
};

void check(std::initializer_list<Refusal> refusals) {
  for (const auto& [text, finding] : refusals) {
    INFO(text);
    CHECK(lines(read(text).findings) == Lines{finding});
  }
}

}  // namespace

TEST_CASE("bytes that are no UTF-8 text are refused") {
  using namespace std::string_view_literals;
  check({{"a: bl\xE5", "FIL-001 1:6-1:7 E5"},
         {"a: x\nb: \xC0\x80", "FIL-001 2:4-2:5 C0"},
         {"a: \xED\xA0\x80", "FIL-001 1:4-1:5 ED"},
         {"a: \xF4\x90\x80\x80", "FIL-001 1:4-1:5 F4"},
         {"a: æ\xC3", "FIL-001 1:5-1:6 C3"},
         {"\xFF\xFE"
          "a\0:\0"sv,
          "FIL-002 1:1-1:1"},
         {"a\0:\0 \0x\0"sv, "FIL-002 1:1-1:1"},
         {"\0a\0:"sv, "FIL-002 1:1-1:1"},
         {"a: x\rb: y\n", "FIL-004 1:5-1:6"},
         {"a: x\r\nb: y\r", "FIL-004 2:5-2:6"}});
}

TEST_CASE("a byte order mark is a warning and moves no column") {
  const auto result = read("\xEF\xBB\xBFname: x\n");
  CHECK(lines(result.findings) == Lines{"FIL-003 1:1-1:1"});
  CHECK(test::value_place(result["name"]) == "1:7-1:8");
}

TEST_CASE("every control character is named, wherever it stands") {
  for (unsigned c = 0; c < 0xA0; ++c) {
    if (c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7F)) continue;
    std::string text = "å: \"x";
    if (c >= 0x80) text += '\xC2';
    text += static_cast<char>(c);
    text += "y\"\nb: 1\n";
    const auto result = read(text);
    CHECK(lines(result.findings) == Lines{fmt::format("FIL-005 1:6-1:7 U+{:04X}", c)});
    CHECK(result["b"].text() == "1");
  }
}

TEST_CASE("an empty file is a finding, with or without comments") {
  check({{"", "FIL-007 1:1-1:1"}, {"\n\n", "FIL-007 1:1-1:1"}, {"# kun en kommentar\n  # til\n", "FIL-007 1:1-1:1"}});
}

TEST_CASE("a file may be as large as its limit and no larger") {
  std::string text = "a: ";
  text.resize(yaml::entry_limits.bytes, 'x');
  CHECK(read(text).findings.empty());
  text += 'x';
  CHECK(lines(read(text).findings) == Lines{"FIL-006 1:1-1:1 257 256"});
  CHECK(read(text).tree.empty());
  CHECK(read(text, yaml::data_limits).findings.empty());
}

TEST_CASE("a document may hold as many values as its limit and no more") {
  const yaml::Limits limits{1000, 5, 64};
  CHECK(read("a: [1, 2]\n", limits).findings.empty());
  const auto result = read("a: [1, 2,\n 3]\n", limits);
  CHECK(lines(result.findings) == Lines{"YML-022 2:2-2:2 5"});
  CHECK(result.tree.empty());
}

TEST_CASE("depth 64 is read and depth 65 is refused in every style") {
  const auto flow = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(read(flow(64)).findings.empty());
  CHECK(lines(read(flow(65)).findings) == Lines{"YML-021 1:65-1:65 64"});
  for (const std::size_t depth : {499U, 500U, 100'000U}) {
    CHECK(lines(read(flow(depth)).findings) == Lines{"YML-021 1:65-1:65 64"});
    CHECK(lines(read(std::string(depth, '[')).findings).size() == 1);
  }
  std::string dashes, keys;
  for (std::size_t i = 0; i < 65; ++i) {
    dashes += "- ";
    keys += std::string(i, ' ') + "k:\n";
  }
  CHECK(lines(read(dashes).findings) == Lines{"YML-021 1:129-1:129 64"});
  CHECK(lines(read(keys).findings) == Lines{"YML-021 65:65-65:65 64"});
  CHECK(lines(read("ok: 1\ndeep: " + flow(64) + "\n").findings) == Lines{"YML-021 2:70-2:70 64"});
  CHECK(read("ok: 1\ndeep: " + flow(64) + "\n")["ok"].text() == "1");
}

TEST_CASE("a map or list that is too deep for the parser itself costs only its member") {
  const auto result = read("ok: 1\ndeep: " + std::string(600, '[') + std::string(600, ']') + "\nalso: 2\n");
  CHECK(lines(result.findings) == Lines{"YML-021 2:70-2:70 64"});
  CHECK(result["also"].text() == "2");
}

TEST_CASE("anchors, aliases, tags and merge keys are refused and leave no value behind") {
  check({{"a: &x y\n", "YML-010 1:4-1:6 &x"},
         {"a: & y\n", "YML-010 1:4-1:5 &"},
         {"a: *x\n", "YML-009 1:4-1:6 *x"},
         {"a: **fed** tekst\n", "YML-009 1:4-1:11 **fed**"},
         {"a: *\n", "YML-009 1:4-1:5 *"},
         {"a: !vigtigt\n", "YML-011 1:4-1:12 !vigtigt"},
         {"a: !!python/object x\n", "YML-011 1:4-1:19 !!python/object"},
         {"a: ! x\n", "YML-011 1:4-1:5 !"},
         {"a: !<x y\n", "YML-011 1:4-1:7 !<x"},
         {"<<: x\n", "YML-019 1:1-1:3 <<"}});
  const auto result = read("a: &x y\nb: *x\nc: {d: !t e}\nok: 1\n");
  CHECK(lines(result.findings) == Lines{"YML-010 1:4-1:6 &x", "YML-009 2:4-2:6 *x", "YML-011 3:8-3:10 !t"});
  CHECK_FALSE(result["a"]);
  CHECK_FALSE(result["b"]);
  CHECK(result.tree.root().is_damaged());
  CHECK(result["c"].is_damaged());
  CHECK(result["ok"].text() == "1");
}

TEST_CASE("a tag that touches its value is told without the value, whose place begins behind it") {
  const auto result = read("a: !{b: c}\nd: !\"x\"\ne: !<tag:x,2002:map> {f: g}\n");
  CHECK(lines(result.findings) ==
        Lines{"YML-011 1:4-1:5 !", "YML-011 2:4-2:5 !", "YML-011 3:4-3:21 !<tag:x,2002:map>"});
  CHECK(test::value_place(result["e"]) == "3:22-3:28");
  CHECK(test::value_place(result["a"]) == "1:5-1:11");
}

TEST_CASE("aliases are never followed, neither in a bomb nor in a circle") {
  CHECK(lines(read("a: &a [*a]\n").findings) == Lines{"YML-010 1:4-1:6 &a", "YML-009 1:8-1:10 *a"});
  std::string bomb = "a0: &a0 x\n";
  for (int i = 1; i < 10; ++i) {
    bomb += fmt::format("a{0}: &a{0} [", i);
    for (int j = 0; j < 9; ++j) bomb += fmt::format("*a{}, ", i - 1);
    bomb += "]\n";
  }
  const auto result = read(bomb);
  CHECK(result.findings.size() == 10 + 81);
  CHECK(result["a9"].size() == 0);
}

TEST_CASE("findings of one file come to an end") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += fmt::format("k{}: !t x\n", i);
  CHECK(read(text).findings.size() == 200);
}

TEST_CASE("the first of two equal keys is kept and both places are told") {
  const auto result = read("id: a\nname: x\n\"id\": {b: c}\nid: d\n");
  CHECK(lines(result.findings) == Lines{"YML-004 3:1-3:5 id", "YML-004 4:1-4:3 id"});
  REQUIRE(result.findings[1].related.size() == 1);
  CHECK(result.findings[1].related[0] == Span{7, {1, 1}, {1, 3}});
  CHECK(result["id"].text() == "a");
  CHECK(result.tree.root().size() == 2);
  CHECK_FALSE(result.tree.root().is_damaged());
  CHECK(lines(read("a: {b: 1, b: 2}\nc: {b: 3}\n").findings) == Lines{"YML-004 1:11-1:12 b"});
}

TEST_CASE("a key is a text") {
  check({{"? [a]\n: x\n", "YML-020 1:3-1:4 ["},
         {"{a: b}: c\n", "YML-020 1:1-1:2 {"},
         {"a: {{ navn }}\n", "YML-020 1:5-1:6 {"},
         {": x\n", "YML-020 1:1-1:2 :"}});
  CHECK(read("null: x\n")["null"].text() == "x");
}

TEST_CASE("a second document is refused and the first is kept") {
  for (const char* text : {"a: 1\n---\nb: 2\n", "a: 1\n--- # note\n"}) {
    const auto result = read(text);
    CHECK(result.findings.size() == 1);
    CHECK(result.findings[0].code == "YML-023");
    CHECK(result.findings[0].span.begin == Place{2, 1});
    CHECK(result["a"].text() == "1");
  }
  CHECK(read("---\na: 1\n...\n").findings.empty());
}

TEST_CASE("what follows the document is refused, and so are the inputs on which yaml-cpp never ends") {
  check({{",", "YML-024 1:1-1:2 ,"},
         {"[a],", "YML-024 1:4-1:5 ,"},
         {"\"x\",", "YML-024 1:4-1:5 ,"},
         {"- x\n,", "YML-029 2:1-2:2 ,"},
         {"a: b\n,", "YML-024 2:1-2:2 ,"},
         {"{a: 1} junk", "YML-024 1:8-1:12 junk"},
         {"a: 1\n...\nfoo\n", "YML-024 3:1-3:4 foo"},
         {"- a\nb: 1\n", "YML-029 2:1-2:5 b: 1"}});
  CHECK(read("{a: 1} junk")["a"].text() == "1");
}

TEST_CASE("a line that begins with a percent sign is refused, for yaml-cpp would hide the rest of the file") {
  check({{"%YAML 1.2\n---\na: x\n", "YML-025 1:1-1:10 %YAML 1.2"}, {"%TAG ! x\n", "YML-025 1:1-1:9 %TAG ! x"}});
  const auto result = read("a: x\n%b: y\nc: z\n");
  CHECK(lines(result.findings) == Lines{"YML-025 2:1-2:6 %b: y"});
  CHECK(result["c"].text() == "z");
  CHECK(result.tree.root().is_damaged());
}
