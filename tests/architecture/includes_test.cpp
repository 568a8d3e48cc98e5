#include "includes.hpp"
#include "tests/support/catch.hpp"

namespace algoreg::architecture {

namespace {

const std::set<std::string> headers{
    "base/tree.hpp",       "tools/yaml/yaml.hpp",  "tools/json/json.hpp",     "records/site.hpp", "law/law.hpp",
    "history/history.hpp", "stages/load/load.hpp", "stages/emit/staging.hpp", "app/pipeline.hpp"};

std::string faults_of(std::string path, std::string include) {
  return joined(include_faults({std::move(path), "#include " + std::move(include) + "\n"}, headers));
}

}  // namespace

TEST_CASE("every include of the generator goes down the house, and every library stays behind its fence") {
  const std::vector<SourceFile> files = generator_files();
  REQUIRE(files.size() > 50);
  std::set<std::string> present;
  for (const SourceFile& file : files) {
    if (file.path.ends_with(".hpp")) present.insert(file.path);
  }
  std::vector<std::string> faults;
  for (const SourceFile& file : files) {
    for (std::string& fault : include_faults(file, present)) faults.push_back(std::move(fault));
  }
  CHECK(joined(faults) == "");
}

TEST_CASE("a file may include its own room and every lower floor") {
  CHECK(faults_of("stages/load/load.cpp", "\"stages/load/load.hpp\"") == "");
  CHECK(faults_of("stages/load/load.cpp", "\"law/law.hpp\"") == "");
  CHECK(faults_of("records/site.cpp", "\"tools/yaml/yaml.hpp\"") == "");
  CHECK(faults_of("tools/yaml/yaml.cpp", "\"base/tree.hpp\"") == "");
  CHECK(faults_of("app/pipeline.cpp", "\"stages/emit/staging.hpp\"") == "");
  CHECK(faults_of("main.cpp", "\"app/pipeline.hpp\"") == "");
}

TEST_CASE("a climb to a higher floor is a fault that names its line") {
  CHECK(faults_of("base/tree.cpp", "\"tools/yaml/yaml.hpp\"") ==
        "base/tree.cpp:1: climbs to \"tools/yaml/yaml.hpp\"\n");
  CHECK(faults_of("tools/yaml/yaml.cpp", "\"records/site.hpp\"") != "");
  CHECK(faults_of("law/law.cpp", "\"stages/load/load.hpp\"") != "");
  CHECK(faults_of("stages/load/load.cpp", "\"app/pipeline.hpp\"") != "");
}

TEST_CASE("a step aside to another room of the same floor is a fault") {
  CHECK(faults_of("stages/load/load.cpp", "\"stages/emit/staging.hpp\"") ==
        "stages/load/load.cpp:1: steps aside to \"stages/emit/staging.hpp\"\n");
  CHECK(faults_of("tools/yaml/yaml.cpp", "\"tools/json/json.hpp\"") != "");
  CHECK(faults_of("law/law.cpp", "\"history/history.hpp\"") != "");
}

TEST_CASE("a library is included in its own room only") {
  CHECK(faults_of("tools/yaml/yaml.cpp", "<yaml-cpp/parser.h>") == "");
  CHECK(faults_of("stages/parse/parse.cpp", "<yaml-cpp/parser.h>") ==
        "stages/parse/parse.cpp:1: <yaml-cpp/parser.h> stays behind the fence of tools/yaml\n");
  CHECK(faults_of("app/options.cpp", "<CLI/CLI.hpp>") == "");
  CHECK(faults_of("law/law.cpp", "<unicode/coll.h>") != "");
}

TEST_CASE("fmt and tl::expected are welcome everywhere, a library without a fence nowhere") {
  CHECK(faults_of("law/law.cpp", "<fmt/format.h>") == "");
  CHECK(faults_of("law/law.cpp", "<tl/expected.hpp>") == "");
  CHECK(faults_of("law/law.cpp", "<algorithm>") == "");
  CHECK(faults_of("law/law.cpp", "<boost/regex.hpp>") != "");
}

TEST_CASE("headers of the system stay with base, emit and app") {
  CHECK(faults_of("base/files.cpp", "<fcntl.h>") == "");
  CHECK(faults_of("stages/model/plan.cpp", "<unistd.h>") != "");
}

TEST_CASE("a room or a header that the house does not have is a fault") {
  CHECK(faults_of("helpers/strings.cpp", "<string>") == "helpers/strings.cpp: the house has no room helpers\n");
  CHECK(faults_of("law/law.cpp", "\"law.hpp\"") != "");
}

}  // namespace algoreg::architecture
