// Findings: order, folding, arguments.
#include "base/finding.hpp"

#include "tests/support/catch.hpp"

using namespace algoreg;

namespace {

Span at(FileId file, std::uint32_t line, std::uint32_t column) { return {file, {line, column}, {line, column + 1}}; }

std::string codes(const Findings& findings) {
  std::string codes;
  for (const Finding& finding : findings) codes += finding.code + ' ';
  return codes;
}

}  // namespace

TEST_CASE("findings are sorted by file, place and code") {
  Findings findings;
  findings.add("E", at(1, 1, 1));
  findings.add("D", at(0, 10, 1));
  findings.add("C", at(0, 2, 5));
  findings.add("B", at(0, 2, 5));
  findings.add("A", at(0, 2, 10));
  findings.sort();
  CHECK(codes(findings) == "B C A D E ");
}

TEST_CASE("findings without a file come last") {
  Findings findings;
  findings.add("B", Span{});
  findings.add("A", at(9, 1, 1));
  findings.sort();
  CHECK(codes(findings) == "A B ");
}

TEST_CASE("equal findings are folded into one, different arguments are not") {
  Findings findings;
  findings.add("A", at(0, 1, 1), {{"key", "x"}});
  findings.add("A", at(0, 1, 1), {{"key", "x"}});
  findings.add("A", at(0, 1, 1), {{"key", "y"}});
  findings.sort();
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].argument("key") == "x");
  CHECK(findings[1].argument("key") == "y");
}

TEST_CASE("equal findings are folded even when another stands between them") {
  Findings findings;
  findings.add("A", at(0, 1, 1), {{"key", "x"}});
  findings.add("A", at(0, 1, 1), {{"key", "y"}});
  findings.add("A", at(0, 1, 1), {{"key", "x"}});
  findings.sort();
  CHECK(findings.size() == 2);
}

TEST_CASE("sorting twice changes nothing") {
  Findings findings;
  for (std::uint32_t i = 0; i < 20; ++i) findings.add("A", at(i % 3, 20 - i, i % 2), {{"n", std::to_string(i % 5)}});
  findings.sort();
  const std::vector<Finding> once(findings.begin(), findings.end());
  findings.sort();
  REQUIRE(findings.size() == once.size());
  for (std::size_t i = 0; i < once.size(); ++i) CHECK(findings[i].arguments == once[i].arguments);
}

TEST_CASE("findings of another collection are appended in their order") {
  Findings first, second;
  first.add("A", at(0, 1, 1));
  second.add("C", at(0, 1, 1));
  second.add("B", at(0, 1, 1));
  first.append(std::move(second));
  CHECK(codes(first) == "A C B ");
}

TEST_CASE("an argument that was not given is empty") {
  Findings findings;
  findings.add("A", at(0, 1, 1), {{"key", "x"}});
  CHECK(findings[0].argument("key") == "x");
  CHECK(findings[0].argument("name").empty());
}
