#include "base/parallel.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/templates/page.hpp"

using algoreg::templates_test::Contact;
using algoreg::templates_test::render;
using algoreg::templates_test::Row;
using algoreg::templates_test::RowKind;
using algoreg::templates_test::TestPage;
using algoreg::templates_test::Theme;

namespace {

TestPage filled_page() {
  TestPage page;
  page.title = "Titel";
  page.wide = true;
  page.count = 3;
  page.body = {"<p>ægte</p>"};
  page.note = "en note";
  page.contact = std::make_shared<const Contact>(Contact{"post@aarhus.example", 7});
  page.mood = RowKind::date;
  page.tags = {"a", "b", "c"};
  page.rows = {{RowKind::date, "Dato", {"<b>d</b>"}, {}},
               {RowKind::list, "Liste", {}, {{RowKind::text, "Inde", {"i"}, {}}}}};
  return page;
}

std::string shown(std::string_view text) { return render(Theme(text), filled_page()); }
std::string shown_empty(std::string_view text) { return render(Theme(text), TestPage{}); }

}  // namespace

TEST_CASE("text, numbers, choices and Html are printed") {
  CHECK(shown("{{ title }}|{{ lang }}|{{count}}|{{ kind }}|{{ contact.visits }}|{{ body }}") ==
        "Titel|da|3|text|7|<p>ægte</p>");
}

TEST_CASE("what is absent prints nothing, also behind a dot") {
  CHECK(shown_empty("[{{ note }}][{{ contact.email }}][{{ mood }}]") == "[][][]");
  CHECK(shown("[{{ note }}][{{ contact.email }}][{{ mood }}]") == "[en note][post@aarhus.example][date]");
}

TEST_CASE("a condition asks whether something is there") {
  const std::string_view text =
      "{{ if title }}t{{ end }}{{ if wide }}w{{ end }}{{ if count }}c{{ end }}{{ if body }}b{{ end }}{{ if note }}n{{ "
      "end }}"
      "{{ if contact }}k{{ end }}{{ if mood }}m{{ end }}{{ if tags }}l{{ end }}{{ if contact.visits }}v{{ end }}";
  CHECK(shown(text) == "twcbnkmlv");
  CHECK(shown_empty(text) == "");
}

TEST_CASE("not turns a condition round") {
  CHECK(shown("{{ if not wide }}narrow{{ else }}wide{{ end }}") == "wide");
  CHECK(shown_empty("{{ if not wide }}narrow{{ else }}wide{{ end }}") == "narrow");
}

TEST_CASE("a choice is compared by its name, and an absent one is none of them") {
  const std::string_view text = R"({{ if mood is "text" }}T{{ else if mood is "date" }}D{{ else }}?{{ end }})";
  CHECK(shown(text) == "D");
  CHECK(shown_empty(text) == "?");
  CHECK(shown(R"({{ if not mood is "text" }}other{{ end }})") == "other");
}

TEST_CASE("each shows every item and knows where it is") {
  CHECK(shown("{{ each tags as tag }}{{ loop.index }}{{ tag }}{{ if not loop.last }}, {{ end }}{{ if loop.first }}!{{ "
              "end }}{{ end }}") == "1a, !2b, 3c");
}

TEST_CASE("each of nothing shows its else") {
  CHECK(shown_empty("{{ each tags as tag }}{{ tag }}{{ else }}none{{ end }}.") == "none.");
  CHECK(shown("{{ each tags as tag }}{{ tag }}{{ else }}none{{ end }}.") == "abc.");
}

TEST_CASE("the inner loop is the one that counts, and the outer one is back afterwards") {
  CHECK(shown("{{ each tags as tag }}{{ each rows as row }}{{ loop.index }}{{ end }}({{ loop.index }}){{ end }}") ==
        "12(1)12(2)12(3)");
}

TEST_CASE("a part sees the page") {
  CHECK(render(Theme("<div>{{ part \"head\" }}</div>").part("head", "<h1>{{ title }}</h1>\n"), filled_page()) ==
        "<div><h1>Titel</h1></div>");
}

TEST_CASE("a component sees its parameters, given by path, text, number and flag") {
  const Theme theme = std::move(
      Theme(R"({{ component "box" label=title fixed="a & b" level=2 on=true off=false kind="date" cards=rows }})")
          .component(
              "box",
              R"({{ label }}|{{ fixed }}|{{ level }}|{{ if on }}on{{ end }}{{ if off }}off{{ end }}|{{ kind }}|{{ each cards as c }}{{ c.label }},{{ end }}{{ if more }}more{{ end }})",
              {{"label", "text"},
               {"fixed", "text"},
               {"level", "number"},
               {"on", "flag"},
               {"off", "flag"},
               {"kind", "row_kind"},
               {"cards", "[row]"},
               {"more", "text?"}}));
  CHECK(render(theme, filled_page()) == "Titel|a &amp; b|2|on|date|Dato,Liste,");
}

TEST_CASE("a choice picks its component, and components may call themselves") {
  const Theme theme = std::move(
      Theme(R"({{ each rows as row }}{{ component "value-{row.kind}" row=row }};{{ end }})")
          .component("value-text", "{{ row.value }}", {{"row", "row"}})
          .component("value-date", "<time>{{ row.label }}</time>", {{"row", "row"}})
          .component("value-list",
                     R"({{ each row.rows as item }}<li>{{ component "value-{item.kind}" row=item }}</li>{{ end }})",
                     {{"row", "row"}}));
  CHECK(render(theme, filled_page()) == "<time>Dato</time>;<li>i</li>;");
}

TEST_CASE("a component that never ends is stopped and counted") {
  algoreg::templates::RenderReport report;
  const Theme theme = std::move(Theme(R"({{ component "deep" }})").component("deep", R"(x{{ component "deep" }})"));
  CHECK(render(theme, TestPage{}, &report) == std::string(32, 'x'));
  CHECK(report.too_deep == 1);
}

TEST_CASE("messages get their arguments and are escaped") {
  TestPage page = filled_page();
  page.title = "<i>\"";
  CHECK(render(Theme(R"({{ t "hello" name=title }}|<a title="{{ t "hello" name=title }}">{{ t "count" n=count }}</a>)"),
               page) == "hello name=&lt;i&gt;\"|<a title=\"hello name=&lt;i&gt;&quot;\">count n=#3</a>");
}

TEST_CASE("a choice picks its message, an absent choice none") {
  CHECK(shown(R"({{ t "kind.{mood}" }}|{{ t "hello" name=kind }}|{{ t "hello" name="x" }})") ==
        "kind.date|hello name=text|hello name=x");
  CHECK(shown_empty(R"([{{ t "kind.{mood}" }}])") == "[]");
}

TEST_CASE("a line that holds only tags of control leaves nothing") {
  CHECK(shown("<ul>\n  {{ each tags as tag }}\n  <li>{{ tag }}</li>\n  {{ end }}\n</ul>\n") ==
        "<ul>\n  <li>a</li>\n  <li>b</li>\n  <li>c</li>\n</ul>\n");
  CHECK(shown("a\n{{# note #}} {{ if wide }}\r\nb\n{{ else }}{{ end }}") == "a\nb\n");
}

TEST_CASE("other tags keep their line") {
  CHECK(shown("a\n {{ title }}\n{{ if wide }}b{{ end }}\n{{# note }} c\n") == "a\n Titel\nb\n c\n");
  CHECK(render(Theme("<p>{{ part \"x\" }}</p>\n{{ part \"x\" }}\n<b>").part("x", "x\r\n"), TestPage{}) ==
        "<p>x</p>\nx\n<b>");
}

TEST_CASE("braces in data come out as they are") {
  TestPage page;
  page.title = "{{ lang }} {% x %} ${y}";
  CHECK(render(Theme("{{ title }}"), page) == "{{ lang }} {% x %} ${y}");
}

TEST_CASE("rendering appends and can be repeated") {
  algoreg::Findings findings;
  const auto set = Theme("{{ title }}").compile(findings);
  std::string out = "before ";
  set.render("page", filled_page(), algoreg::templates_test::Messages(), out);
  set.render("page", filled_page(), algoreg::templates_test::Messages(), out);
  CHECK(out == "before TitelTitel");
}

TEST_CASE("threads share a compiled theme") {
  algoreg::Findings findings;
  const Theme theme =
      std::move(Theme(R"({{ each rows as row }}{{ component "box" row=row }}{{ t "count" n=loop.index }}{{ end }})")
                    .component("box", "<b>{{ row.label }}</b>", {{"row", "row"}}));
  const auto set = theme.compile(findings);
  const TestPage page = filled_page();
  std::vector<std::string> pages(200);
  algoreg::parallel_for(
      pages.size(), 4, [&](std::size_t i) { set.render("page", page, algoreg::templates_test::Messages(), pages[i]); });
  CHECK(pages == std::vector<std::string>(200, "<b>Dato</b>count n=#1<b>Liste</b>count n=#2"));
}
