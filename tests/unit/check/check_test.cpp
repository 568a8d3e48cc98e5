#include "stages/check/check.hpp"

#include "stages/check/page_marks.hpp"
#include "tests/support/catch.hpp"

namespace algoreg {

using checking::loads_of_style;
using checking::marks_of;
using checking::PageMarks;

namespace {

const std::map<std::string, FileId, std::less<>> files{
    {"da/index.html", 0}, {"da/om.html", 1}, {"da/ai/post.html", 2}, {"assets/site.css", 3}};
const law::privacy::Scanner no_lists({});

// The findings of pages, one a line: code, file, arguments.
std::string findings_of(const std::map<std::string, std::string>& pages) {
  Check check(files, "https://www.example.dk/register/", no_lists, *parse_date("2026-11-20"));
  Findings findings;
  for (const auto& [path, html] : pages) check.page(path, html, findings);
  check.finish([&](const std::string& path) { return pages.contains(path) ? pages.at(path) : std::string{}; },
               findings);
  std::string lines;
  for (const Finding& finding : findings) {
    lines += finding.code + " " + std::to_string(finding.span.file);
    for (const FindingArgument& argument : finding.arguments) lines += " " + argument.name + "=" + argument.value;
    lines += "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("ids and link targets of a page are read from its tags only") {
  const PageMarks marks = marks_of(
      "<p id=\"a\" class=\"b\">href=\"no\"</p><a title=\"1 > 0 id=&quot;x\" href=\"om.html\">x</a><img src=\"x.png\">"
      "<span data-id=\"no\" aria-label=\"id=\">");
  CHECK(marks.ids == std::vector<std::string_view>{"a"});
  CHECK(marks.links == std::vector<std::string_view>{"om.html", "x.png"});
}

TEST_CASE("a sound page has no findings") {
  CHECK(findings_of({{"da/ai/post.html",
                      "<a href=\"../om.html\">a</a><a href=\"../../assets/site.css\">b</a>"
                      "<a href=\"#x\">c</a><p id=\"x\">d</p><a href=\"https://a.example/b\">e</a>"
                      "<a href=\"mailto:a@b.example\">f</a><a href=\"post.html?a=1#x\">g</a>"}}) == "");
}

TEST_CASE("what a page or a style loads from elsewhere is a finding, a link that leads there is none") {
  CHECK(findings_of({{"da/om.html", "<img src=\"https://a.example/b.png\"><script src=\"//a.example/c.js\"></script>"}}) ==
        "OUT-006 1 page=da/om.html target=//a.example/c.js\nOUT-006 1 page=da/om.html target=https://a.example/b.png\n");
  CHECK(findings_of({{"da/om.html", "<link href=\"https://a.example/s.css\" rel=\"stylesheet\">"}}) ==
        "OUT-006 1 page=da/om.html target=https://a.example/s.css\n");
  CHECK(findings_of({{"da/om.html",
                      "<link rel=\"canonical\" href=\"https://a.example/\"><a href=\"https://b.example/\">b</a>"
                      "<img src=\"https://www.example.dk/register/a.png\">"}}) == "");
  CHECK(loads_of_style("@import 'https://a.example/a.css'; p { background: url( \"b.png\" ) } q { src: URL(c.woff2) }"
                       "i { background: image-set(\"//a.example/i.png\" 1x) } b::after { content: \"a: b // c\" }") ==
        std::vector<std::string_view>{"https://a.example/a.css", "b.png", "c.woff2", "//a.example/i.png"});
}

TEST_CASE("whatever way a page has to load something, and however it is written, it is seen") {
  for (const std::string_view markup :
       {"<img src='https://a.example/x'>", "<img src=https://a.example/x>", "<IMG SRC=\"https://a.example/x\">",
        "<img\nsrc = \"https://a.example/x\">", "<img src=\" https://a.example/x\">", "<video poster=\"https://a.example/x\">",
        "<img srcset=\"a.png 1x, https://a.example/x 2x\">", "<object data=\"https://a.example/x\"></object>",
        "<p style=\"background: url('https://a.example/x')\">", "<style>p { background: URL(https://a.example/x) }</style>",
        "<svg><use href=\"https://a.example/x\"/></svg>", "<svg><image xlink:href=\"https://a.example/x\"/></svg>",
        "<!-- > --><p title='<'><img alt=\"'\" src='https://a.example/x'>"}) {
    INFO(markup);
    CHECK(findings_of({{"da/index.html", std::string(markup)}}).find("OUT-006 0 page=da/index.html target=https://a.example/x") !=
          std::string::npos);
  }
  CHECK(findings_of({{"da/om.html", "<img src=\"\\\\a.example/x\">"}}).starts_with("OUT-006"));
  CHECK(findings_of({{"da/om.html", "<!-- <img src='https://a.example/x'> --><script>\"<img src='https://a.example/x'>\"</script>"}}) ==
        "");
}

TEST_CASE("markup that breaks off is read to its end") {
  for (const std::string_view markup : {"<", "<a", "<a href", "<a href=", "<a href='x", "<!--", "<script", "<style>p {", "<a =x>", "<p/"}) {
    INFO(markup);
    CHECK(marks_of(markup).ids.empty());
  }
}

TEST_CASE("an id that stands twice is a finding") {
  CHECK(findings_of({{"da/om.html", "<p id=\"x\"></p><p id=\"x\"></p>"}}) == "OUT-001 1 page=da/om.html id=x\n");
}

TEST_CASE("a link to a file that is not there is a finding, once a page") {
  CHECK(findings_of({{"da/om.html", "<a href=\"none.html\">a</a><a href=\"none.html\">b</a>"}}) ==
        "OUT-002 1 page=da/om.html target=none.html\n");
  CHECK(findings_of({{"da/om.html", "<a href=\"../../out.html\">a</a>"}}).starts_with("OUT-002"));
  CHECK(findings_of({{"da/om.html", "<a href=\"ai/\">a</a>"}}).starts_with("OUT-002"));
}

TEST_CASE("a link to an anchor that is not there is a finding, on the page itself and on another") {
  CHECK(findings_of({{"da/om.html", "<a href=\"#x\">a</a>"}}) == "OUT-003 1 page=da/om.html target=#x\n");
  CHECK(findings_of({{"da/om.html", "<a href=\"ai/post.html#x\">a</a>"}, {"da/ai/post.html", "<p id=\"y\"></p>"}}) ==
        "OUT-003 1 page=da/om.html target=da/ai/post.html#x\n");
  CHECK(findings_of({{"da/om.html", "<a href=\"ai/post.html#y\">a</a>"}, {"da/ai/post.html", "<p id=\"y\"></p>"}}) ==
        "");
}

TEST_CASE("of several pages with the same lost anchor the first by name is shown, whatever came first") {
  Check check(files, "https://www.example.dk/register/", no_lists, *parse_date("2026-11-20"));
  Findings findings;
  check.page("da/om.html", "<a href=\"ai/post.html#x\">a</a>", findings);
  check.page("da/index.html", "<a href=\"ai/post.html#x\">a</a>", findings);
  check.finish([](const std::string&) { return std::string{}; }, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].argument("page") == "da/index.html");
}

}  // namespace algoreg
