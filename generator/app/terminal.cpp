#include "app/terminal.hpp"

#include <cstdlib>
#include <fmt/format.h>
#include <unistd.h>

#include "base/text.hpp"

namespace algoreg::app {

namespace {

bool steers(char32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
                     c == 0x2028 || c == 0x2029;
  return is_control || turns;
}

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool wants_colour(std::FILE* stream) {
  if (is_set("NO_COLOR")) return false;
  if (is_set("FORCE_COLOR")) return std::string_view(std::getenv("FORCE_COLOR")) != "0";
  const char* terminal = std::getenv("TERM");
  return isatty(fileno(stream)) != 0 && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

}  // namespace

std::string without_controls(std::string_view text) {
  std::string safe;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (steers(c)) {
      safe += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(c));
    } else {
      append_code_point(safe, c);
    }
  }
  return safe;
}

Style::Style(ColourChoice choice, std::FILE* stream)
    : coloured_(choice == ColourChoice::automatic ? wants_colour(stream) : choice == ColourChoice::always) {}

std::string Style::severity(Severity severity, std::string_view text) const {
  return in(severity == Severity::error ? "1;31" : severity == Severity::warning ? "1;33" : "1;36", text);
}

std::string Style::in(std::string_view code, std::string_view text) const {
  return coloured_ ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

}  // namespace algoreg::app
