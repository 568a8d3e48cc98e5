#include "tools/json/json.hpp"

#include "base/tree_builder.hpp"
#include "tests/support/catch.hpp"

using algoreg::Html;
using algoreg::ScalarKind;
using algoreg::TreeBuilder;
using namespace algoreg::json;

TEST_CASE("a value is written with two spaces, in its own order, with a line feed at the end") {
  Value value = {{"b", 1}, {"a", Value::array({true, nullptr})}};
  CHECK(dump(value) == "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}\n");
  CHECK(dump_line(value) == "{\"b\":1,\"a\":[true,null]}");
}

TEST_CASE("letters stay as they are and broken bytes become the replacement character") {
  CHECK(dump_line("Årø") == "\"Årø\"");
  CHECK(dump_line("a\xFFz") == "\"a\uFFFDz\"");
}

TEST_CASE("nothing in a script element can end it") {
  Html out;
  append_script_safe(out, {{"a", "</script><!--&\u2028\u2029\u2030"}});
  CHECK(out.text == "{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\u2030\"}");
  CHECK(parse(out.text) == Value{{"a", "</script><!--&\u2028\u2029\u2030"}});
}

TEST_CASE("what is not JSON is nothing") {
  CHECK_FALSE(parse("{a: 1}"));
  CHECK_FALSE(parse(""));
  CHECK(parse("[1]") == Value::array({1}));
}

TEST_CASE("scalars become what they were read as") {
  CHECK(scalar_to_json("12", ScalarKind::text) == "12");
  CHECK(scalar_to_json("12", ScalarKind::integer) == 12);
  CHECK(scalar_to_json("+12", ScalarKind::integer) == 12);
  CHECK(scalar_to_json("0x1F", ScalarKind::integer) == 31);
  CHECK(scalar_to_json("2.50", ScalarKind::number) == 2.5);
  CHECK(scalar_to_json(".5", ScalarKind::number) == 0.5);
  CHECK(scalar_to_json("True", ScalarKind::boolean) == true);
  CHECK(scalar_to_json("false", ScalarKind::boolean) == false);
  CHECK(scalar_to_json("", ScalarKind::null) == nullptr);
}

TEST_CASE("a number that JSON cannot hold stays text") {
  const std::string text = GENERATE(as<std::string>{}, ".inf", "-.inf", ".nan", "1e999");
  CHECK(scalar_to_json(text, ScalarKind::number) == text);
}

TEST_CASE("a tree is read by the core rules of YAML") {
  TreeBuilder builder;
  builder.begin_map({});
  builder.key("list", {}, {});
  builder.begin_list({});
  builder.scalar("1", true, {}, {});
  builder.scalar("1", false, {}, {});
  builder.scalar("no", true, {}, {});
  builder.scalar("true", true, {}, {});
  builder.null({}, {});
  builder.end({});
  builder.key("empty", {}, {});
  builder.begin_map({});
  builder.end({});
  builder.end({});
  const algoreg::Tree tree = builder.take();
  CHECK(dump_line(tree_to_json(tree.root())) == R"({"list":[1,"1","no",true,null],"empty":{}})");
}
