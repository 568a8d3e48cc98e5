// The last resort for what nobody caught: a message and exit code 70. Everything else is app/.
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "app/commands.hpp"

int main(int count, char** words) {
  // A reader that goes away early (`algoreg validate | head`) is no failure of ours.
  std::signal(SIGPIPE, SIG_DFL);
  try {
    return algoreg::app::run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "algoreg: our fault: %s\n", failure.what());
  } catch (...) {
    std::fputs("algoreg: our fault\n", stderr);
  }
  return algoreg::app::our_fault;
}
