#include "law/checks/privacy.hpp"

#include "base/text.hpp"
#include "law_world.hpp"
#include "tests/support/privacy_words.hpp"

namespace {

using namespace std::string_view_literals;
using algoreg::law::privacy::Hit;
using algoreg::law::privacy::Lists;
using algoreg::law::privacy::OwnLists;
using algoreg::law::privacy::Scanner;
using algoreg::law::privacy::Scope;

const algoreg::Date day = *algoreg::parse_date("2026-11-20");

// The lists of this repository, with what a register adds.
Lists lists() {
  const algoreg::Tree tree = law_test::read("register/law/privacy.yaml");
  return algoreg::law::privacy::read_lists(tree.root(), {{"mailboxes", {"Team.Trafik@aarhus.example"}}},
                                           {"aarhus.example"});
}

const Scanner& scanner() {
  static const Scanner made(lists());
  return made;
}

// Puts the made-up words in for ${...}.
std::string filled(std::string_view text) {
  static const algoreg::test::PrivacyWords words = algoreg::test::privacy_words();
  return algoreg::test::filled(text, words);
}

std::string said(const std::vector<Hit>& hits) {
  std::string out;
  for (const Hit& hit : hits) {
    if (!out.empty()) out += ", ";
    out.append(hit.code).append(hit.doubtful ? "?" : "");
  }
  return out;
}

std::string found(std::string_view text, Scope scope = Scope::prose) { return said(scanner().scan(filled(text), scope, day)); }

// Code, line and columns of each finding.
std::string places(std::string_view text) {
  const std::string raw = filled(text);
  algoreg::Findings findings;
  add_findings(scanner().scan(raw, Scope::prose, day), raw, 7, findings);
  std::string out;
  for (const algoreg::Finding& finding : findings) {
    const auto& [file, begin, end] = finding.span;
    out += finding.code + " " + std::to_string(begin.line) + ":" + std::to_string(begin.column) + "-" +
           std::to_string(end.line) + ":" + std::to_string(end.column) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("the scan finds what the cases name and leaves their false friends alone") {
  const algoreg::Tree cases = law_test::read("tests/rules/privacy_cases.yaml");
  std::size_t count = 0;
  for (const algoreg::View each : cases.root()["cases"]) {
    std::string wanted;
    for (const algoreg::View code : each["find"]) wanted.append(wanted.empty() ? "" : ", ").append(code.text());
    INFO(each["say"].text());
    CHECK(found(each["text"].text()) == wanted);
    ++count;
  }
  CHECK(count > 90);
}

TEST_CASE("a hit stands at its line and column in characters, behind escapes too") {
  CHECK(places("a: 1\næøå ${cpr} x\n") == "PRV-001 2:5-2:16\n");
  CHECK(places("\u2026 ${cpr_en_dash}") == "PRV-001 1:3-1:14\n");
  CHECK(places("é\ttil ${private_mail}, ${cpr}") == "PRV-005 1:7-1:25\nPRV-001 1:27-1:38\n");
  CHECK(places("\"\\u00e6 ${cpr_escaped}\" ${cpr}") == "PRV-001 1:9-1:25\nPRV-001 1:27-1:38\n");
  CHECK(places("x\n${cpr_line_break}") == "PRV-001 2:1-3:9\n");
}

TEST_CASE("tags, comments and links that set part of a number apart do not hide it") {
  for (const std::string_view text :
       {"<b>${date_six}</b>-${serial}", "${date_six}<!-- x -->-${serial}", "[${date_six}](https://example.dk/1)-${serial}",
        "${date_six}-[${serial}](x.md)", "<a href=\"https://example.dk/?a=1\">${date_six}</a>-${serial}",
        "${date_six}<br>-${serial}"}) {
    INFO(text);
    CHECK(found(text) == "PRV-001");
  }
  CHECK(found("Sag <a class=\"x\" href=\"https://example.dk\">${date_six}</a>-${serial}", Scope::published) == "PRV-001");
  CHECK(found("<td>${date_six}</td><td>${serial}</td>", Scope::published) == "");
}

TEST_CASE("behind a word such as cpr, ten digits are a number however they are spread") {
  for (const std::string_view text :
       {"${day} ${month} ${year} ${serial}", "${day} ${month} ${year}-${serial}", "${date_six}/${serial}", "${date_six}_${serial}",
        "${day}.${month}.19${year}-${serial}", "${day}-${month}-19${year} ${serial}"}) {
    INFO(text);
    CHECK(found("cpr-nummer " + std::string(text)) == "PRV-001");
    CHECK(found("Varenummer " + std::string(text)).find("PRV-001,") == std::string::npos);
  }
  CHECK(found("Varenummer ${day} ${month} ${year} ${serial}") == "");
  CHECK(found("cpr: kontakt os på telefon 89 40 20 00") == "");
  CHECK(found("cpr: fra ${day}.${month}.19${year} til 2026") == "");
}

TEST_CASE("names, cases and inner hosts are looked for in prose only") {
  CHECK(found("Kontaktperson: ${first_name} ${last_name}, sagsnr. ${case_number}", Scope::data) == "");
  CHECK(found("${cpr} ${private_mail} ${intranet} ${secret}", Scope::data) == "PRV-001, PRV-005, PRV-014");
}

TEST_CASE("in finished files numbers stand between characters that are no letters, and only what is sure counts") {
  CHECK(found("<p>${cpr}</p>", Scope::published) == "PRV-001");
  CHECK(found("\"a\\n${cpr}\"", Scope::published) == "PRV-001");
  CHECK(found("a${cpr} ${cpr}b ${cpr}_", Scope::published) == "");
  CHECK(found("ab${cpr_checked_no_hyphen}cd", Scope::published) == "");
  CHECK(found("${cpr_checked_no_hyphen}", Scope::published) == "PRV-002");
  CHECK(found("${cpr_no_hyphen} ${direction_mark} trafikteam@aarhus.example ${intranet}", Scope::published) == "");
  CHECK(found("${turning} ${private_mail} ${staff_mail} ${secret}", Scope::published) ==
        "PRV-017, PRV-005, PRV-006, PRV-014");
}

TEST_CASE("a digest never passes for a personal number") {
  std::string digest(64, '0');
  std::uint32_t state = 1;
  for (int round = 0; round < 20000; ++round) {
    for (char& c : digest) c = "0123456789abcdef"[(state = state * 1664525U + 1013904223U) >> 28U];
    if (digest.find_first_of("abcdef") == std::string::npos) continue;
    REQUIRE(said(scanner().scan("\"" + digest + "\" style-" + digest.substr(0, 12) + ".css", Scope::published, day)) == "");
  }
}

TEST_CASE("a text full of hits has a hundred of a code, and the last reaches over all that follow") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += filled("${cpr} ");
  const std::vector<Hit> hits = scanner().scan(text, Scope::prose, day);
  CHECK(hits.size() == Scanner::most_hits);
  CHECK(hits.back().end == text.size() - 1);
}

TEST_CASE("what is found a hundred times does not hide anything else") {
  std::string text;
  for (int i = 0; i < 150; ++i) text += filled("${intranet} ");
  const std::vector<Hit> hits = scanner().scan(text + filled("${cpr}"), Scope::prose, day);
  REQUIRE(hits.size() == Scanner::most_hits + 1);
  CHECK(hits.back().code == "PRV-001");
}

// Where each place of such a text is looked at from each other, this does not come to its end.
TEST_CASE("a megabyte of what may begin something is scanned once") {
  for (const Scope scope : {Scope::prose, Scope::published}) {
    for (const std::string_view piece : {"@"sv, "1"sv, "a@"sv, "://"sv, "\\"sv, "v/A"sv, "password="sv, "&#"sv, "\\u"sv, "-"sv,
                                         "*"sv, "_`"sv, "<em>"sv, "<"sv, "<em"sv, "1<em>"sv, "1*"sv, "a.b@"sv}) {
      std::string many = "1";
      while (many.size() < 1000000) many += piece;
      CHECK(scanner().scan(many, scope, day).size() <= Scanner::most_hits);
    }
  }
}

TEST_CASE("a tag that never ends, and a dash at the start, are read to the end") {
  CHECK(found("<em", Scope::published) == "");
  CHECK(found("<em>1 1<em", Scope::published) == "");
  CHECK(found("–12–03–80") == "");
}

TEST_CASE("bytes that are no text do no harm") {
  std::uint32_t state = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = filled("${cpr} ${private_mail}");
    for (char& c : bytes) {
      state = state * 1664525U + 1013904223U;
      if ((state >> 28U) == 0) c = static_cast<char>(state >> 16U);
    }
    for (const Hit& hit : scanner().scan(bytes, Scope::prose, day)) REQUIRE((hit.begin < hit.end && hit.end <= bytes.size()));
  }
  CHECK(found("") == "");
  CHECK(found("\xE2\x80") == "");
  CHECK(found("@") == "");
}

TEST_CASE("a list of a wrong form is empty, and the others still count") {
  const algoreg::Tree tree = law_test::parse("masks: x\nmailboxes: [a@b.example]\ntokens: [{prefix: a, at_least: 3}, x]\n");
  const Lists read = algoreg::law::privacy::read_lists(tree.root(), {}, {});
  CHECK(read.masks.empty());
  CHECK(read.mailboxes.size() == 1);
  CHECK(read.tokens.empty());
}

TEST_CASE("no field of the schema has a name that is kept for persons") {
  const Lists read = lists();
  for (const std::string path : {"register/schema/entry.schema.json", "register/schema/aarhus.schema.json"}) {
    const auto schema = algoreg::DiskReader(ALGOREG_SOURCE_DIR).read(path, 4'000'000);
    REQUIRE(schema);
    for (const auto* keys : {&read.person_keys, &read.submitter_keys}) {
      for (const std::string& key : *keys) {
        INFO(key);
        CHECK(schema->find("\"" + key + "\": {") == std::string::npos);
      }
    }
  }
}
