// Carries out a command test in a folder of its own and compares what came with what was expected.
#pragma once

#include <string>
#include <vector>

#include "script.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temp_folder.hpp"

namespace algoreg::test {

class Steps {
 public:
  // `program`: the binary under test. `home`: the folder of the script, where sites and expected files are found.
  Steps(std::string program, std::string home) : program_(std::move(program)), home_(std::move(home)) {}

  // Carries out the sections in order. With UPDATE_GOLDEN=1 expectations are rewritten in `script` and on disk.
  void carry_out(Script& script);
  const std::vector<std::string>& faults() const { return faults_; }

 private:
  using Step = void (Steps::*)(Section&);
  static Step step_of(const std::string& verb);

  // Before a run
  void site(Section& section);
  void file(Section& section);
  void repeat(Section& section);
  void edit(Section& section);
  void remove(Section& section);
  void folder(Section& section);
  void link(Section& section);
  void copy(Section& section);
  void environment(Section& section);
  void mask(Section& section);
  void lock(Section& section);
  // A run and what it said
  void run_program(Section& section);
  void kill_program(Section& section);
  void exit_code(Section& section);
  void output(Section& section);
  void errors(Section& section);
  // What it left
  void tree(Section& section);
  void main_part(Section& section);
  void there(Section& section);
  void gone(Section& section);
  void has(Section& section);
  void lacks(Section& section);
  void same(Section& section);
  void either(Section& section);
  void as(Section& section);

  void prepare(const std::vector<std::string>& words);
  void check_silence();
  void compare(Section& section, const std::string& actual);
  void check_lines(const Section& section, const std::string& text, bool wanted);
  void fail(const Section& section, const std::string& why);
  std::string here(const std::string& path) const { return here_ / path; }

  std::string program_, home_;
  TempFolder here_;
  std::vector<std::string> environment_;
  std::vector<int> locks_;
  Program next_;
  Outcome outcome_;
  Section last_run_;
  bool ran_ = false, exit_seen_ = true, output_seen_ = true, errors_seen_ = true;
  std::vector<std::string> faults_;
};

}  // namespace algoreg::test
