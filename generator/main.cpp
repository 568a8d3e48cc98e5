// The last resort for what nobody caught: a message and exit code 70. Everything else is app/.
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <system_error>
#include <vector>

#include "app/commands.hpp"

int main(int count, char** words) {
  // A reader that goes away early (`algoreg validate | head`) is no failure of ours.
  std::signal(SIGPIPE, SIG_DFL);
  // A limit on the size of files is a full disk, not an end.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    const int code = algoreg::app::run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count));
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    std::fputs("algoreg: the result could not be written\n", stderr);
    return algoreg::app::file_or_network;
  } catch (const std::system_error& failure) {
    // What is printed goes to a full disk or a closed pipe.
    std::fprintf(stderr, "algoreg: %s\n", failure.what());
    return algoreg::app::file_or_network;
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "algoreg: our fault: %s\n", failure.what());
  } catch (...) {
    std::fputs("algoreg: our fault\n", stderr);
  }
  return algoreg::app::our_fault;
}
