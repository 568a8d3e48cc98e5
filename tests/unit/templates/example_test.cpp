#include "tools/templates/example.hpp"

#include "tests/support/catch.hpp"
#include "tests/unit/templates/page.hpp"
#include "tools/yaml/yaml.hpp"

using algoreg::Findings;
using algoreg::templates::Example;
using algoreg::templates::read_example;
using algoreg::templates::type_of;
using algoreg::templates_test::Messages;
using algoreg::templates_test::Row;
using algoreg::templates_test::RowKind;
using algoreg::templates_test::TestPage;

namespace {

// An example read from YAML, with what was found as "CODE line argument argument".
template <typename T>
struct Read {
  Findings findings;  // before the tree, whose making fills it
  algoreg::Tree tree;
  Example example;

  explicit Read(std::string_view text) : tree(algoreg::yaml::parse(1, text, algoreg::yaml::data_limits, findings)) {
    REQUIRE(findings.empty());
    example = read_example(type_of<T>(), tree.root(), findings);
  }
  const T& value() const { return *static_cast<const T*>(example.data.get()); }
  std::string faults() const {
    std::string lines;
    for (const algoreg::Finding& finding : findings) {
      lines += finding.code + " " + std::to_string(finding.span.begin.line);
      for (const auto& argument : finding.arguments) lines += " " + argument.value;
      lines += "\n";
    }
    return lines;
  }
};

}  // namespace

TEST_CASE("An example fills texts, flags, numbers, choices, lists and records in records") {
  const Read<TestPage> read("title: Titel\nwide: true\ncount: -3\nkind: list\nbody: <b>ja</b>\ntags: [a, b]\n"
                            "rows: [{label: Ydre, rows: [{label: Indre, kind: date}]}]\n");
  CHECK(read.faults() == "");
  CHECK(read.value().title == "Titel");
  CHECK(read.value().wide);
  CHECK(read.value().count == -3);
  CHECK(read.value().kind == RowKind::list);
  CHECK(read.value().body.text == "<b>ja</b>");
  CHECK(read.value().tags == std::vector<std::string>{"a", "b"});
  REQUIRE(read.value().rows.size() == 1);
  REQUIRE(read.value().rows[0].rows.size() == 1);
  CHECK(read.value().rows[0].rows[0].label == "Indre");
  CHECK(read.value().rows[0].rows[0].kind == RowKind::date);
}

TEST_CASE("What an example leaves out is as the type begins") {
  const Read<Row> read("label: Kun navn\n");
  CHECK(read.value().kind == RowKind::text);
  CHECK(read.value().rows.empty());
}

TEST_CASE("A member that the type does not have is found at its name, with the nearest one") {
  CHECK(Read<Row>("kind: date\nlabbel: x\n").faults() == "TPL-034 2 labbel row label\n");
}

TEST_CASE("A value of another kind is found where it stands") {
  CHECK(Read<TestPage>("title: [a]\n").faults() == "TPL-035 1 title text\n");
  CHECK(Read<TestPage>("wide: perhaps\n").faults() == "TPL-035 1 wide flag\n");
  CHECK(Read<TestPage>("count: 3x\n").faults() == "TPL-035 1 count number\n");
  CHECK(Read<TestPage>("kind: colour\n").faults() == "TPL-035 1 kind row_kind\n");
  CHECK(Read<TestPage>("tags: a\n").faults() == "TPL-035 1 tags [text]\n");
  CHECK(Read<TestPage>("- a\n").faults() == "TPL-035 1  test_page\n");
}

TEST_CASE("What does not own its text or may be absent can't be made by an example") {
  CHECK(Read<TestPage>("lang: da\n").faults() == "TPL-035 1 lang text\n");
  CHECK(Read<TestPage>("note: x\n").faults() == "TPL-035 1 note text\n");
}

TEST_CASE("A component is rendered alone with its examples, and without what they leave out") {
  algoreg::templates_test::Theme theme("{{ each rows as row }}{{ component \"line\" row=row big=wide }}{{ end }}");
  theme.component("line", "{{ row.label }}{{ if big }}!{{ end }}", {{"row", "row"}, {"big", "flag"}});
  Findings findings;
  const auto set = theme.compile(findings);
  REQUIRE(findings.empty());
  const auto parameters = set.parameters("line");
  REQUIRE(parameters.size() == 2);
  CHECK(parameters[1].name == "big");
  const Read<Row> row("label: Navn\n");
  const bool big = true;
  std::string out;
  set.render_component("line", std::array{row.example.value(), algoreg::templates::Value{&big, &type_of<bool>()}},
                       Messages(), out);
  set.render_component("line", std::array{row.example.value(), algoreg::templates::Value{}}, Messages(), out);
  CHECK(out == "Navn!Navn");
}
