// Runs a program to its end and gives back what it said. For tests of the finished binary.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace algoreg::test {

struct Program {
  std::vector<std::string> command;      // program first
  std::vector<std::string> environment;  // NAME=value: all that the program sees
  std::string folder;                    // works in it; what it says is kept beside it while it runs
  std::optional<unsigned> file_mask;
  std::string killed_at;                 // a path: killed as soon as it is there; empty: runs to its end
};

struct Outcome {
  int exit_code = 0;  // 128 + signal for a program that was killed
  std::string output, errors;
};

// Runs it and waits. Throws std::runtime_error where the program can't be started.
Outcome run(const Program& program);

}  // namespace algoreg::test
