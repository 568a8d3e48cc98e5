// Independent work on several threads.
#include "base/parallel.hpp"

#include <stdexcept>

#include "tests/support/catch.hpp"

using namespace algoreg;

TEST_CASE("every item is worked on exactly once, whatever the number of threads") {
  for (const unsigned jobs : {0U, 1U, 2U, 7U, 64U}) {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
      std::vector<int> times(count, 0);
      parallel_for(count, jobs, [&](std::size_t i) { ++times[i]; });
      CHECK(std::count(times.begin(), times.end(), 1) == static_cast<std::ptrdiff_t>(count));
    }
  }
}

TEST_CASE("one job works in order") {
  std::vector<std::size_t> order;
  parallel_for(5, 1, [&](std::size_t i) { order.push_back(i); });
  CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4});
}

TEST_CASE("an exception of the work reaches the caller") {
  for (const unsigned jobs : {1U, 4U}) {
    const auto work = [](std::size_t i) {
      if (i == 13) throw std::runtime_error("thirteen");
    };
    CHECK_THROWS_WITH(parallel_for(100, jobs, work), "thirteen");
  }
}
