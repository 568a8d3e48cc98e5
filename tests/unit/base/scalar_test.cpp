#include "base/scalar.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace algoreg;

TEST_CASE("the core rules of YAML tell words from numbers") {
  const auto [text, kind] = GENERATE(table<std::string, ScalarKind>({
      {"", ScalarKind::null},         {"~", ScalarKind::null},        {"null", ScalarKind::null},
      {"true", ScalarKind::boolean},  {"FALSE", ScalarKind::boolean}, {"yes", ScalarKind::text},
      {"0", ScalarKind::integer},     {"-12", ScalarKind::integer},   {"+007", ScalarKind::integer},
      {"0x1F", ScalarKind::integer},  {"0o17", ScalarKind::integer},  {"0xG", ScalarKind::text},
      {"1.5", ScalarKind::number},    {".5", ScalarKind::number},     {"5.", ScalarKind::number},
      {"1e3", ScalarKind::number},    {"-2.5E-3", ScalarKind::number}, {".inf", ScalarKind::number},
      {".nan", ScalarKind::number},   {".", ScalarKind::text},        {"-", ScalarKind::text},
      {"1e", ScalarKind::text},       {"1.0.0", ScalarKind::text},    {"2024-01-31", ScalarKind::text},
      {"12 t", ScalarKind::text},     {"--1", ScalarKind::text},
  }));
  INFO(text);
  CHECK(core_kind(text) == kind);
}

TEST_CASE("an integer has the form that JSON has") {
  CHECK(parse_integer("0") == 0);
  CHECK(parse_integer("-9223372036854775808") == INT64_MIN);
  const std::string text = GENERATE(as<std::string>{}, "", "+1", "01", "1.0", "1e2", "-", "9223372036854775808", " 1", "0x1");
  INFO(text);
  CHECK_FALSE(parse_integer(text));
}

TEST_CASE("a number has the form that JSON has and is finite") {
  CHECK(parse_number("2.5") == 2.5);
  CHECK(parse_number("-1e3") == -1000.0);
  CHECK(parse_number("7") == 7.0);
  const std::string text = GENERATE(as<std::string>{}, "", ".5", "5.", "05.1", "+1.5", "1e999", ".inf", "1,5", "0x1");
  INFO(text);
  CHECK_FALSE(parse_number(text));
}
