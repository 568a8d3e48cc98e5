#include "tests/support/catch.hpp"
#include "tools/schema/pattern.hpp"

using algoreg::schema::compile_pattern;
using algoreg::schema::matches;

namespace {

bool finds(std::string_view pattern, std::string_view text) {
  const auto compiled = compile_pattern(pattern);
  REQUIRE(compiled);
  return matches(**compiled, text);
}

}  // namespace

TEST_CASE("a pattern is found anywhere unless it is anchored") {
  CHECK(finds("b", "abc"));
  CHECK_FALSE(finds("^b", "abc"));
  CHECK_FALSE(finds("^abc$", "abc\n"));
}

TEST_CASE("white space is that of Unicode, as in browsers") {
  CHECK(finds("^\\s$", "\u00a0"));
  CHECK_FALSE(finds("^[^\\s]$", "\u3000"));
  CHECK_FALSE(finds("^\\S$", "\u2009"));
}

TEST_CASE("a dot stops at every line end that browsers know") {
  CHECK(finds("^.$", "å"));
  CHECK_FALSE(finds("^.$", "\r"));
  CHECK_FALSE(finds("^.$", "\u2028"));
}

TEST_CASE("counts, classes and groups work") {
  CHECK(finds("^(?:[a-z]{2,3})(-[A-Z]{2})?$", "da-DK"));
  CHECK_FALSE(finds("^(?:[a-z]{2,3})(-[A-Z]{2})?$", "danish"));
  CHECK(finds("^[.\\]\\-]+$", "].-"));
}
