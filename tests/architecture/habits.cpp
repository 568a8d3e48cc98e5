#include "habits.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "includes.hpp"

namespace algoreg::architecture {

namespace {

constexpr std::size_t longest_file = 400;
constexpr std::size_t longest_header = 120;
constexpr std::string_view excuse = "Long, because ";

// A word that has its place in app alone, or nowhere.
struct Word {
  std::string_view text;
  bool called;  // counts only where a bracket follows
  bool fine_in_app;
};

constexpr std::array words{
    Word{"system_clock", false, true}, Word{"steady_clock", false, true}, Word{"high_resolution_clock", false, true},
    Word{"clock_gettime", true, true}, Word{"gettimeofday", true, true},  Word{"time", true, true},
    Word{"localtime", true, true},     Word{"localtime_r", true, true},   Word{"gmtime", true, true},
    Word{"mktime", true, true},        Word{"clock", true, true},         Word{"getenv", true, true},
    Word{"secure_getenv", true, true}, Word{"environ", false, true},      Word{"setlocale", true, true},
    Word{"cout", false, true},         Word{"cerr", false, true},         Word{"clog", false, true},
    Word{"stdout", false, true},       Word{"stderr", false, true},       Word{"printf", true, true},
    Word{"fmt::print", true, true},    Word{"puts", true, true},          Word{"random_device", false, true},
    Word{"rand", true, false},         Word{"exit", true, true},          Word{"regex", false, false},
    Word{"mt19937", false, false}};

bool is_name_part(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// The comment lines at the very top.
std::string_view head_comment(std::string_view text) {
  std::size_t end = 0;
  while (text.substr(end).starts_with("//")) end = std::min(text.find('\n', end), text.size() - 1) + 1;
  return text.substr(0, end);
}

// Whether the word at `at` is used as `word` forbids; a member such as commit.time(...) is someone else's.
bool counts(std::string_view code, std::size_t at, const Word& word) {
  const std::size_t end = at + word.text.size();
  if (at > 0 && (is_name_part(code[at - 1]) || code[at - 1] == '.' || code.substr(0, at).ends_with("->"))) return false;
  if (end < code.size() && is_name_part(code[end])) return false;
  const std::size_t next = code.find_first_not_of(' ', end);
  return !word.called || (next != std::string_view::npos && code[next] == '(');
}

}  // namespace

std::vector<std::string> size_faults(const SourceFile& file) {
  const auto lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
  const std::size_t limit = file.path.ends_with(".hpp") ? longest_header : longest_file;
  if (lines <= limit || head_comment(file.text).find(excuse) != std::string_view::npos) return {};
  return {fmt::format("{}: {} lines, more than {} and no \"{}...\" at its top", file.path, lines, limit, excuse)};
}

std::vector<std::string> opening_faults(const SourceFile& file, bool has_own_header) {
  std::vector<std::string> faults;
  if (file.path.ends_with(".hpp")) {
    if (!file.text.starts_with("//")) faults.push_back(file.path + ": opens without saying what it is for");
    if (file.text.find("\n#pragma once\n") == std::string::npos) faults.push_back(file.path + ": no #pragma once");
  } else if (has_own_header) {
    const std::string own = file.path.substr(0, file.path.size() - 3) + "hpp";
    const std::size_t first = file.text.find("#include");
    if (first == std::string::npos || !std::string_view(file.text).substr(first).starts_with("#include \"" + own)) {
      faults.push_back(file.path + ": does not include its own header first");
    }
  }
  return faults;
}

std::vector<std::string> word_faults(const SourceFile& file) {
  const std::string code = code_only(file.text);
  const bool in_app = room_of(file.path) == "app";
  std::vector<std::string> faults;
  const auto line_of = [&](std::size_t at) {
    return 1 + std::count(code.begin(), code.begin() + static_cast<long>(at), '\n');
  };
  for (const Word& word : words) {
    if (in_app && word.fine_in_app) continue;
    for (std::size_t at = code.find(word.text); at != std::string::npos; at = code.find(word.text, at + 1)) {
      if (counts(code, at, word)) faults.push_back(fmt::format("{}:{}: {}", file.path, line_of(at), word.text));
    }
  }
  if (const std::size_t at = code.find("using namespace"); at != std::string::npos) {
    faults.push_back(fmt::format("{}:{}: using namespace", file.path, line_of(at)));
  }
  return faults;
}

}  // namespace algoreg::architecture
