#include "tools/css/css.hpp"

#include "tests/support/catch.hpp"

using algoreg::css::minified;

TEST_CASE("comments and white space without meaning are left out of a stylesheet") {
  CHECK(minified("/* tokens */\n:root {\n  --ink: #000;\n  color : red ;\n}\n\n") == ":root{--ink:#000;color :red}");
  CHECK(minified("a,\n  b > c { margin: 0 auto }") == "a,b>c{margin:0 auto}");
  CHECK(minified("@media (min-width: 46rem) {\n  .a { gap: 1px; }\n}\n") == "@media (min-width:46rem){.a{gap:1px}}");
}

TEST_CASE("white space with a meaning stays") {
  CHECK(minified("a b :is(c, d) .e { x: calc(1px + 2px - var( --g )) }") ==
        "a b :is(c,d) .e{x:calc(1px + 2px - var(--g))}");
  CHECK(minified("a ~ b + c [d] { }") == "a ~ b + c [d]{}");
  CHECK(minified("@media screen and (x) { }") == "@media screen and (x){}");
}

TEST_CASE("texts and addresses stay as they are written") {
  CHECK(minified("a::after { content: \" /* ; }  \\\" ( \" attr(href); }") ==
        "a::after{content:\" /* ; }  \\\" ( \" attr(href)}");
  CHECK(minified("b { background: url(a  b/*c*/.svg) ; }") == "b{background:url(a  b/*c*/.svg)}");
  CHECK(minified("b { background: url( \"a ; b\" ); }").find("\"a ; b\"") != std::string::npos);
  CHECK(minified(".a\\:b\\  c { x: 'it''s  so' }") == ".a\\:b\\  c{x:'it''s  so'}");
}

TEST_CASE("a comment still parts two words") {
  CHECK(minified("a/* x */b{}") == "a/**/b{}");
  CHECK(minified("a /* x */ b{}") == "a b{}");
  CHECK(minified("a{/* x */b:c;/* y */}") == "a{b:c}");
}

TEST_CASE("a stylesheet that breaks off is copied to its end") {
  CHECK(minified("a { b: \"c  d") == "a{b:\"c  d");
  CHECK(minified("a { } /* never closed") == "a{}");
  CHECK(minified("a { b: url(c d") == "a{b:url(c d");
  CHECK(minified("a { b: \\") == "a{b:\\");
  CHECK(minified("") == "");
}
