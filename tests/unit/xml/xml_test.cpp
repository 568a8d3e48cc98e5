#include "tools/xml/xml.hpp"

#include "tests/support/catch.hpp"

namespace algoreg::xml {

namespace {

std::string written(const Element& element) {
  std::string out;
  append(out, element);
  return out;
}

}  // namespace

TEST_CASE("an element has its text, or elements indented below it") {
  CHECK(written({"loc", {}, "https://a.example/", {}}) == "<loc>https://a.example/</loc>\n");
  CHECK(written({"url", {}, "", {{"loc", {}, "a", {}}, {"lastmod", {}, "2026-01-02", {}}}}) ==
        "<url>\n  <loc>a</loc>\n  <lastmod>2026-01-02</lastmod>\n</url>\n");
}

TEST_CASE("text and attributes are escaped") {
  CHECK(written({"a", {{"href", "?x=1&y=\"2\"<"}}, "</a> & <b>", {}}) ==
        "<a href=\"?x=1&amp;y=&quot;2&quot;&lt;\">&lt;/a&gt; &amp; &lt;b&gt;</a>\n");
}

TEST_CASE("letters stay letters and names with a prefix stay whole") {
  CHECK(written({"xhtml:link", {{"hreflang", "da"}}, "", {}}) == "<xhtml:link hreflang=\"da\" />\n");
  CHECK(written({"t", {}, "blåbærgrød ψ", {}}) == "<t>blåbærgrød ψ</t>\n");
}

TEST_CASE("an element is put behind what is there") {
  std::string out = "<x/>\n";
  append(out, {"y", {}, "", {}});
  CHECK(out == "<x/>\n<y />\n");
}

}  // namespace algoreg::xml
