// Places of keys and values, in lines and code points counted from 1.
#include "tests/support/catch.hpp"
#include "tests/unit/yaml/reading.hpp"

using namespace algoreg;
using test::key_place;
using test::read;
using test::value_place;

TEST_CASE("a plain value and its key stand where an editor shows them") {
  const auto result = read("name: x\ncontact:\n  unit: Borgerservice og Biblioteker\n");
  CHECK(key_place(result["name"]) == "1:1-1:5");
  CHECK(value_place(result["name"]) == "1:7-1:8");
  CHECK(key_place(result["contact"]) == "2:1-2:8");
  CHECK(value_place(result["contact"]) == "3:3-3:37");
  CHECK(value_place(result["contact.unit"]) == "3:9-3:37");
  CHECK(result["contact.unit"].span().file == 7);
}

TEST_CASE("columns count code points and a tab is one") {
  const auto result = read("æøå: \"blåbærgrød\"  # ø\nemoji: [🙂, x]\ntab:\t y\n");
  CHECK(key_place(result["æøå"]) == "1:1-1:4");
  CHECK(value_place(result["æøå"]) == "1:6-1:18");
  CHECK(value_place(*++result["emoji"].begin()) == "2:12-2:13");
  CHECK(value_place(result["tab"]) == "3:7-3:8");
}

TEST_CASE("the place of a value stays exact on a line of any length") {
  std::string text = "[";
  for (int i = 0; i < 2000; ++i) text += "\"æ\", ";
  text += "\"last\"]";
  const auto result = read(text);
  View last;
  for (const View item : result.tree.root()) last = item;
  CHECK(value_place(last) == "1:10002-1:10008");
}

TEST_CASE("Windows line ends move no place and leave no trace in the text") {
  const auto result = read("a: x\r\nb: |\r\n  en\r\n  to\r\nc: \"d\"\r\n");
  CHECK(result["b"].text() == "en\nto\n");
  CHECK(value_place(result["b"]) == "2:4-4:5");
  CHECK(value_place(result["c"]) == "5:4-5:7");
  CHECK(result.findings.empty());
}

TEST_CASE("values of several lines end behind their last character") {
  const auto result = read("plain: en\n  to\n\n  tre # nej\nfolded: >-\n  a: b\n\n  c # d\n\n\nquoted: 'it''s\n  two'\n"
                           "double: \"q\\\"\n  r\"\nempty: |\nlast: z\n");
  CHECK(value_place(result["plain"]) == "1:8-4:6");
  CHECK(result["plain"].text() == "en to\ntre");
  CHECK(value_place(result["folded"]) == "5:9-8:8");
  CHECK(result["folded"].text() == "a: b\nc # d");
  CHECK(value_place(result["quoted"]) == "11:9-12:7");
  CHECK(value_place(result["double"]) == "13:9-14:5");
  CHECK(value_place(result["empty"]) == "15:8-15:9");
  CHECK(value_place(result["last"]) == "16:7-16:8");
}

TEST_CASE("brackets are part of the place of a list or map") {
  const auto result = read("a: [\n  x, # ]\n  {b: c},\n]\nd: {}\n");
  CHECK(value_place(result["a"]) == "1:4-4:2");
  CHECK(value_place(*++result["a"].begin()) == "3:3-3:9");
  CHECK(value_place(result["d"]) == "5:4-5:6");
}

TEST_CASE("nothing has a place behind the key or the dash") {
  const auto result = read("a: null\nb: ~\nc:\n# note\nd:   # later\ne:\n-\n- x\n");
  for (const char* key : {"a", "b", "c", "d"}) CHECK(result[key].is_null());
  CHECK(value_place(result["a"]) == "1:4-1:8");
  CHECK(value_place(result["b"]) == "2:4-2:5");
  CHECK(value_place(result["c"]) == "3:3-3:3");
  CHECK(value_place(result["d"]) == "5:3-5:3");
  CHECK(value_place(*result["e"].begin()) == "7:2-7:2");
}

TEST_CASE("words for nothing are null only without quotes and on their own") {
  const auto result = read("a: \"null\"\nb: '~'\nc: nullable\nd: NULL\ne:\nnullable: x\n");
  CHECK(result["a"].text() == "null");
  CHECK(result["b"].text() == "~");
  CHECK(result["c"].text() == "nullable");
  CHECK(result["d"].is_null());
  CHECK(value_place(result["e"]) == "5:3-5:3");
}

TEST_CASE("the tree remembers whether a scalar was plain") {
  const auto result = read("a: no\nb: \"no\"\nc: 'no'\nd: |\n  no\n");
  CHECK(result["a"].is_plain());
  for (const char* key : {"b", "c", "d"}) CHECK_FALSE(result[key].is_plain());
}

TEST_CASE("front matter has its places in the file that it is part of") {
  const auto result = read("title: x\norder: [\n", yaml::entry_limits, {2, 1});
  CHECK(value_place(result["title"]) == "2:8-2:9");
  CHECK(test::lines(result.findings) == test::Lines{"YML-007 3:8-3:9 ["});
  CHECK(value_place(read("a: x", yaml::entry_limits, {5, 4})["a"]) == "5:7-5:8");
}

TEST_CASE("JSON is read through the same door") {
  const auto result = read("{\n\t\"type\": \"object\",\n\t\"required\": [\"id\", \"name\"],\n\t\"max\": 3, \"n\": null, "
                           "\"\\u00e6\": true\n}\n");
  CHECK(result.findings.empty());
  CHECK(value_place(result["type"]) == "2:10-2:18");
  CHECK_FALSE(result["type"].is_plain());
  CHECK(result["required"].size() == 2);
  CHECK(result["max"].text() == "3");
  CHECK(result["n"].is_null());
  CHECK(result["æ"].text() == "true");
  CHECK(value_place(result.tree.root()) == "1:1-5:2");
}

TEST_CASE("reading twice gives the same tree and the same findings") {
  const std::string text = "id: a\nbad: x: y\nlist: [1, {b: c}]\nid: b\n";
  const auto first = read(text);
  const auto second = read(text);
  CHECK(test::lines(first.findings) == test::lines(second.findings));
  CHECK(first["list"].size() == second["list"].size());
  CHECK(value_place(first.tree.root()) == value_place(second.tree.root()));
}
