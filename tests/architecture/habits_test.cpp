#include "habits.hpp"

#include <set>

#include "tests/support/catch.hpp"

namespace algoreg::architecture {

namespace {

std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "int a;\n";
  return text;
}

std::string words_in(std::string path, std::string code) {
  return joined(word_faults({std::move(path), std::move(code)}));
}

}  // namespace

TEST_CASE("every file of the generator is short, or says at its top why it is long") {
  std::vector<std::string> faults;
  for (const SourceFile& file : generator_files()) {
    for (std::string& fault : size_faults(file)) faults.push_back(std::move(fault));
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("every header says what it is for, every source includes its own header first") {
  const std::vector<SourceFile> files = generator_files();
  std::set<std::string> paths;
  for (const SourceFile& file : files) paths.insert(file.path);
  std::vector<std::string> faults;
  for (const SourceFile& file : files) {
    const bool has_own_header = paths.contains(file.path.substr(0, file.path.size() - 3) + "hpp");
    for (std::string& fault : opening_faults(file, has_own_header)) faults.push_back(std::move(fault));
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("only app knows the clock, the environment and the terminal") {
  std::vector<std::string> faults;
  for (const SourceFile& file : generator_files()) {
    for (std::string& fault : word_faults(file)) faults.push_back(std::move(fault));
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("one line more than allowed is a fault unless the file's first words give a reason") {
  CHECK(size_faults({"law/law.cpp", lines(400)}).empty());
  CHECK(size_faults({"law/law.cpp", lines(401)}).size() == 1);
  CHECK(size_faults({"law/law.hpp", lines(120)}).empty());
  CHECK(size_faults({"law/law.hpp", lines(121)}).size() == 1);
  CHECK(size_faults({"law/law.hpp", "// The law.\n// Long, because it is one table.\n" + lines(200)}).empty());
  CHECK(size_faults({"law/law.hpp", lines(200) + "// Long, because too late.\n"}).size() == 1);
}

TEST_CASE("a header without opening words or pragma, and a source with another header first, are faults") {
  CHECK(opening_faults({"law/law.hpp", "// The law.\n#pragma once\n"}, false).empty());
  CHECK(opening_faults({"law/law.hpp", "#include <map>\n"}, false).size() == 2);
  CHECK(opening_faults({"law/law.cpp", "#include \"law/law.hpp\"\n"}, true).empty());
  CHECK(opening_faults({"law/law.cpp", "#include <map>\n#include \"law/law.hpp\"\n"}, true).size() == 1);
  CHECK(opening_faults({"law/law.cpp", "#include <map>\n"}, false).empty());
}

TEST_CASE("a clock or the environment outside app is a fault with its line") {
  CHECK(words_in("law/law.cpp", "\nauto now = std::chrono::system_clock::now();\n") == "law/law.cpp:2: system_clock\n");
  CHECK(words_in("law/law.cpp", "std::getenv(\"TZ\");") == "law/law.cpp:1: getenv\n");
  CHECK(words_in("law/law.cpp", "std::time(nullptr);") == "law/law.cpp:1: time\n");
  CHECK(words_in("app/clock.cpp", "std::chrono::system_clock::now();") == "");
  CHECK(words_in("app/clock.cpp", "std::regex pattern;") == "app/clock.cpp:1: regex\n");
}

TEST_CASE("words in comments, in quotes, in longer names and of other objects are no faults") {
  CHECK(words_in("law/law.cpp", "// reads no system_clock\n/* getenv(1) */ auto a = \"time(\";") == "");
  CHECK(words_in("law/law.cpp", "auto a = R\"x(cout \" )x\"; int runtime(int); int n = 20'000; char c = '\"';") == "");
  CHECK(words_in("law/law.cpp", "committer->when.time + offset; entry.time(3); commit->time(3);") == "");
  CHECK(words_in("law/law.cpp", "char c = '\"'; getenv(c);") == "law/law.cpp:1: getenv\n");
}

}  // namespace algoreg::architecture
