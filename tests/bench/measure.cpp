// Runs a command and prints the milliseconds it took and the most memory it held, in KB: measure <program> <words>...
// What the command says goes to stderr.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: measure <program> <words>...\n");
    return 2;
  }
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child < 0) return 1;
  if (child == 0) {
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    ::execv(argv[1], argv + 1);
    std::_Exit(127);
  }
  int status = 0;
  rusage usage{};
  if (::wait4(child, &status, 0, &usage) < 0) return 1;
  const auto time = std::chrono::steady_clock::now() - begin;
  fmt::print("{} {}\n", std::chrono::duration_cast<std::chrono::milliseconds>(time).count(), usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
