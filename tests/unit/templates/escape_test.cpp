#include "tests/support/catch.hpp"
#include "tests/unit/templates/page.hpp"

using algoreg::templates_test::findings_of;
using algoreg::templates_test::render;
using algoreg::templates_test::TestPage;
using algoreg::templates_test::Theme;

namespace {

std::string with_title(std::string_view text, std::string title, algoreg::templates::RenderReport* report = nullptr) {
  TestPage page;
  page.title = std::move(title);
  return render(Theme(text), page, report);
}

const std::string hostile = "</script><script>alert(\"1\")</script>' onload='x &amp;";

}  // namespace

TEST_CASE("hostile text stays text in every position") {
  const std::string in_text = "&lt;/script&gt;&lt;script&gt;alert(\"1\")&lt;/script&gt;' onload='x &amp;amp;";
  const std::string in_attribute =
      "&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x &amp;amp;";
  const auto [before, after, wanted] = GENERATE_REF(table<std::string, std::string, std::string>({
      {"<p>", "</p>", in_text},
      {"<title>", "</title>", in_text},
      {"<textarea>a", "</textarea>", in_text},
      {"<!-- c --><!doctype html><script>1 < 2</script><p title='\">'>", "</p>", in_text},
      {"<p title=\"", "\">", in_attribute},
      {"<p title='", "'>", in_attribute},
      {"<p title = \"a ", "\">", in_attribute},
      {"<a href=\"/x?q=", "\">", in_attribute},
      {"<a href=\"#", "\">", in_attribute},
      {"<input type=text value=\"", "\" checked>", in_attribute},
      {"<br/><svg:a TITLE=\"", "\"/>", in_attribute},
  }));
  CHECK(with_title(before + "{{ title }}" + after, hostile) == before + wanted + after);
}

TEST_CASE("an address keeps what is safe and loses what is not") {
  const auto [address, wanted] = GENERATE(table<std::string, std::string>({
      {"https://aarhus.example/?a=1&b=2", "https://aarhus.example/?a=1&amp;b=2"},
      {"HTTP://x.example", "HTTP://x.example"},
      {"mailto:a@b.example", "mailto:a@b.example"},
      {"tel:+45", "tel:+45"},
      {"../om.html", "../om.html"},
      {"a/b:c", "a/b:c"},
      {"?x:y", "?x:y"},
      {"#top:1", "#top:1"},
      {"/x", "/x"},
      {"", ""},
      {"javascript:alert(1)", "#blocked"},
      {"JaVaScRiPt:alert(1)", "#blocked"},
      {" javascript:alert(1)", "#blocked"},
      {"java\nscript:alert(1)", "#blocked"},
      {"\x01javascript:alert(1)", "#blocked"},
      {"data:text/html,x", "#blocked"},
      {"vbscript:x", "#blocked"},
      {":x", "#blocked"},
      {"//evil.example", "#blocked"},
      {"/\\evil.example", "#blocked"},
      {"javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"},
  }));
  algoreg::templates::RenderReport report;
  CHECK(with_title("<a href=\"{{ title }}\">", address, &report) == "<a href=\"" + wanted + "\">");
  CHECK(report.blocked_addresses == (wanted == "#blocked" ? 1 : 0));
}

TEST_CASE("every attribute that holds an address is looked at") {
  const std::string start =
      GENERATE("<a href='", "<img src='", "<form action='", "<button formaction='", "<video poster='", "<q cite='",
               "<object data='", "<svg xlink:href='", "<A HREF='", "<a class=\"x\"  href='",
               "<meta http-equiv='refresh' content='0; URL=", "<a href='java", "<a href='{{ lang }}");
  CHECK_THAT(with_title(start + "{{ title }}'>", "script:alert(1)"), Catch::EndsWith("#blocked'>"));
}

TEST_CASE("an attribute that only looks like an address is left alone") {
  CHECK(with_title("<p data-href=\"{{ title }}\" content=\"{{ title }}\">", "x:y") ==
        "<p data-href=\"x:y\" content=\"x:y\">");
}

TEST_CASE("a scheme in the template decides an address") {
  CHECK(with_title("<a href=\"mailto:{{ title }}\">", "a:b") == "<a href=\"mailto:a:b\">");
  CHECK(with_title("<a href=\"{{ lang }}/{{ title }}\">", "a:b") == "<a href=\"da/a:b\">");
}

TEST_CASE("a value is refused where no escaping makes it safe") {
  const auto [text, wanted] = GENERATE(table<std::string, std::string>({
      {"<script>\n  x = '{{ title }}';</script>", "TPL-016 0:2:8 <script>\n"},
      {"<SCRIPT src=\"a\">{{ title }}</SCRIPT>", "TPL-016 0:1:17 <script>\n"},
      {"<style>{{ title }}</style>", "TPL-016 0:1:8 <style>\n"},
      {"<script></scripty>{{ title }}</script>", "TPL-016 0:1:19 <script>\n"},
      {"<!-- {{ title }} -->", "TPL-016 0:1:6 <!--\n"},
      {"<!doctype {{ title }}>", "TPL-016 0:1:11 <!\n"},
      {"<script>{{ t \"kind.text\" }}</script>", "TPL-016 0:1:9 <script>\n"},
      {"<p onclick=\"{{ title }}\">", "TPL-017 0:1:13 onclick\n"},
      {"<p style=\"{{ title }}\">", "TPL-017 0:1:11 style\n"},
      {"<img srcset=\"{{ title }} 2x\">", "TPL-017 0:1:14 srcset\n"},
      {"<iframe srcdoc='{{ title }}'></iframe>", "TPL-017 0:1:17 srcdoc\n"},
      {"<p title={{ title }}>", "TPL-018 0:1:10 title\n"},
      {"<p title=x{{ title }}>", "TPL-018 0:1:11 title\n"},
      {"<p {{ title }}>", "TPL-018 0:1:4 <p\n"},
      {"<p da{{ title }}=\"x\">", "TPL-018 0:1:6 da\n"},
      {"<h{{ count }}>x", "TPL-018 0:1:3 <h\n"},
      {"<{{ title }}", "TPL-018 0:1:2 <\nTPL-022 0:1:13 <\n"},
      {"<p title=\"{{ body }}\">", "TPL-019 0:1:14 title\n"},
      {"<title>{{ body }}</title>", "TPL-019 0:1:11 <title>\n"},
      {"<p title=\"{{ part \"x\" }}\">", "TPL-019 0:1:11 title\n"},
      {"<a href=\"javascript:{{ title }}\">", "TPL-020 0:1:21 href\n"},
      {"<a href=\"{{ title }}:x\">", "TPL-020 0:1:21 href\n"},
  }));
  CHECK(findings_of(Theme(text)) == wanted);
}

TEST_CASE("names and attributes may depend on conditions") {
  const std::string text =
      "<li{{ if wide }} class=\"w\"{{ end }}><input {{ if wide }}checked{{ else }}disabled{{ end }} id=\"{{ if note "
      "}}{{ note }}-{{ end }}{{ title }}\">";
  TestPage page;
  page.title = "t";
  CHECK(render(Theme(text), page) == "<li><input disabled id=\"t\">");
  page.wide = true;
  page.note = "n";
  CHECK(render(Theme(text), page) == "<li class=\"w\"><input checked id=\"n-t\">");
}

TEST_CASE("all ways through a template end at the same kind of place") {
  const auto [text, wanted] = GENERATE(table<std::string, std::string>({
      {"<a {{ if wide }}href=\"{{ end }}x\">", "TPL-021 0:1:23\n"},
      {"{{ if wide }}<a title=\"{{ else }}<a class=\"{{ end }}x\">", "TPL-021 0:1:44\n"},
      {"{{ each tags as tag }}<a {{ end }}", "TPL-021 0:1:26\n"},
      {"{{ if wide }}<script>{{ end }}</script>", "TPL-021 0:1:22\n"},
      {"<p>\n<a href=\"", "TPL-022 0:2:10 href\n"},
      {"<!-- open", "TPL-022 0:1:10 <!--\n"},
      {"<p {{ if wide }}a=\"1\"{{ end }}b=\"2\">", "TPL-033 0:1:31 <p\n"},
      {"<p a=\"1\"b>", "TPL-033 0:1:9 <p\n"},
      {"<p da{{ if wide }}ta{{ end }}=\"2\">", "TPL-033 0:1:19 <p\nTPL-033 0:1:30 <p\n"},
  }));
  CHECK(findings_of(Theme(text)) == wanted);
}

TEST_CASE("an address stays undecided after ways that decide it differently") {
  CHECK_THAT(with_title("<a href=\"{{ if wide }}#{{ end }}{{ title }}\">", "javascript:x"),
             Catch::Contains("#blocked"));
  CHECK(findings_of(Theme("<a href=\"{{ if wide }}javascript:{{ end }}{{ title }}\">")) == "TPL-020 0:1:43 href\n");
}
