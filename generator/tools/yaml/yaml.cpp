#include "tools/yaml/yaml.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "tools/yaml/admission.hpp"
#include "tools/yaml/reading.hpp"
#include "tools/yaml/recovery.hpp"
#include "tools/yaml/scan.hpp"

namespace algoreg::yaml {

namespace {

bool is_trailing(const Fault& fault) { return fault.code == "YML-023" || fault.code == "YML-024"; }

// A line such as `%YAML 1.2`. yaml-cpp would end the document there and say nothing of what follows.
void cut_directives(const Source& source, std::string& text, Losses& losses, Findings& findings) {
  for (std::size_t line = 0; line < text.size(); line = next_line(text, line)) {
    if (text[line] != '%') continue;
    const std::size_t end = line_end(text, line);
    if (losses.told++ < most_faults) {
      report({"YML-025", line, end, text.substr(line, end - line)}, source, findings);
    }
    losses.marks.insert(npos);
    text[line] = '#';
  }
}

// Reads what can be read of an admitted text: at first everything, then what remains when broken members are cut.
Tree read_sound(const Source& source, std::string& text, const Limits& limits, Findings& findings) {
  Losses losses;
  cut_directives(source, text, losses, findings);
  for (std::size_t round = 0; round <= most_faults; ++round) {
    Reading reading = read(source, text, 0, text.size(), limits, losses.marks);
    if (!reading.fault) {
      findings.append(std::move(reading.findings));
      return std::move(reading.tree);
    }
    const Fault& fault = *reading.fault;
    if (fault.code == "YML-022") {
      report(fault, source, findings);
      return {};
    }
    if (round == 0) {
      cut_broken_members(source, text, limits, losses, findings);
      if (losses.any) continue;
    }
    if (is_trailing(fault)) {
      report(fault, source, findings);
      text.resize(fault.begin);
    } else if (!cut_member_at(source, text, fault, losses, findings)) {
      report(fault, source, findings);
      return {};
    }
  }
  return {};
}

}  // namespace

Tree parse(FileId file, std::string_view bytes, const Limits& limits, Findings& findings, Place first) {
  const Source source(file, without_byte_order_mark(bytes), first);
  std::optional<std::string> text = admit(source, bytes, limits, findings);
  if (!text) return {};
  if (skip_space_and_comments(*text, 0) == text->size()) {
    findings.add("FIL-007", source.span(0, 0));
    return {};
  }
  return read_sound(source, *text, limits, findings);
}

}  // namespace algoreg::yaml
