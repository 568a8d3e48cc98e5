// Escaping of text in HTML.
#include "base/html.hpp"

#include "tests/support/catch.hpp"

using namespace algoreg;

namespace {

std::string text(std::string_view plain) {
  std::string out = "[";
  append_escaped_text(out, plain);
  return out + "]";
}

std::string attribute(std::string_view plain) {
  std::string out = "[";
  append_escaped_attribute(out, plain);
  return out + "]";
}

}  // namespace

TEST_CASE("text cannot become markup") {
  CHECK(text("<b>&amp; \"x\" 'y'</b>") == "[&lt;b&gt;&amp;amp; \"x\" 'y'&lt;/b&gt;]");
  CHECK(text("") == "[]");
  CHECK(text("blåbærgrød") == "[blåbærgrød]");
}

TEST_CASE("the value of an attribute cannot leave its quotes") {
  CHECK(attribute("\" onload='x'>&") == "[&quot; onload=&#39;x&#39;&gt;&amp;]");
  CHECK(attribute("æ<") == "[æ&lt;]");
}
