// Runs one command test: command_test <algoreg> <file.test>. Ends with 0 when all was as expected.
#include <exception>
#include <filesystem>
#include <fmt/format.h>

#include "steps.hpp"
#include "tests/support/file_trees.hpp"

namespace algoreg::test {

namespace {

int run_test(const std::string& program, const std::string& path) {
  const std::string text = read_bytes(path);
  Script script = read_script(text);
  if (script.words.empty()) throw std::runtime_error("the test does not say what it shows");
  Steps steps(std::filesystem::absolute(program).string(), std::filesystem::path(path).parent_path().string());
  steps.carry_out(script);
  for (const std::string& fault : steps.faults()) fmt::print(stderr, "{}: {}\n", path, fault);
  if (update_golden() && write_script(script) != text) {
    write_bytes(path, write_script(script));
    fmt::print("rewritten: {}\n", path);
  }
  return steps.faults().empty() ? 0 : 1;
}

}  // namespace

}  // namespace algoreg::test

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: command_test <algoreg> <file.test>\n");
    return 2;
  }
  try {
    return algoreg::test::run_test(argv[1], argv[2]);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}: {}\n", argv[2], error.what());
    return 1;
  }
}
