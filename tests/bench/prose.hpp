// Sentences that sound like a register's, the same on every machine for the same seed.
#pragma once

#include <cstdint>
#include <string>

namespace algoreg::bench {

enum class Tongue { danish, english };

class Prose {
 public:
  explicit Prose(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}

  // A number below `limit`.
  std::size_t number(std::size_t limit);
  // One sentence, and as many sentences as fill about `bytes`.
  std::string sentence(Tongue tongue);
  std::string text(Tongue tongue, std::size_t bytes);

 private:
  std::uint64_t state_;
};

}  // namespace algoreg::bench
