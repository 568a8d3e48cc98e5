#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace algoreg {

namespace {

// Length of the well-formed sequence at `offset`, 0 when there is none (Unicode table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) {
    return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0U;
  };
  const auto is_tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return is_tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool in_range = (lead != 0xE0 || byte(1) >= 0xA0) && (lead != 0xED || byte(1) <= 0x9F);
    return in_range && is_tail(1) && is_tail(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const bool in_range = (lead != 0xF0 || byte(1) >= 0x90) && (lead != 0xF4 || byte(1) <= 0x8F);
    return in_range && is_tail(1) && is_tail(2) && is_tail(3) ? 4 : 0;
  }
  return 0;
}

// Damerau's distance in its restricted form (optimal string alignment); values above `limit` are cut off.
std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const std::size_t width = right.size() + 1;
  std::vector<std::size_t> before_last(width), last(width), row(width);
  for (std::size_t j = 0; j < width; ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j < width; ++j) {
      const bool equal = left[i - 1] == right[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (equal ? 0 : 1)});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[width - 1];
}

}  // namespace

bool is_invisible(char32_t c) {
  return c <= U' ' || c == 0x7F || c == 0xA0 || c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x2800 ||
         c == 0x3000 || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t length = sequence_length(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const auto lead = static_cast<unsigned char>(text[offset++]);
  if (lead < 0x80) return lead;
  const int tails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t code_point = lead & (0x3FU >> tails);
  for (int i = 0; i < tails && offset < text.size(); ++i) {
    code_point = (code_point << 6) | (static_cast<unsigned char>(text[offset++]) & 0x3FU);
  }
  return code_point;
}

void append_code_point(std::string& out, char32_t code_point) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | (code_point >> 6));
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | (code_point >> 12));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | (code_point >> 18));
    put(0x80 | ((code_point >> 12) & 0x3F));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Place place_of_offset(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n'));
  const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {line, static_cast<std::uint32_t>(1 + count_code_points(before.substr(line_start)))};
}

std::string_view line_of(std::string_view text, std::uint32_t number) {
  std::size_t start = 0;
  for (std::uint32_t line = 1; line < number; ++line) {
    const std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos) return {};
    start = end + 1;
  }
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool is_blank(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (!is_invisible(next_code_point(text, offset))) return false;
  }
  return true;
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : trim(text)) {
    if (!is_space(c)) {
      line += c;
    } else if (line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

std::string shortened(std::string_view text, std::size_t most) {
  std::size_t offset = 0;
  for (std::size_t count = 0; count < most && offset < text.size(); ++count) next_code_point(text, offset);
  std::string start(text.substr(0, offset));
  if (offset < text.size()) start.append("…");
  return start;
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, start)) {
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

bool is_reserved_name(std::string_view text) {
  for (const std::string_view name : {"con", "prn", "aux", "nul", "index"}) {
    if (text == name) return true;
  }
  const bool is_port = text.size() == 4 && (text.starts_with("com") || text.starts_with("lpt"));
  return is_port && text[3] >= '1' && text[3] <= '9';
}

std::string first_sentence(std::string_view text) {
  const std::string line = one_line(text);
  for (std::size_t i = 0; i + 2 < line.size(); ++i) {
    const bool ends = std::string_view(".!?").find(line[i]) != std::string_view::npos && line[i + 1] == ' ';
    const bool goes_on = line[i + 2] >= 'a' && line[i + 2] <= 'z';
    if (ends && !goes_on) return line.substr(0, i + 1);
  }
  return line;
}

bool is_slug(std::string_view text) {
  if (text.empty() || text.size() > 80 || text.front() == '-' || text.back() == '-') return false;
  char previous = 0;
  for (const char c : text) {
    const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && previous != '-');
    if (!allowed) return false;
    previous = c;
  }
  return true;
}

std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates) {
  const std::string wanted = ascii_lower(text);
  std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(wanted, ascii_lower(candidate), best_distance);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

bool is_below(std::string_view code, std::string_view above) {
  return code.size() > above.size() && code.starts_with(above) && code[above.size()] == '.';
}

namespace {

constexpr std::size_t most_suggestions = 8;

// The first few of them; the next three dots where there are more.
std::string enumerate(const std::vector<std::string_view>& codes) {
  std::string text;
  for (std::size_t i = 0; i < codes.size() && i <= most_suggestions; ++i) {
    if (i > 0) text += "`, `";
    text += i < most_suggestions ? codes[i] : "...";
  }
  return text;
}

// What a code in steps has in common with others: the nearest above, else all below, else all with that ending.
std::vector<std::string_view> relatives(std::string_view text, const std::vector<std::string_view>& codes) {
  std::vector<std::string_view> above, below, ending;
  for (const std::string_view code : codes) {
    if (is_below(text, code) && (above.empty() || code.size() > above.front().size())) above = {code};
    if (is_below(code, text)) below.push_back(code);
    const bool ends_so = code.size() > text.size() + 1 && code.ends_with(text) && code[code.size() - text.size() - 1] == '.';
    if (ends_so && !text.empty()) ending.push_back(code);
  }
  return !above.empty() ? above : !below.empty() ? below : ending;
}

}  // namespace

std::string suggested_codes(std::string_view text, std::span<const CodeName> codes) {
  std::vector<std::string_view> all, names;
  const std::string wanted = ascii_lower(text);
  for (const auto& [code, name] : codes) {
    if (ascii_lower(name) == wanted) return std::string(code);
    if (all.empty() || all.back() != code) all.push_back(code);
    names.push_back(name);
  }
  if (const auto related = relatives(text, all); !related.empty()) return enumerate(related);
  if (const std::string_view code = nearest(text, all); !code.empty()) return std::string(code);
  if (const std::string_view name = nearest(text, names); !name.empty()) {
    return std::string(codes[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())].code);
  }
  return enumerate(all);
}

}  // namespace algoreg
