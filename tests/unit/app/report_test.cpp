#include "app/report.hpp"

#include "tests/support/catch.hpp"
#include "tools/json/json.hpp"

using algoreg::ArgumentKind;
using algoreg::Findings;
using algoreg::Severity;
using algoreg::Span;
using algoreg::app::Report;

namespace {

// One file with a line for each number, rules with words in English, and the report of what was found.
class Desk {
 public:
  Desk() {
    add_rule("AAA-001", Severity::error, "saw `{value}`, wanted {da: ...}");
    add_rule("BBB-001", Severity::error, "from {date}");
    add_rule("CCC-001", Severity::info, "a note");
    add_rule("SEC-001", Severity::error, "a secret", true);
    algoreg::Source source;
    source.path = "register/entries/x%0A::error::y,z.yaml";
    source.bytes = "first\nsecond line\n  ::error::third\nfourth: 12345\n";
    file = sources.add(std::move(source));
  }

  Span at(std::uint32_t line, std::uint32_t column = 1, std::uint32_t end = 3) const {
    return {file, {line, column}, {line, end}};
  }
  Report report() const { return Report(findings, sources, rules, words, fail_on); }

  algoreg::SourceSet sources;
  algoreg::RuleBook rules;
  algoreg::DocumentSet documents;
  algoreg::app::Words words{documents, "en"};
  algoreg::FailOn fail_on;
  Findings findings;
  algoreg::FileId file = 0;

 private:
  void add_rule(std::string code, Severity severity, std::string message, bool secret = false) {
    algoreg::Rule rule;
    rule.code = std::move(code);
    rule.severity = severity;
    rule.message.texts = {{"en", std::move(message)}};
    rule.secret = secret;
    rules.add(std::move(rule));
  }
};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

algoreg::json::Value results(const Report& report) {
  return (*algoreg::json::parse(report.sarif()))["runs"][0]["results"];
}

}  // namespace

TEST_CASE("a message fills in what it names and leaves braces that are no names") {
  Desk desk;
  desk.findings.add("AAA-001", desk.at(1), {{"value", "this"}});
  CHECK(desk.report().findings()[0].message == "saw `this`, wanted {da: ...}");
}

TEST_CASE("findings that say the same of the same place are folded into one") {
  Desk desk;
  desk.findings.add("AAA-001", desk.at(1), {{"value", "this"}, {"unsaid", "1"}});
  desk.findings.add("AAA-001", desk.at(1), {{"value", "this"}, {"unsaid", "2"}});
  desk.findings.add("AAA-001", desk.at(2), {{"value", "this"}});
  CHECK(desk.report().findings().size() == 2);
  CHECK(desk.report().counts().error == 2);
}

TEST_CASE("a day that has not come is said once") {
  Desk desk;
  desk.findings.add({"BBB-001", desk.at(1), {{"date", "2027-12-02"}, {"from", "2027-12-02"}}, {}});
  desk.findings.add({"CCC-001", desk.at(2), {{"from", "2027-12-02", ArgumentKind::date}}, {}});
  CHECK(desk.report().findings()[0].message == "from 2027-12-02");
  CHECK(desk.report().findings()[0].from.empty());
  CHECK(desk.report().findings()[1].from == "2 December 2027");
}

TEST_CASE("the lines that led to a finding are quoted, once each, and never hidden ones") {
  Desk desk;
  desk.findings.add({"CCC-001", desk.at(1), {}, {desk.at(1, 2), desk.at(2), desk.at(2, 5), desk.at(4)}});
  desk.findings.add("SEC-001", desk.at(4, 9, 14));
  const std::string text = desk.report().text();
  CHECK(holds(text, "finding.because: finding.line `second line`, finding.line\n"));
  CHECK_FALSE(holds(text, "12345"));
  CHECK_FALSE(holds(desk.report().sarif(), "12345"));
  CHECK_FALSE(holds(desk.report().github(), "12345"));
}

TEST_CASE("what another rule quotes from a hidden line is covered") {
  Desk desk;
  desk.findings.add("AAA-001", desk.at(4), {{"value", "12345"}});
  desk.findings.add("SEC-001", desk.at(4, 9, 14));
  CHECK_FALSE(holds(desk.report().json(), "12345"));
}

TEST_CASE("nothing in a command of GitHub ends it early") {
  Desk desk;
  desk.findings.add("AAA-001", desk.at(1), {{"value", "50 %"}});
  desk.findings.add({"CCC-001", {desk.file, {1, 2}, {2, 3}}, {}, {}});
  const std::string text = desk.report().github();
  CHECK(holds(text,
              "::error file=register/entries/x%250A%3A%3Aerror%3A%3Ay%2Cz.yaml,line=1,endLine=1,col=1,endColumn=3,"
              "title=AAA-001::saw `50 %25`, wanted {da: ...}\n"));
  CHECK(holds(text, "z.yaml,line=1,endLine=2,title=CCC-001::a note\n"));
}

TEST_CASE("the list after the commands of GitHub stands between a word that nobody can guess") {
  Desk desk;
  desk.findings.add("CCC-001", desk.at(3));
  const std::string text = desk.report().github();
  const std::size_t stop = text.find("::stop-commands::");
  REQUIRE(stop != std::string::npos);
  const std::string token = text.substr(stop + 17, 64);
  CHECK(text.find("\n  ::error::third") > stop);
  CHECK(text.ends_with("\n::" + token + "::\n"));
}

TEST_CASE("the mark of a finding survives when lines move, and tells neighbours apart") {
  Desk desk;
  desk.findings.add("CCC-001", desk.at(2));
  desk.findings.add("CCC-001", desk.at(2, 4, 5));
  const auto before = results(desk.report());
  Desk moved;
  moved.sources[moved.file].bytes.insert(0, "new\n");
  moved.findings.add("CCC-001", moved.at(3));
  const auto after = results(moved.report());
  CHECK(before[0]["partialFingerprints"] == after[0]["partialFingerprints"]);
  CHECK(before[0]["partialFingerprints"] != before[1]["partialFingerprints"]);
}

TEST_CASE("a note is a note in SARIF, and its address is one that a program can follow") {
  Desk desk;
  desk.findings.add("CCC-001", desk.at(1));
  const auto result = results(desk.report())[0];
  CHECK(result["level"] == "note");
  CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "register/entries/x%250A%3A%3Aerror%3A%3Ay%2Cz.yaml");
}
