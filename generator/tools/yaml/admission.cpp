#include "tools/yaml/admission.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "base/text.hpp"

namespace algoreg::yaml {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t most_controls = 20;

bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F);
}

std::size_t find_lone_carriage_return(std::string_view text) {
  std::size_t offset = text.find('\r');
  while (offset != std::string_view::npos && offset + 1 < text.size() && text[offset + 1] == '\n') {
    offset = text.find('\r', offset + 1);
  }
  return offset;
}

void blank_controls(const Source& source, std::string& text, Findings& findings) {
  std::size_t told = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_code_point(text, offset);
    if (!is_control(c)) continue;
    if (told++ < most_controls) {
      findings.add("FIL-005", source.span(begin, offset),
                   {{"seen", fmt::format("U+{:04X}", static_cast<std::uint32_t>(c))}});
    }
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(offset),
              ' ');
  }
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  return bytes;
}

std::optional<std::string> admit(const Source& source, std::string_view bytes, const Limits& limits,
                                 Findings& findings) {
  const Span start = source.span(0, 0);
  const std::string_view text = source.text();
  if (bytes.size() > limits.bytes) {
    findings.add("FIL-006", start, {{"size", fmt::format("{}", (bytes.size() + 1023) / 1024)},
                                    {"limit", fmt::format("{}", limits.bytes / 1024)}});
    return std::nullopt;
  }
  if (is_utf16(bytes)) {
    findings.add("FIL-002", start);
    return std::nullopt;
  }
  if (const auto bad = find_invalid_utf8(text)) {
    findings.add("FIL-001", source.span(*bad, *bad + 1),
                 {{"seen", fmt::format("{:02X}", static_cast<unsigned char>(text[*bad]))}});
    return std::nullopt;
  }
  if (const std::size_t lone = find_lone_carriage_return(text); lone != std::string_view::npos) {
    findings.add("FIL-004", source.span(lone, lone + 1));
    return std::nullopt;
  }
  if (text.size() != bytes.size()) findings.add("FIL-003", start);
  std::string copy(text);
  blank_controls(source, copy, findings);
  return copy;
}

}  // namespace algoreg::yaml
