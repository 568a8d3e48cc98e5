#include "tools/i18n/messages.hpp"

#include <atomic>
#include <string>
#include <vector>

#include "base/tree_builder.hpp"
#include "base/parallel.hpp"
#include "tests/support/catch.hpp"

using namespace algoreg;
using i18n::Language;
using i18n::Messages;
using i18n::NamedArgument;

namespace {

// A map with one line for each pair; an empty value before a dot-ended key opens a map until "end".
Tree catalogue(const std::vector<std::pair<std::string, std::string>>& lines, FileId file = 1) {
  TreeBuilder builder(file);
  builder.begin_map({1, 1});
  std::uint32_t line = 0;
  for (const auto& [key, text] : lines) {
    ++line;
    if (key == "end") {
      builder.end({line, 1});
      continue;
    }
    builder.key(key, {line, 1}, {line, 2});
    if (text == "map") {
      builder.begin_map({line + 1, 1});
    } else if (text == "list") {
      builder.begin_list({line, 3});
      builder.end({line, 5});
    } else {
      builder.scalar(text, false, {line, 3}, {line, 4});
    }
  }
  builder.end({line + 1, 1});
  return builder.take();
}

std::string written(const Messages& messages, std::string_view key, std::vector<NamedArgument> arguments = {}) {
  std::string out;
  messages.append(out, messages.find(key).value(), arguments);
  return out;
}

// One message in one language with its only argument.
std::string said(const std::string& tag, const std::string& pattern, std::vector<NamedArgument> arguments) {
  Findings findings;
  const Tree tree = catalogue({{"k", pattern}});
  const Messages messages = Messages::compile(Language(tag), {tree.root()}, findings);
  CHECK(findings.empty());
  return written(messages, "k", std::move(arguments));
}

std::string codes(const Findings& findings) {
  std::string all;
  for (const Finding& finding : findings) all += (all.empty() ? "" : " ") + finding.code;
  return all;
}

std::string faults(const std::string& tag, const std::string& pattern) {
  Findings findings;
  const Tree tree = catalogue({{"k", pattern}});
  Messages::compile(Language(tag), {tree.root()}, findings);
  return codes(findings);
}

}  // namespace

TEST_CASE("keys of maps join with dots and later catalogues win") {
  Findings findings;
  const Tree built_in = catalogue({{"a", "en"}, {"site", "map"}, {"title", "to"}, {"nav", "tre"}, {"end", ""}});
  const Tree own = catalogue({{"site.title", "fire"}}, 2);
  const Messages messages = Messages::compile(Language("da"), {built_in.root(), View(), own.root()}, findings);
  CHECK(findings.empty());
  CHECK(messages.keys() == std::vector<std::string_view>{"a", "site.nav", "site.title"});
  CHECK(messages.constant(messages.find("site.title").value()) == "fire");
  CHECK(messages.span(messages.find("site.title").value()).file == 2);
  CHECK(messages.span(messages.find("site.nav").value()).begin.line == 4);
  CHECK_FALSE(messages.find("site"));
  CHECK_FALSE(messages.find("b"));
}

TEST_CASE("a message without arguments is a constant with its quotes undone") {
  Findings findings;
  const Tree tree = catalogue({{"a", "det er 'bare' sådan"}, {"b", "'{'navn'}' i''dag"}, {"c", ""}, {"d", "{n}"}});
  const Messages messages = Messages::compile(Language("da"), {tree.root()}, findings);
  CHECK(messages.constant(0) == "det er 'bare' sådan");
  CHECK(messages.constant(1) == "{navn} i'dag");
  CHECK(messages.constant(2) == "");
  CHECK_FALSE(messages.constant(3));
}

TEST_CASE("arguments are put in, numbers in the way of the language") {
  CHECK(said("da", "Vis {navn} ({n})", {{"navn", "<b>æ"}, {"n", std::int64_t{1234}}}) == "Vis <b>æ (1.234)");
  CHECK(said("en", "{n, number}", {{"n", std::int64_t{1234}}}) == "1,234");
  CHECK(said("da", "Hej {navn}", {}) == "Hej {navn}");
  CHECK(said("da", "{x, select, ja {Ja} other {Måske}}", {{"x", "ja"}}) == "Ja");
  CHECK(said("da", "{x, select, ja {Ja} other {Måske}}", {{"x", "nej"}}) == "Måske");
}

TEST_CASE("plurals follow the language") {
  const std::string danish = "{n, plural, =0 {ingen løsninger} one {# løsning} other {# løsninger}}";
  CHECK(said("da", danish, {{"n", std::int64_t{0}}}) == "ingen løsninger");
  CHECK(said("da", danish, {{"n", std::int64_t{1}}}) == "1 løsning");
  CHECK(said("da", danish, {{"n", std::int64_t{1200}}}) == "1.200 løsninger");
  CHECK(said("en", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", {{"n", std::int64_t{22}}}) ==
        "22nd");
  const std::string polish = "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}";
  CHECK(said("pl", polish, {{"n", std::int64_t{3}}}) == "3 pliki");
  CHECK(said("pl", polish, {{"n", std::int64_t{12}}}) == "12 plików");
  const std::string arabic = "{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}";
  std::string forms;
  for (const std::int64_t n : {0, 1, 2, 3, 11, 100}) forms += said("ar", arabic, {{"n", n}});
  CHECK(forms == "zotfmx");
  CHECK(said("da", "{n, plural, offset:1 =1 {dig} one {dig og # anden} other {dig og # andre}}",
             {{"n", std::int64_t{3}}}) == "dig og 2 andre");
  CHECK(said("da", "{x, select, a {{n, plural, one {# b} other {# c}}} other {d}} e",
             {{"x", "a"}, {"n", std::int64_t{2}}}) == "2 c e");
}

TEST_CASE("a pattern that cannot be read is found at its key and stays as written") {
  Findings findings;
  const Tree tree = catalogue({{"god", "x"}, {"dårlig", "a {b"}});
  const Messages messages = Messages::compile(Language("da"), {tree.root()}, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "I18-001");
  CHECK(findings[0].span == Span{1, {2, 1}, {2, 2}});
  CHECK(findings[0].argument("key") == "dårlig");
  CHECK(findings[0].argument("near") == "a {b");
  CHECK(written(messages, "dårlig") == "a {b");
}

TEST_CASE("every fault of a pattern has its code") {
  CHECK(faults("da", "{") == "I18-001");
  CHECK(faults("da", "{n, plural, one {x}}") == "I18-001");
  CHECK(faults("da", "{d, date, long}") == "I18-003");
  CHECK(faults("da", "{n, number, percent}") == "I18-003");
  CHECK(faults("da", "{n, choice, 0#a|1#b}") == "I18-003");
  CHECK(faults("da", "{n, plural, other {x}}") == "I18-004");
  CHECK(faults("da", "{n, plural, =1 {y} other {x}}").empty());
  CHECK(faults("pl", "{n, plural, one {x} other {y}}") == "I18-004 I18-004");
  CHECK(faults("da", "{n, plural, one {x} few {y} other {z}}") == "I18-005");
  CHECK(faults("fr", "{n, plural, one {x} other {z}}").empty());
  CHECK(faults("fr", "{n, plural, one {x} many {y} other {z}}").empty());
  CHECK(faults("da", "}") == "");
  CHECK(faults("da", std::string(17000, 'a')) == "I18-010");
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "{x, select, other {";
  CHECK(faults("da", deep.substr(0, 16000)) == "I18-010");
}

TEST_CASE("only text can be a message") {
  Findings findings;
  const Tree lists = catalogue({{"a", "list"}});
  TreeBuilder builder(3);
  builder.scalar("x", true, {1, 1}, {1, 2});
  const Tree scalar = builder.take();
  Messages::compile(Language("da"), {lists.root(), scalar.root()}, findings);
  CHECK(codes(findings) == "I18-002 I18-009");
}

TEST_CASE("the names of arguments are known before a message is used") {
  Findings findings;
  const Tree tree = catalogue({{"k", "{b} {a, plural, one {{c}} other {{b}}}"}});
  const Messages messages = Messages::compile(Language("da"), {tree.root()}, findings);
  CHECK(messages.argument_names(0) == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("two catalogues are compared key by key") {
  Findings findings;
  const Tree danish = catalogue({{"nav.a", "x"}, {"nav.b", "{n}"}, {"search.hint", "x"}, {"z", "x"}}, 1);
  const Tree english = catalogue({{"nav.a", "x"}, {"nav.b", "{m}"}, {"search.hnit", "x"}, {"quite.new", "x"}}, 2);
  const Messages first = Messages::compile(Language("da"), {danish.root()}, findings);
  const Messages other = Messages::compile(Language("en"), {english.root()}, findings);
  REQUIRE(findings.empty());
  i18n::compare_catalogues(first, other, findings);
  CHECK(codes(findings) == "I18-008 I18-006 I18-006 I18-007 I18-011");
  CHECK(findings[0].span == Span{2, {2, 1}, {2, 2}});
  CHECK(findings[0].argument("found") == "m");
  CHECK(findings[0].argument("expected") == "n");
  CHECK(findings[1].argument("key") == "search.hint");
  CHECK(findings[1].span == Span{2, {3, 1}, {3, 2}});
  CHECK(findings[1].related == std::vector<Span>{Span{1, {3, 1}, {3, 2}}});
  CHECK(findings[3].argument("key") == "quite.new");
  CHECK(findings[4].argument("near") == "search.hint");
}

TEST_CASE("one catalogue serves four threads at once") {
  Findings findings;
  const Tree tree = catalogue({{"k", "{n, plural, one {# løsning} other {# løsninger}} i {navn}"}});
  const Messages messages = Messages::compile(Language("da"), {tree.root()}, findings);
  std::atomic<int> wrong = 0;
  parallel_for(20000, 4, [&](std::size_t i) {
    const auto count = static_cast<std::int64_t>(i % 3);
    const std::string expected = std::to_string(count) + (count == 1 ? " løsning i Å" : " løsninger i Å");
    if (written(messages, "k", {{"n", count}, {"navn", "Å"}}) != expected) ++wrong;
  });
  CHECK(wrong == 0);
}
