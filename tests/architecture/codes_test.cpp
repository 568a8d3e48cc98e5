#include "codes.hpp"

#include <algorithm>
#include <iterator>

#include "tests/support/catch.hpp"

namespace algoreg::architecture {

namespace {

std::set<std::string> codes_of_the_generator() {
  std::set<std::string> codes;
  for (const SourceFile& file : generator_files()) codes.merge(raised_codes(file.text));
  return codes;
}

std::set<std::string> codes_of_the_tests() {
  std::set<std::string> codes;
  const auto endings = {std::string_view(".cpp"), std::string_view(".hpp"), std::string_view(".test"),
                        std::string_view(".yaml"), std::string_view(".json")};
  for (const SourceFile& file : read_files("tests", endings)) {
    // The samples of this room prove nothing.
    if (!file.path.starts_with("architecture/")) codes.merge(mentioned_codes(file.text));
  }
  return codes;
}

std::vector<std::string> without(const std::set<std::string>& codes, const std::set<std::string>& others) {
  std::vector<std::string> rest;
  std::set_difference(codes.begin(), codes.end(), others.begin(), others.end(), std::back_inserter(rest));
  return rest;
}

}  // namespace

TEST_CASE("every code that the generator raises has a file with its words in Danish and English") {
  std::vector<std::string> faults;
  std::set<std::string> written;
  for (const SourceFile& file : read_files("register/rules", {".yaml"})) {
    for (std::string& fault : rule_faults(file)) faults.push_back(std::move(fault));
    written.insert(file.path);
  }
  for (const std::string& code : codes_of_the_generator()) {
    if (!written.contains(rule_path(code))) faults.push_back(code + ": raised, but has no file " + rule_path(code));
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("every file of a fault of form belongs to a code that the generator raises") {
  const std::set<std::string> raised = codes_of_the_generator();
  std::set<std::string> families;
  for (const std::string& code : raised) families.insert(code.substr(0, 3));
  std::vector<std::string> faults;
  for (const SourceFile& file : read_files("register/rules", {".yaml"})) {
    const std::string code = file.path.substr(file.path.find('/') + 1, 7);
    if (is_evaluated(file)) continue;
    if (families.contains(code.substr(0, 3)) && !raised.contains(code)) faults.push_back(code + ": never raised");
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("every code that the generator raises has been seen by a test") {
  const std::vector<SourceFile> lists = read_files("tests/architecture", {"codes_without_a_test.txt"});
  REQUIRE(lists.size() == 1);
  std::vector<std::string> faults;
  std::set<std::string> seen = codes_of_the_tests();
  const std::set<std::string> excused = excused_codes(lists.front().text, faults);
  for (const std::string& code : excused) {
    if (seen.contains(code)) faults.push_back(code + ": excused, but a test has it");
  }
  seen.insert(excused.begin(), excused.end());
  for (const std::string& code : without(codes_of_the_generator(), seen)) faults.push_back(code + ": in no test");
  CHECK(joined(faults) == "");
}

TEST_CASE("a code is raised where it stands alone in quotes, and mentioned where it stands as a word") {
  const std::string_view text = "findings.add(\"YML-004\", span); // I18-002, SHA-256-like, XYML-004, GEN-1234";
  CHECK(raised_codes(text) == std::set<std::string>{"YML-004"});
  CHECK(mentioned_codes(text) == std::set<std::string>{"YML-004", "I18-002"});
}

TEST_CASE("a rule file without a language or with another's id is a fault") {
  const std::string good = "id: YML-004\nmessage: {da: a, en: b}\nwhy: {da: a, en: b}\nhelp: {da: a, en: b}\n";
  CHECK(rule_faults({"yml/YML-004.yaml", good}).empty());
  CHECK(rule_faults({"yml/YML-005.yaml", good}).size() == 1);
  CHECK(rule_faults(
            {"yml/YML-004.yaml", "id: YML-004\nmessage: {da: a}\nwhy: {da: a, en: b}\nhelp: {da: a, en: ''}\n"}) ==
        std::vector<std::string>{"yml/YML-004.yaml: no message.en", "yml/YML-004.yaml: no help.en"});
  CHECK(rule_faults({"yml/YML-004.yaml", "id: [\n"}).size() == 1);
}

TEST_CASE("an excuse needs a reason") {
  std::vector<std::string> faults;
  CHECK(excused_codes("# why\nYML-004 the disk would have to fail\n\nYML-005\n", faults) ==
        std::set<std::string>{"YML-004", "YML-005"});
  CHECK(faults == std::vector<std::string>{"excused without a reason: YML-005"});
}

}  // namespace algoreg::architecture
