// Finds where links, pictures and raw HTML stand. cmark's own columns are wrong behind indented, lazy and escaped
// text, and its lines behind titles and definitions; so the source of a block is read again and each node is matched
// with the next bracket that leads to the node's address.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace algoreg::markdown {

// Bytes of the text from begin up to, not including, end.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Link definitions of a text, "[label]: address": label in lower case to address as written.
class Definitions {
 public:
  explicit Definitions(std::string_view text);
  bool leads_to(std::string_view label, std::string_view url) const;
  bool begins_at(std::size_t offset) const;

 private:
  std::unordered_map<std::string, std::string_view> addresses_;
  std::unordered_set<std::size_t> offsets_;
};

// The inline parts of one block, asked for in reading order.
class InlinePlaces {
 public:
  InlinePlaces(std::string_view text, Range block, const Definitions& definitions);

  // Where the next link or picture with that address stands, or `guess` when none is found.
  Range find_link(std::string_view url, bool image, std::size_t guess);
  // Where the next tag with those words stands, or `guess`.
  Range find_tag(std::string_view tag, std::size_t guess);

 private:
  struct Candidate {
    std::size_t begin;
    std::size_t close;  // of the ] or >; npos when there is none
    char kind;          // [ ! or <
  };
  void scan(Range block);
  std::size_t skip_code(std::size_t offset, std::size_t end) const;
  void open_bracket(std::size_t offset, bool image);
  void close_bracket(std::size_t offset);
  std::size_t match(const Candidate& candidate, std::string_view url) const;

  std::string_view text_;
  const Definitions& definitions_;
  std::vector<Candidate> candidates_;
  std::vector<std::size_t> open_;
  std::size_t next_ = 0;
  int failures_ = 0;
};

}  // namespace algoreg::markdown
