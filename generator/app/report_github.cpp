#include <fmt/format.h>

#include "app/report.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg::app {

namespace {

// What could end a command or, in a property, the property.
std::string escaped(std::string_view text, bool is_property) {
  std::string safe;
  for (const char c : text) {
    const bool ends = c == '%' || c == '\r' || c == '\n' || (is_property && (c == ':' || c == ','));
    ends ? safe += fmt::format("%{:02X}", static_cast<unsigned>(c)) : safe += c;
  }
  return safe;
}

std::string_view command_for(Severity severity) {
  return severity == Severity::info ? std::string_view("notice") : to_string(severity);
}

// Columns only mean something within one line.
std::string place(const SaidFinding& said) {
  const Span& span = said.finding->span;
  std::string text =
      fmt::format("file={},line={},endLine={}", escaped(said.path, true), span.begin.line, span.end.line);
  if (span.begin.line == span.end.line) text += fmt::format(",col={},endColumn={}", span.begin.column, span.end.column);
  return text + ",";
}

std::string lines(const SaidFinding& said) {
  std::string text = said.message;
  for (const std::string* more : {&said.why, &said.help, &said.from, &said.citation}) {
    if (!more->empty()) text += "\n" + *more;
  }
  return text;
}

}  // namespace

std::string Report::github() const {
  std::string out;
  for (const SaidFinding& said : said_) {
    const FileId file = said.finding->span.file;
    const bool is_in_register = file != no_file && !sources_[file].built_in;
    out +=
        fmt::format("::{} {}title={}::{}\n", command_for(said.severity), is_in_register ? place(said) : std::string(),
                    escaped(said.finding->code, true), escaped(lines(said), false));
  }
  // A line of the text may hold what somebody wrote, even a command. No text holds its own digest.
  const std::string list = text();
  const std::string token = digest::sha256(list);
  return out + fmt::format("::stop-commands::{}\n{}::{}::\n", token, list, token);
}

}  // namespace algoreg::app
