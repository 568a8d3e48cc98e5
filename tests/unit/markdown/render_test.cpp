#include <algorithm>
#include <atomic>
#include <string>
#include <vector>

#include "base/parallel.hpp"
#include "tests/support/catch.hpp"
#include "tools/markdown/document.hpp"
#include "tools/markdown/markdown.hpp"

using namespace algoreg;
using markdown::Options;

namespace {

std::string html(std::string_view text, const Options& options = {}) {
  return markdown::render(text, options).html.text;
}

std::vector<std::string> ids(std::string_view text, const Options& options = {}) {
  std::vector<std::string> all;
  for (const markdown::Heading& heading : markdown::render(text, options).headings) all.push_back(heading.id);
  return all;
}

// What stands between each < and the next >.
std::vector<std::string> tags(const std::string& page) {
  std::vector<std::string> all;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    all.push_back(page.substr(at + 1, page.find('>', at) - at - 1));
  }
  return all;
}

bool is_one_of(std::string_view word, const std::vector<std::string_view>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether a tag has only names that we write, values in quotes, and addresses without a scheme.
bool is_ours(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  const std::string_view name = tag.substr(0, tag.find(' '));
  if (!is_one_of(name, {"p", "a", "img", "code", "pre", "h2", "table", "thead", "tr", "th", "section"})) return false;
  tag.remove_prefix(name.size());
  while (!tag.empty()) {
    const std::size_t equals = tag.find("=\"");
    const std::size_t end = equals == std::string_view::npos ? equals : tag.find('"', equals + 2);
    if (end == std::string_view::npos || tag.front() != ' ') return false;
    const std::string_view attribute = tag.substr(1, equals - 1);
    if (!is_one_of(attribute, {"href", "src", "alt", "id", "class", "role", "tabindex", "scope", "aria-label"}))
      return false;
    const std::string_view value = tag.substr(equals + 2, end - equals - 2);
    const bool is_address = attribute == "href" || attribute == "src";
    if (is_address && value.substr(0, value.find_first_of("/?#")).find(':') != std::string_view::npos) return false;
    tag.remove_prefix(end + 1);
  }
  return true;
}

}  // namespace

TEST_CASE("the parser checks UTF-8 and never lets raw HTML through") {
  CHECK(markdown::parser_options == CMARK_OPT_VALIDATE_UTF8);
  CHECK((markdown::parser_options & CMARK_OPT_UNSAFE) == 0);
}

TEST_CASE("blocks and words become plain elements") {
  CHECK(html("a *b* **c** `d<e`\nf  \ng") == "<p>a <em>b</em> <strong>c</strong> <code>d&lt;e</code>\nf<br>\ng</p>\n");
  CHECK(html("> a\n\n***\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n");
  CHECK(html("- a\n- b\n  1. c") == "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n");
  CHECK(html("3. a\n\n   b") == "<ol start=\"3\">\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ol>\n");
  CHECK(html("```cpp x\n<b>\n```") == "<pre tabindex=\"0\"><code class=\"language-cpp\">&lt;b&gt;\n</code></pre>\n");
  CHECK(html("```C++\"\nx\n```") == "<pre tabindex=\"0\"><code>x\n</code></pre>\n");
  CHECK(html("").empty());
}

TEST_CASE("headings begin at the given level and never skip one") {
  CHECK(html("# A\n## B\n# C", {}) == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c\">C</h2>\n");
  Options options;
  options.top_level = 4;
  CHECK(html("### A\n##### B\n###### C\n#### D", options) ==
        "<h4 id=\"a\">A</h4>\n<h5 id=\"b\">B</h5>\n<h6 id=\"c\">C</h6>\n<h5 id=\"d\">D</h5>\n");
  options.top_level = 6;
  CHECK(html("# A\n## B", options) == "<h6 id=\"a\">A</h6>\n<h6 id=\"b\">B</h6>\n");
  CHECK(html("#\n\n# A").find("<h2 id=\"a\">") == 0);
}

TEST_CASE("heading ids are readable, stable and unique in their text") {
  CHECK(ids("# Formål & *æble* på Ø") == std::vector<std::string>{"formaal-aeble-paa-oe"});
  CHECK(ids("# a\n# a\n# a 2\n# !") == std::vector<std::string>{"a", "a-2", "a-2-2", "section"});
  Options options;
  options.id_prefix = "purpose";
  CHECK(ids("# Über Straße\n# Café", options) == std::vector<std::string>{"purpose-ueber-strasse", "purpose-cafe"});
  CHECK(ids("# Odwołać się\n# Şikâyet ışığı") == std::vector<std::string>{"odwolac-sie", "sikayet-isigi"});
  CHECK(ids("# 2024 og nu\n# الشكوى") == std::vector<std::string>{"section-2024-og-nu", "alshkwy"});
  CHECK(ids("# Що діє тут?\n# A\xCC\x8A") == std::vector<std::string>{"so-die-tut", "aa"});
  CHECK(ids("# " + std::string(200, 'x'))[0].size() == 60);
  const markdown::Rendered rendered = markdown::render("# A [b](c.md) `d`", {});
  REQUIRE(rendered.headings.size() == 1);
  CHECK(rendered.headings[0].text == "A b d");
  CHECK(rendered.headings[0].level == 2);
}

TEST_CASE("a link to a heading of the text gets the prefix of its id") {
  Options options;
  options.id_prefix = "data";
  options.resolve = [](std::string_view target) { return "x" + std::string(target); };
  CHECK(html("# Kilder\n[a](#kilder)", options).find("<a href=\"#data-kilder\">a</a>") != std::string::npos);
  CHECK(html("[a](#andet)", options) == "<p><a href=\"x#andet\">a</a></p>\n");
}

TEST_CASE("the resolver decides what a target becomes and cannot let a refused one in") {
  Options options;
  options.resolve = [](std::string_view target) -> std::optional<std::string> {
    if (target == "om.md") return "om.html";
    if (target == "ond.md") return "javascript:a";
    return std::nullopt;
  };
  CHECK(html("[a](om.md) [b](ond.md) [c](c.md) [d](data:x)", options) == "<p><a href=\"om.html\">a</a> b c d</p>\n");
}

TEST_CASE("addresses are escaped and only external links are marked") {
  CHECK(html("[a](https://x.example/?a=1&b='c')") ==
        "<p><a href=\"https://x.example/?a=1&amp;b=&#39;c&#39;\" rel=\"noopener\">a</a></p>\n");
  CHECK(html("[a](<b \"c.md>)") == "<p><a href=\"b%20%22c.md\">a</a></p>\n");
  CHECK(html("[a](æ.md)") == "<p><a href=\"%C3%A6.md\">a</a></p>\n");
  CHECK(html("<post@aarhus.example>") == "<p><a href=\"mailto:post@aarhus.example\">post@aarhus.example</a></p>\n");
}

TEST_CASE("a Danish table becomes a named scroll region with scoped headers") {
  Options options;
  options.table_label = "Tabel";
  CHECK(html("| Område | Antal |\n|:---|---:|\n| Ældre | 1 \\| 2 |\n", options) ==
        "<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"Tabel: Område, Antal\">\n<table>\n"
        "<thead>\n<tr><th scope=\"col\" class=\"align-left\">Område</th><th scope=\"col\" class=\"align-right\">Antal"
        "</th></tr>\n</thead>\n<tbody>\n<tr><td class=\"align-left\">Ældre</td><td class=\"align-right\">1 | 2</td>"
        "</tr>\n</tbody>\n</table>\n</section>\n");
  const std::string twice = html("| A |\n|---|\n| 1 |\n\n| A |\n|---|\n", options);
  CHECK(twice.find("aria-label=\"Tabel: A 2\"") != std::string::npos);
  CHECK(html("| | B |\n|-|-|\n").find("<tr><td></td><th scope=\"col\">B</th></tr>") != std::string::npos);
  CHECK(html("| |\n|-|\n").find("role=") == std::string::npos);
}

TEST_CASE("a row of many columns has the names of its cells, so that a narrow screen can stack them") {
  CHECK(html("| Klasse | \"Hvad\" | |\n|---|---:|---|\n| Forbudt | *Må* ikke | x |\n").find(
            "<table class=\"stacks\">\n<thead>\n<tr><th scope=\"col\">Klasse</th>"
            "<th scope=\"col\" class=\"align-right\">\"Hvad\"</th><td></td></tr>\n</thead>\n<tbody>\n<tr><td>Forbudt</td>"
            "<td class=\"align-right\" data-label=\"&quot;Hvad&quot;\"><em>Må</em> ikke</td><td>x</td></tr>") !=
        std::string::npos);
}

TEST_CASE("a line does not end between a section sign and its number") {
  CHECK(html("Se § 7 og §§ 8 a. §") == "<p>Se §\u00a07 og §§\u00a08 a. §</p>\n");
  CHECK(html("`§ 7`") == "<p><code>§ 7</code></p>\n");
}

TEST_CASE("a task list ticks what is done and says so; what is open is an empty box without a word") {
  Options options;
  options.done_label = "Udført:";
  CHECK(html("- [x] a\n- [ ] b", options) ==
        "<ul>\n<li class=\"task\"><span aria-hidden=\"true\">☑</span> <span class=\"hidden\">Udført:</span> a</li>\n"
        "<li class=\"task\"><span aria-hidden=\"true\">☐</span> b</li>\n</ul>\n");
  CHECK(html("- [ ] a\n\n- [ ] b", options).find("<p><span aria-hidden=\"true\">☐</span> a</p>") != std::string::npos);
  CHECK(html("- [x] a").find("☑</span> a") != std::string::npos);
}

TEST_CASE("pictures become their alternative text unless they are asked for") {
  Options options;
  CHECK(html("![et *træ*](a.png)", options) == "<p>et træ</p>\n");
  options.images = true;
  CHECK(html("![et *træ*](a.png)", options) == "<p><img src=\"a.png\" alt=\"et træ\"></p>\n");
  CHECK(html("![et](x:y)![](a.png)", options) == "<p>et</p>\n");
}

TEST_CASE("what check refuses is left out") {
  CHECK(html("a <b>c</b>\n\n<div>x</div>") == "<p>a c</p>\n");
  CHECK(html("[](a.md)b") == "<p>b</p>\n");
  CHECK(html("[x <https://b.example> y](a.md)") == "<p><a href=\"a.md\">x https://b.example y</a></p>\n");
  CHECK(html("a&#x202E;b&#1;c") == "<p>abc</p>\n");
  CHECK(html(std::string(17000, 'a')).empty());
  CHECK(html("[a](b.md \"titel\")") == "<p><a href=\"b.md\">a</a></p>\n");
}

TEST_CASE("hostile texts never reach the page as code") {
  const std::vector<std::string> texts = {"<script>alert(1)</script>",
                                          "<img src=x onerror=alert(1)>",
                                          "<svg/onload=alert(1)>",
                                          "[a](javascript:alert(1))",
                                          "[a](JaVaScRiPt&colon;alert(1))",
                                          "![a](javascript:alert(1))",
                                          "<javascript:alert(1)>",
                                          "[a]: javascript:x\n\n[a]",
                                          "[a](x \"' onclick='x\")",
                                          "[a](<x\" onclick=\"x>)",
                                          "![\" onerror=\"x](a.png)",
                                          "```\" onload=\"x\n```",
                                          "# \" onclick=\"x",
                                          "| \" onclick=\"x |\n|---|\n",
                                          "<a\nhref='javascript:x'>",
                                          "<![CDATA[<script>]]>",
                                          "&lt;script&gt;x",
                                          "`<script>`",
                                          "    <script>",
                                          "[a](vbscript:x)",
                                          "[a](data:text/html,<script>)",
                                          "<<script>script>",
                                          "[<script>](a.md)",
                                          "[a](a.md?<script>)",
                                          "<!--><script>-->",
                                          "\\<script>",
                                          "[a](&#106;avascript:x)",
                                          "<iframe src=x>"};
  Options options;
  options.images = true;
  for (const std::string& text : texts) {
    const std::string page = html(text + "\n", options);
    INFO(text << " -> " << page);
    for (const std::string& part : tags(page)) {
      INFO(part);
      CHECK(is_ours(part));
    }
  }
}

TEST_CASE("four threads render what one does") {
  const std::vector<std::string> texts = {"# A\n\n| a | b |\n|---|:-:|\n| ~1~ | https://x.example |\n",
                                          "- [x] æ\n- [ ] ø\n\n**å** [l](https://x.example)",
                                          "a ~~b~~ <https://x.example> *c*", "1. :a@b.dk www.x.example\n\n> w"};
  std::vector<std::string> expected;
  for (const std::string& text : texts) expected.push_back(html(text));
  std::atomic<int> wrong = 0;
  parallel_for(20000, 4, [&](std::size_t i) {
    const std::string& text = texts[i % texts.size()];
    if (html(text) != expected[i % texts.size()]) ++wrong;
  });
  CHECK(wrong == 0);
}

TEST_CASE("words of running text are written by whoever asks for it, those of headings, links, code and pictures are not") {
  Options options;
  options.write_text = [](std::string& out, std::string_view text) { out.append("[").append(text).append("]"); };
  options.images = true;
  CHECK(html("A *b* `c` [d](https://example.org/) ![e](f.png)", options).find("[A ]<em>[b]</em>") != std::string::npos);
  const std::string written = html("# Head\n\n`c` [d](https://example.org/) ![e](f.png)\n\n| x |\n| - |\n| y |", options);
  for (const char* left : {">Head<", "<code>c</code>", ">d</a>", "alt=\"e\""}) {
    INFO(left);
    CHECK(written.find(left) != std::string::npos);
  }
  CHECK(written.find("[y]") != std::string::npos);
  CHECK(html("after\n\n# Head\n\nafter", options).find("<p>[after]</p>\n<h2") != std::string::npos);
}
