#include "tools/yaml/recovery.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "tools/yaml/scan.hpp"

namespace algoreg::yaml {

namespace {

// Members are looked into this many maps deep; further down a fault costs the whole member.
constexpr std::size_t deepest_look = 8;

struct Part {
  std::size_t begin, end;
};

// Lines of a block of members: a map under a key, the items of a list, or the whole document.
struct Block {
  Part part;
  std::size_t column;
  bool is_list;
};

struct Line {
  std::size_t begin, content, end;
  std::size_t column() const { return content - begin; }
};

bool is_item(std::string_view text, const Line& line) {
  if (line.content >= line.end || text[line.content] != '-') return false;
  return line.content + 1 == line.end || text[line.content + 1] == ' ';
}

// A tab among the white space that a line begins with, or npos.
std::size_t tab_before(std::string_view text, const Line& line) {
  const std::size_t tab = text.substr(line.begin, line.column()).find('\t');
  return tab == npos ? npos : line.begin + tab;
}

// The lines of a part that hold more than white space or a comment.
std::vector<Line> lines_of(std::string_view text, Part part) {
  std::vector<Line> lines;
  for (std::size_t begin = part.begin; begin < part.end; begin = next_line(text, begin)) {
    const Line line{begin, skip_blanks(text, begin), line_end(text, begin)};
    if (line.content < line.end && text[line.content] != '#') lines.push_back(line);
  }
  return lines;
}

// The column where the members of a block stand: most of the lines that nothing before them is left of. A tie goes to
// the first line.
std::size_t margin_of(const std::vector<Line>& lines) {
  std::map<std::size_t, std::size_t> counts;
  std::size_t leftmost = lines.front().column();
  for (const Line& line : lines) {
    leftmost = std::min(leftmost, line.column());
    if (line.column() == leftmost) ++counts[leftmost];
  }
  std::size_t margin = lines.front().column();
  for (const auto& [column, count] : counts) {
    if (count > counts[margin]) margin = column;
  }
  return margin;
}

bool is_document_mark(std::string_view text, const Line& line) {
  const std::string_view mark = text.substr(line.begin, 3);
  return (mark == "---" || mark == "...") && (line.begin + 3 >= line.end || text[line.begin + 3] == ' ');
}

class Recovery {
 public:
  Recovery(const Source& source, std::string& text, const Limits& limits, Losses& losses, Findings& findings)
      : source_(source), text_(text), limits_(limits), losses_(losses), findings_(findings) {}

  // Cuts the broken members of a block and, where that is enough, only parts of them.
  struct Outcome {
    bool changed = false;      // something was cut
    bool lost_member = false;  // of this block itself
  };
  Outcome mend(const Block& block, std::size_t depth);
  void cut(Part part);
  void tell(const Fault& fault);
  std::vector<Part> members(const Block& block) const;
  std::optional<Block> document() const;

 private:
  bool starts_member(const Block& block, const Line& line, std::size_t last_member) const;
  bool may_hold_items(std::size_t member) const;
  std::optional<Fault> trial(const Block& block, Part member) const;
  std::optional<Fault> misplaced(const Block& block, const Line& line) const;
  std::optional<Block> body_of(Part member) const;
  bool mend_inside(const Block& block, Part member, std::size_t depth);

  const Source& source_;
  std::string& text_;
  const Limits& limits_;
  Losses& losses_;
  Findings& findings_;
};

void Recovery::tell(const Fault& fault) {
  losses_.any = true;
  if (losses_.told++ < most_faults) report(fault, source_, findings_);
}

// The lines become comments, not blank: a blank line could still belong to a block text above it.
void Recovery::cut(Part part) {
  for (std::size_t line = part.begin; line < part.end; line = next_line(text_, line)) {
    const std::size_t end = line_end(text_, line);
    if (line == end) continue;
    std::fill(text_.begin() + static_cast<std::ptrdiff_t>(line), text_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    text_[line] = '#';
  }
}

// Whether list items at the margin of the member belong to it: its first line is `key:` alone, or an item itself.
bool Recovery::may_hold_items(std::size_t member) const {
  const Line line{member, skip_blanks(text_, member), line_end(text_, member)};
  const std::size_t colon = key_colon(text_, member);
  return is_item(text_, line) || (colon != npos && skip_space_and_comments(text_, colon + 1) > line.end);
}

bool Recovery::starts_member(const Block& block, const Line& line, std::size_t last_member) const {
  if (line.column() > block.column) return false;
  if (line.column() < block.column) return true;
  const char first = text_[line.content];
  if (first == ']' || first == '}') return false;
  return block.is_list || !is_item(text_, line) || !may_hold_items(last_member);
}

std::vector<Part> Recovery::members(const Block& block) const {
  std::vector<Part> members;
  for (const Line& line : lines_of(text_, block.part)) {
    if (!members.empty() && !starts_member(block, line, members.back().begin)) continue;
    if (!members.empty()) members.back().end = line.begin;
    members.push_back({line.begin, block.part.end});
  }
  return members;
}

// A member whose first line does not stand under its neighbours.
std::optional<Fault> Recovery::misplaced(const Block& block, const Line& line) const {
  if (line.column() == block.column) return std::nullopt;
  if (const std::size_t tab = tab_before(text_, line); tab != npos) return Fault{"YML-005", tab, tab + 1, {}};
  return Fault{"YML-003", line.content, line.end, text_.substr(line.content, line.end - line.content)};
}

std::optional<Fault> Recovery::trial(const Block& block, Part member) const {
  const Line line{member.begin, skip_blanks(text_, member.begin), line_end(text_, member.begin)};
  if (auto fault = misplaced(block, line)) return fault;
  const std::string_view content = std::string_view(text_).substr(line.content, line.end - line.content);
  if (block.is_list && !is_item(text_, line)) {
    return Fault{"YML-029", line.content, line.end, std::string(content)};
  }
  const Reading reading = read(source_, text_, member.begin, member.end, limits_, {});
  if (reading.fault) return reading.fault;
  const View root = reading.tree.root();
  const bool fits = !root || (block.is_list ? root.is_list() : root.is_map() && text_[line.content] != '{');
  if (fits) return std::nullopt;
  if (root.is_list()) return Fault{"YML-014", line.content, line.end, std::string(content)};
  return line_without_colon(text_, line.content);
}

// The block of members under the key that a member begins with, when there is one.
std::optional<Block> Recovery::body_of(Part member) const {
  const std::size_t colon = key_colon(text_, member.begin);
  if (colon == npos || skip_space_and_comments(text_, colon + 1) < line_end(text_, member.begin)) return std::nullopt;
  const Part part{next_line(text_, member.begin), member.end};
  const std::vector<Line> lines = lines_of(text_, part);
  if (lines.empty()) return std::nullopt;
  const Line& first = lines.front();
  const bool list = is_item(text_, first);
  const bool readable = tab_before(text_, first) == npos && (list || key_colon(text_, first.begin) != npos);
  if (!readable) return std::nullopt;
  return Block{part, margin_of(lines), list};
}

// Tries to save what is sound inside a broken member; false when the whole member has to go.
bool Recovery::mend_inside(const Block& block, Part member, std::size_t depth) {
  if (depth == deepest_look || block.is_list) return false;
  const std::optional<Block> body = body_of(member);
  if (!body) return false;
  const Outcome outcome = mend(*body, depth + 1);
  if (!outcome.changed || lines_of(text_, body->part).empty() || trial(block, member)) return false;
  if (outcome.lost_member) losses_.marks.insert(line_content(text_, member.begin));
  return true;
}

Recovery::Outcome Recovery::mend(const Block& block, std::size_t depth) {
  Outcome outcome;
  for (const Part& member : members(block)) {
    const std::optional<Fault> fault = trial(block, member);
    if (!fault) continue;
    outcome.changed = true;
    const std::size_t told = losses_.told;
    if (mend_inside(block, member, depth)) continue;
    if (losses_.told == told) tell(*fault);
    cut(member);
    outcome.lost_member = true;
    if (depth == 0) losses_.marks.insert(npos);
  }
  return outcome;
}

// The members at the left margin, up to the mark of a second document.
std::optional<Block> Recovery::document() const {
  const std::vector<Line> lines = lines_of(text_, {0, text_.size()});
  const auto content =
      std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return !is_document_mark(text_, line); });
  if (content == lines.end() || std::string_view("{[").find(text_[content->content]) != npos) return std::nullopt;
  const auto next = std::find_if(content, lines.end(), [&](const Line& line) { return is_document_mark(text_, line); });
  const auto leftmost = std::min_element(
      content, next, [](const Line& left, const Line& right) { return left.column() < right.column(); });
  const Part part{content->begin, next == lines.end() ? text_.size() : next->begin};
  return Block{part, leftmost->column(), is_item(text_, *content)};
}

}  // namespace

void cut_broken_members(const Source& source, std::string& text, const Limits& limits, Losses& losses,
                        Findings& findings) {
  Recovery recovery(source, text, limits, losses, findings);
  const std::optional<Block> document = recovery.document();
  if (document) recovery.mend(*document, 0);
}

bool cut_member_at(const Source& source, std::string& text, const Fault& fault, Losses& losses, Findings& findings) {
  Recovery recovery(source, text, entry_limits, losses, findings);
  const std::optional<Block> document = recovery.document();
  if (!document) return false;
  for (const Part& member : recovery.members(*document)) {
    if (fault.begin < member.begin || fault.begin >= member.end) continue;
    recovery.tell(fault);
    recovery.cut(member);
    losses.marks.insert(npos);
    return true;
  }
  return false;
}

}  // namespace algoreg::yaml
