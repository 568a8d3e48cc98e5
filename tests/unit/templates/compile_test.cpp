#include "tests/support/catch.hpp"
#include "tests/unit/templates/page.hpp"

using algoreg::templates_test::findings_of;
using algoreg::templates_test::Theme;

namespace {

// What is offered when no name of the page is near.
const std::string page_names = "title, lang, wide, count, body, note, contact, mood, kind, tags, rows";

}  // namespace

TEST_CASE("a fault is found at its line and column") {
  const auto [text, wanted] = GENERATE(table<std::string, std::string>({
      {"<p>\næ {{ title <b>{{ lang }}", "TPL-001 0:2:3\n"},
      {"{{ title }}{{", "TPL-001 0:1:12\n"},
      {"{{ }}", "TPL-002 0:1:4 }} {{ name }}\n"},
      {"{{ title lang }}", "TPL-002 0:1:10 lang {{ name }}\n"},
      {"{{ title | lower }}", "TPL-002 0:1:10 | {{ name }}\n"},
      {"{{ each tags tag }}{{ end }}", "TPL-002 0:1:14 tag {{ each list as item }}\n"},
      {"{{ if title = lang }}{{ end }}", "TPL-002 0:1:13 = {{ if [not] name [is \"choice\"] }}\n"},
      {"{{ part head }}", "TPL-002 0:1:9 head {{ part \"name\" }}\n"},
      {"{{ component \"x\" a }}", "TPL-002 0:1:20 }} {{ component \"name\" parameter=value ... }}\n"},
      {"{{ t \"hello\" name= }}", "TPL-002 0:1:20 }} {{ t \"key\" argument=value ... }}\n"},
      {"{{ if wide }}{{ end if }}", "TPL-002 0:1:21 if {{ else }}, {{ end }}\n"},
      {"{{ each tags as x }}{{ else if wide }}{{ end }}", "TPL-002 0:1:29 if {{ else }}, {{ end }}\n"},
      {"a{{ end }}b", "TPL-003 0:1:2\n"},
      {"{{ else }}", "TPL-003 0:1:1\n"},
      {"{{ if wide }}{{ each tags as tag }}", "TPL-004 0:1:1\nTPL-004 0:1:14\n"},
      {"\n  {{ titel }}", "TPL-005 0:2:6 titel title\n"},
      {"{{ contact.emial }}", "TPL-005 0:1:12 emial email\n"},
      {"{{ xyzzy }}", "TPL-005 0:1:4 xyzzy " + page_names + "\n"},
      {"{{ loop.first }}", "TPL-005 0:1:4 loop " + page_names + "\n"},
      {"{{ title.size }}", "TPL-006 0:1:4 title text record\n"},
      {"{{ wide }}", "TPL-006 0:1:4 wide flag text\n"},
      {"{{ rows }}", "TPL-006 0:1:4 rows [row] text\n"},
      {"{{ contact }}", "TPL-006 0:1:4 contact contact text\n"},
      {"{{ each title as x }}{{ x.y }}{{ end }}", "TPL-006 0:1:9 title text [...]\n"},
      {"{{ if title is \"x\" }}{{ end }}", "TPL-006 0:1:7 title text choice\n"},
      {"{{ if mood is \"daet\" }}{{ end }}", "TPL-007 0:1:16 daet row_kind date\n"},
      {"{{ each rows as title }}{{ end }}", "TPL-023 0:1:17 title\n"},
      {"{{ each rows as a }}{{ each tags as a }}{{ end }}{{ end }}", "TPL-023 0:1:37 a\n"},
      {"{{ each rows as loop }}{{ end }}", "TPL-023 0:1:17 loop\n"},
      {"{{ part \"haed\" }}", "TPL-008 0:1:10 haed –\n"},
      {"{{ component \"box\" }}", "TPL-010 0:1:15 box –\n"},
      {"{{ component \"box-{title}\" }}", "TPL-006 0:1:20 title text choice\n"},
      {"{{ t \"helo\" name=title }}", "TPL-014 0:1:7 helo hello\n"},
      {"{{ t \"kin.{kind}\" }}",
       "TPL-015 0:1:7 kin.date kind.date\nTPL-015 0:1:7 kin.list kind.list\nTPL-015 0:1:7 kin.text kind.text\n"},
      {"{{ t \"hello\" }}", "TPL-030 0:1:7 name hello\n"},
      {"{{ t \"count\" n=count m=title }}", "TPL-031 0:1:22 m count\n"},
      {"{{ t \"count\" n=wide }}", "TPL-006 0:1:16 wide flag text\n"},
      {"{{ t \"count\" n=1 n=2 }}", "TPL-023 0:1:18 n\n"},
  }));
  CHECK(findings_of(Theme(text)) == wanted);
}

TEST_CASE("every fault of every template is reported at once") {
  const Theme theme = std::move(Theme("{{ a1 }}\n{{ part \"p\" }}{{ component \"c\" }}")
                                    .part("p", "{{ b2 }}{{ b3 }}")
                                    .component("c", "\n {{ c4 }}"));
  CHECK(findings_of(theme) == "TPL-005 0:1:4 a1 " + page_names + "\nTPL-005 2:1:4 b2 " + page_names +
                                  "\nTPL-005 2:1:12 b3 " + page_names + "\nTPL-005 3:2:5 c4 –\n");
}

TEST_CASE("the arguments of a component are checked against its parameters") {
  const auto [call, wanted] = GENERATE(table<std::string, std::string>({
      {"{{ component \"box\" label=title }}", ""},
      {"{{ component \"box\" label=kind row=contact }}", "TPL-006 0:1:35 contact contact row\n"},
      {"{{ component \"box\" }}", "TPL-012 0:1:15 label box\n"},
      {"{{ component \"box\" lable=title label=title }}", "TPL-013 0:1:20 lable box label\n"},
      {"{{ component \"box\" label=body }}", "TPL-006 0:1:26 body html text\n"},
      {"{{ component \"box\" label=3 }}", "TPL-006 0:1:26 3 number text\n"},
      {"{{ component \"box\" label=title rows=tags }}", "TPL-006 0:1:37 tags [text] [row]\n"},
      {"{{ component \"box\" label=title kind=\"dat\" }}", "TPL-007 0:1:38 dat row_kind date\n"},
      {"{{ component \"box\" label=title label=title }}", "TPL-023 0:1:32 label\n"},
      {"{{ component \"bxo\" label=title }}", "TPL-010 0:1:15 bxo box\n"},
  }));
  CHECK(findings_of(Theme(call).component(
            "box", "{{ label }}{{ row.label }}",
            {{"label", "text"}, {"row", "row?"}, {"rows", "[row?]"}, {"kind", "row_kind?"}})) == wanted);
}

TEST_CASE("a component does not see the page, its caller's loop or parts") {
  CHECK(findings_of(Theme("{{ each rows as row }}{{ component \"c\" }}{{ end }}{{ part \"p\" }}")
                        .part("p", "p")
                        .component("c", "{{ title }}{{ row.label }}{{ loop.index }}{{ part \"p\" }}")) ==
        "TPL-005 3:1:4 title –\nTPL-005 3:1:15 row –\nTPL-005 3:1:30 loop –\nTPL-032 3:1:52 p\n");
}

TEST_CASE("every name of a choice needs its component") {
  CHECK(findings_of(Theme("{{ component \"value-{kind}\" }}").component("value-date", "d")) ==
        "TPL-011 0:1:15 value-list\nTPL-011 0:1:15 value-text\n");
}

TEST_CASE("the parameters of a component have known types and free names") {
  CHECK(findings_of(Theme("{{ component \"c\" a=title b=title t=title }}")
                        .component("c", "{{ a }}", {{"a", "txet"}, {"b", "text"}, {"t", "text"}})) ==
        "TPL-025 102:1:3 txet text\nTPL-023 102:3:1 t\n");
}

TEST_CASE("parameters that are not a map are refused") {
  algoreg::TreeBuilder builder(9);
  builder.scalar("label", true, {4, 13}, {4, 18});
  const algoreg::Tree tree = builder.take();
  Theme theme("{{ component \"c\" }}");
  theme.sources.components.push_back({"c", 5, "c", tree.root()});
  CHECK(findings_of(theme) == "TPL-024 9:4:13 c\n");
}

TEST_CASE("a part in itself is refused, however long the way") {
  CHECK(findings_of(Theme("{{ part \"a\" }}").part("a", "{{ part \"b\" }}").part("b", "{{ part \"a\" }}")) ==
        "TPL-009 3:1:10 a\n");
}

TEST_CASE("a page names the components that it may show: straight, in a part, in another component, by choice") {
  Theme theme("{{ part \"p\" }}{{ component \"b-a\" }}");
  theme.part("p", "{{ component \"a\" }}").component("a", "{{ component \"b\" }}").component("b", "b");
  theme.component("b-a", "x").component("unused", "x");
  algoreg::Findings findings;
  const auto set = theme.compile(findings);
  const auto shown = set.components_of("page");
  CHECK(std::vector<std::string>(shown.begin(), shown.end()) == std::vector<std::string>{"a", "b", "b-a"});
}

TEST_CASE("what no page uses is a warning of its own") {
  Theme theme("x");
  theme.part("p", "{{ unchecked }}").component("c", "{{ component \"d\" }}").component("d", "d");
  theme.sources.pages.push_back({"other", 8, "x"});
  CHECK(findings_of(theme) == "TPL-028 2:1:1 p\nTPL-027 3:1:1 c\nTPL-027 4:1:1 d\nTPL-029 8:1:1 other\n");
}

TEST_CASE("a page without its template is reported at the theme") {
  Theme theme("x");
  theme.sources.pages[0].name = "pages";
  CHECK(findings_of(theme) == "TPL-026 1:1:1 page\n");
}

TEST_CASE("findings that were there before stay, and do not hide what is unused") {
  Theme theme("x");
  theme.part("p", "p");
  algoreg::Findings findings;
  findings.add("YML-001", {});
  theme.compile(findings);
  CHECK(findings.size() == 2);
}
