#include "tests/support/process.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/support/file_trees.hpp"
#include "tests/support/temp_folder.hpp"

namespace algoreg::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

void redirect(const std::string& path, int descriptor) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file < 0 || ::dup2(file, descriptor) < 0) std::_Exit(127);
  ::close(file);
}

[[noreturn]] void become(Program program, const std::string& output, const std::string& errors) {
  ::close(STDIN_FILENO);
  if (::open("/dev/null", O_RDONLY) != STDIN_FILENO) std::_Exit(127);
  redirect(output, STDOUT_FILENO);
  redirect(errors, STDERR_FILENO);
  if (::chdir(program.folder.c_str()) != 0) std::_Exit(127);
  if (program.file_mask) ::umask(static_cast<mode_t>(*program.file_mask));
  ::execve(program.command.front().c_str(), pointers(program.command).data(), pointers(program.environment).data());
  std::_Exit(127);
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Kills a child as soon as a path is there. A child that ends before is left for wait_for.
void kill_at(pid_t child, const std::string& path) {
  siginfo_t ended{};
  while (::access(path.c_str(), F_OK) != 0) {
    if (::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid == child) return;
    std::this_thread::yield();
  }
  ::kill(child, SIGKILL);
}

}  // namespace

Outcome run(const Program& program) {
  const TempFolder said;
  // A program that is killed at once has not yet made the files that it writes to.
  for (const char* name : {"output", "errors"}) std::ofstream(said / name);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("can't start " + program.command.front());
  if (child == 0) become(program, said / "output", said / "errors");
  if (!program.killed_at.empty()) kill_at(child, program.folder + "/" + program.killed_at);
  Outcome outcome;
  outcome.exit_code = wait_for(child);
  if (outcome.exit_code == 127) throw std::runtime_error("can't run " + program.command.front());
  outcome.output = read_bytes(said / "output");
  outcome.errors = read_bytes(said / "errors");
  return outcome;
}

}  // namespace algoreg::test
