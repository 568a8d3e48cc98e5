#include "script.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace algoreg::test {

namespace {

constexpr std::string_view opening = "=== ";

Section open_section(std::string_view line, int number) {
  line.remove_prefix(opening.size());
  const std::size_t space = std::min(line.find(' '), line.size());
  Section section;
  section.verb = line.substr(0, space);
  section.rest = line.substr(std::min(space + 1, line.size()));
  section.line = number;
  return section;
}

}  // namespace

std::string with_one_line_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\n');
  return last == std::string_view::npos ? std::string{} : std::string(text.substr(0, last + 1)) + '\n';
}

Script read_script(std::string_view text) {
  Script script;
  std::string* body = &script.words;
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.starts_with(opening)) {
      script.sections.push_back(open_section(line, number));
      body = &script.sections.back().body;
    } else {
      *body += std::string(line) + '\n';
    }
  }
  script.words = with_one_line_end(script.words);
  for (Section& section : script.sections) section.body = with_one_line_end(section.body);
  return script;
}

std::string write_script(const Script& script) {
  std::string text = script.words;
  for (const Section& section : script.sections) {
    // A blank line before every run and after every block of lines keeps the file easy on the eye.
    const bool wants_space = section.verb == "run" || &section == &script.sections.front();
    if (wants_space && !text.empty() && !text.ends_with("\n\n")) text += '\n';
    text += fmt::format("{}{}{}{}\n", opening, section.verb, section.rest.empty() ? "" : " ", section.rest);
    if (!section.body.empty()) text += section.body + '\n';
  }
  return with_one_line_end(text);
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  bool open = false, quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
      if (!open) words.emplace_back();
      open = true;
    } else if (c == ' ' && !quoted) {
      open = false;
    } else {
      if (!open) words.emplace_back();
      open = true;
      words.back() += c;
    }
  }
  return words;
}

}  // namespace algoreg::test
