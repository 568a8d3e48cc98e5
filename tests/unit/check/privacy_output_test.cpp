#include "stages/check/privacy_output.hpp"

#include "stages/check/check.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/privacy_words.hpp"

namespace algoreg {

namespace {

const std::map<std::string, FileId, std::less<>> files{{"da/ai/post.html", 2}, {"api/v1/entries/post.json", 2}};
const Date today = *parse_date("2026-11-20");

const law::privacy::Scanner& scanner() {
  static const law::privacy::Scanner made([] {
    law::privacy::Lists lists;
    lists.free_mail_domains = {"post.example"};
    return lists;
  }());
  return made;
}

std::string word(const char* name) { return test::privacy_words().find(name)->second; }

std::string said(const Findings& findings) {
  std::string lines;
  for (const Finding& finding : findings) {
    lines += finding.code + " " + std::to_string(finding.span.file) + " " + std::string(finding.argument("page")) + " " +
             std::string(finding.argument("rule")) + "\n";
  }
  return lines;
}

std::string of_page(const std::string& html) {
  Check check(files, "https://www.example.dk/", scanner(), today);
  Findings findings;
  check.page("da/ai/post.html", html, findings);
  return said(findings);
}

}  // namespace

TEST_CASE("a number on a finished page is a finding that does not repeat it") {
  CHECK(of_page("<p>" + word("cpr") + "</p>") == "OUT-010 2 da/ai/post.html PRV-001\n");
  CHECK(of_page("<img alt=\"" + word("cpr_fixed_hyphen") + "\">") == "OUT-010 2 da/ai/post.html PRV-001\n");
  CHECK(of_page("<p>" + word("cpr_replacement") + "</p>") == "OUT-010 2 da/ai/post.html PRV-003\n");
}

TEST_CASE("private addresses and turned text on a page have codes of their own") {
  CHECK(of_page("<a href=\"mailto:a@post.example\">x</a>") == "OUT-011 2 da/ai/post.html PRV-005\n");
  CHECK(of_page("<p>" + word("turning") + "</p>") == "OUT-012 2 da/ai/post.html PRV-017\n");
  CHECK(of_page("<p>" + word("direction_mark") + "</p>") == "");
}

TEST_CASE("files of data are looked at like pages") {
  const Check check(files, "https://www.example.dk/", scanner(), today);
  Findings findings;
  check.data("api/v1/entries/post.json", "{\"a\": \"" + word("cpr_checked_no_hyphen") + "\"}", findings);
  check.data("api/v1/register.csv", "1;2;3\n", findings);
  CHECK(said(findings) == "OUT-010 2 api/v1/entries/post.json PRV-002\n");
}

TEST_CASE("a number that is partly emphasised on a page is found") {
  CHECK(of_page("<p>" + word("cpr_tags") + "</p>") != "");
  CHECK(of_page("<p>" + word("date_six") + "</p><p>" + word("serial") + "</p>") == "");
}

TEST_CASE("a drawing in a file of its own is looked at, its coordinates are not") {
  const Check check(files, "https://www.example.dk/", scanner(), today);
  const std::string number = word("cpr_space");
  Findings findings;
  check.data("assets/drawing.svg", "<svg><path d=\"M" + number + "\"/></svg>", findings);
  CHECK(findings.empty());
  check.data("assets/drawing.svg", "<svg><text>" + number + "</text></svg>", findings);
  CHECK(findings.size() == 1);
}

TEST_CASE("files of text are told by their names") {
  for (const char* path : {"api/v1/index.json", "assets/site.0f.css", "assets/list.js", "a.svg", "404.html", "robots.txt"}) {
    CHECK(checking::is_text(path));
  }
  for (const char* path : {"a.png", "font.woff2", "json", "a.css.gz"}) CHECK_FALSE(checking::is_text(path));
}

TEST_CASE("coordinates of a drawing are no numbers of persons, text in it may be one") {
  const std::string number = word("cpr_space");
  CHECK(of_page("<svg viewBox=\"0 0 9 9\"><path class=\"a\" d=\"M" + number + " 3\"/></svg>") == "");
  CHECK(of_page("<svg><polyline points=\"1 2," + number + "\"/></svg>") == "");
  CHECK(of_page("<svg><text x=\"3\">" + number + "</text></svg>") != "");
  CHECK(of_page("<p title=\"d=" + number + "\">x</p>") != "");
  CHECK(of_page("<p data-d=\"" + number + "\">x</p>") != "");
}

TEST_CASE("geometry is told by the attribute around a place") {
  const std::string_view html = "<path d=\"1 2\" id=\"x\"/>3 <p>d=\"4\"</p>";
  using checking::is_geometry;
  CHECK(is_geometry(html, html.find('1')));
  CHECK(is_geometry(html, html.find('2')));
  CHECK(!is_geometry(html, html.find('x')));
  CHECK(!is_geometry(html, html.find('3')));
  CHECK(!is_geometry(html, html.find('4')));
}

}  // namespace algoreg
