// What is refused before the parser sees it, because cmark-gfm needs far too much time or memory for it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace algoreg::markdown {

struct Excess {
  std::string_view code;
  std::size_t offset = 0;
  std::size_t found = 0;
  std::size_t limit = 0;
};

// Every limit that the text breaks, in reading order but for size, which comes first and alone.
std::vector<Excess> find_excesses(std::string_view text);

}  // namespace algoreg::markdown
