#include "codes.hpp"

#include <array>
#include <fmt/format.h>

#include "base/text.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::architecture {

namespace {

constexpr std::size_t code_size = 7;  // three letters, a hyphen, three digits

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) { return is_upper(c) || is_digit(c) || (c >= 'a' && c <= 'z') || c == '-'; }

bool is_code(std::string_view text) {
  return text.size() == code_size && is_upper(text[0]) && (is_upper(text[1]) || is_digit(text[1])) &&
         (is_upper(text[2]) || is_digit(text[2])) && text[3] == '-' && is_digit(text[4]) && is_digit(text[5]) &&
         is_digit(text[6]);
}

template <typename Accept>
std::set<std::string> codes_in(std::string_view text, Accept&& accept) {
  std::set<std::string> codes;
  for (std::size_t hyphen = text.find('-'); hyphen != std::string_view::npos; hyphen = text.find('-', hyphen + 1)) {
    if (hyphen < 3 || !is_code(text.substr(hyphen - 3, code_size))) continue;
    const char before = hyphen == 3 ? ' ' : text[hyphen - 4];
    const char after = hyphen + 4 < text.size() ? text[hyphen + 4] : ' ';
    if (accept(before, after)) codes.emplace(text.substr(hyphen - 3, code_size));
  }
  return codes;
}

}  // namespace

std::set<std::string> raised_codes(std::string_view text) {
  return codes_in(text, [](char before, char after) { return before == '"' && after == '"'; });
}

std::set<std::string> mentioned_codes(std::string_view text) {
  return codes_in(text, [](char before, char after) { return !is_word(before) && !is_word(after); });
}

// The two laws on access to files share a folder.
std::string rule_path(std::string_view code) {
  const std::string family = ascii_lower(code.substr(0, 3));
  return fmt::format("{}/{}.yaml", family == "ofl" ? "fvr" : family, code);
}

bool is_evaluated(const SourceFile& rule) {
  Findings findings;
  const Tree tree = yaml::parse(0, rule.text, yaml::data_limits, findings);
  return !tree.empty() && (tree.root()["when"] || tree.root()["check"]);
}

std::vector<std::string> rule_faults(const SourceFile& file) {
  Findings findings;
  const Tree tree = yaml::parse(0, file.text, yaml::data_limits, findings);
  if (!findings.empty() || tree.empty()) return {file.path + ": is no sound YAML"};
  std::vector<std::string> faults;
  const std::string_view id = tree.root()["id"].text();
  if (!is_code(id) || rule_path(id) != file.path) faults.push_back(fmt::format("{}: has the id `{}`", file.path, id));
  for (const std::string_view field : {"message", "why", "help"}) {
    for (const std::string_view language : {"da", "en"}) {
      if (is_blank(tree.root()[field][language].text())) {
        faults.push_back(fmt::format("{}: no {}.{}", file.path, field, language));
      }
    }
  }
  return faults;
}

std::set<std::string> excused_codes(std::string_view list, std::vector<std::string>& faults) {
  std::set<std::string> codes;
  for (const std::string_view line : split(list, '\n')) {
    if (is_blank(line) || line.starts_with('#')) continue;
    const std::string_view code = line.substr(0, code_size);
    if (!is_code(code) || is_blank(line.substr(code.size()))) {
      faults.push_back(fmt::format("excused without a reason: {}", line));
    }
    codes.emplace(code);
  }
  return codes;
}

}  // namespace algoreg::architecture
