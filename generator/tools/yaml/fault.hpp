// A fault of form as bytes of the text and a code of ours. What yaml-cpp says is for its developers; here it becomes
// what an editor did.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "tools/yaml/source.hpp"

namespace algoreg::yaml {

// The most characters of the text that a message quotes.
constexpr std::size_t longest_quotation = 60;

struct Fault {
  std::string code;
  std::size_t begin = 0;
  std::size_t end = 0;
  // What the words of the code mention as {seen}.
  std::string seen;
};

// What is known about the reading at the moment when yaml-cpp gave up.
struct Moment {
  std::size_t offset = 0;            // where yaml-cpp points
  std::size_t open_bracket = npos;   // innermost [ or { that is still open
  std::size_t quoted_end = npos;     // end of the last text in quotes
  std::size_t read_until = 0;        // end of the last thing read
  static constexpr std::size_t npos = std::string_view::npos;
};

// What a message of yaml-cpp about `text` means.
Fault diagnose(std::string_view text, std::string_view message, const Moment& moment);

// A line that is not `key: value`: no colon at all, or no space after it.
Fault line_without_colon(std::string_view text, std::size_t begin);

// A text in quotes, or a bracket, that begins at `begin` and never ends.
Fault unclosed_quote(std::string_view text, std::size_t begin);
Fault unclosed_bracket(std::string_view text, std::size_t begin);

// True for `key:value`, where the space was forgotten (not for https://...).
bool lacks_space_after_colon(std::string_view text);

void report(const Fault& fault, const Source& source, Findings& findings);

}  // namespace algoreg::yaml
