#include "tools/yaml/events.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace algoreg::yaml {

namespace {

// Length of the word for "nothing" at `offset`, 0 when another text stands there.
std::size_t null_word(std::string_view text, std::size_t offset) {
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (!text.substr(offset).starts_with(word)) continue;
    const std::size_t end = offset + word.size();
    if (end == text.size() || std::string_view(" \t\r\n,]}:").find(text[end]) != npos) return word.size();
  }
  return 0;
}

bool is_quote(std::string_view text, std::size_t offset) {
  return offset < text.size() && (text[offset] == '"' || text[offset] == '\'');
}

bool is_block_scalar(std::string_view text, std::size_t offset) {
  return offset < text.size() && (text[offset] == '|' || text[offset] == '>');
}

bool stands_first(std::string_view text, std::size_t offset) {
  while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '\t')) --offset;
  return offset == 0 || text[offset - 1] == '\n';
}

}  // namespace

Events::Events(const Source& source, std::string_view text, std::size_t base, const Limits& limits,
               const LossMarks& losses, Findings& findings)
    : source_(source), text_(text), base_(base), limits_(limits), losses_(losses), findings_(findings),
      builder_(source.file()) {}

std::size_t Events::offset_of(const YAML::Mark& mark) const {
  return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
}

Moment Events::moment(std::size_t offset) const {
  Moment moment{offset, npos, quoted_end_, read_until_};
  if (!levels_.empty() && levels_.back().flow) moment.open_bracket = levels_.back().begin;
  return moment;
}

Tree Events::take() {
  if (losses_.contains(npos)) lose();
  return builder_.take();
}

// Enough is enough: nobody mends more than this before the next run, and a hostile file must not fill the memory.
bool Events::may_tell() const { return findings_.size() < 200; }

void Events::tell(std::string_view code, std::size_t begin, std::size_t end) {
  if (!may_tell()) return;
  report({std::string(code), base_ + begin, base_ + end, std::string(text_.substr(begin, end - begin))}, source_,
         findings_);
}

void Events::count(std::size_t offset) {
  if (++nodes_ > limits_.nodes) throw Fault{"YML-022", offset, offset, fmt::format("{}", limits_.nodes)};
}

bool Events::keeps_value() const {
  if (levels_.empty()) return true;
  const Level& level = levels_.back();
  return level.kept && (!level.is_map || key_.kept);
}

void Events::close_node() {
  if (!levels_.empty() && levels_.back().is_map) levels_.back().wants_key = !levels_.back().wants_key;
}

// A text in quotes, or a bracket, that reaches a line where the next member of the block around it may stand was never
// closed, even if a later quote happens to fit.
void Events::check_continuation(std::size_t begin, std::size_t end, bool quoted) const {
  if (levels_.empty() || levels_.back().column == no_column) return;
  if (shallow_line(text_, begin, end, levels_.back().column) == npos) return;
  if (quoted) throw unclosed_quote(text_, begin);
  if (levels_.back().flow) throw unclosed_bracket(text_, levels_.back().begin);
}

void Events::check_flow_indentation(std::size_t begin) const {
  if (levels_.empty() || !levels_.back().flow || levels_.back().column == no_column) return;
  if (!stands_first(text_, begin) || begin - line_begin(text_, begin) > levels_.back().column) return;
  throw unclosed_bracket(text_, levels_.back().begin);
}

// Anchors and tags are none of our language; true when one stood before the value.
bool Events::refuse_properties(std::size_t begin, bool anchored, const std::string& tag) {
  const bool tagged = !tag.empty() && tag != "?" && tag != "!";
  if (!anchored && !tagged && !(begin < text_.size() && text_[begin] == '!')) return false;
  const std::size_t end = end_of_property(text_, begin);
  tell(text_[begin] == '&' ? "YML-010" : "YML-011", begin, end);
  return true;
}

void Events::OnDocumentStart(const YAML::Mark& mark) {
  if (expects_end_) throw DocumentStart{offset_of(mark)};
}

void Events::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const std::size_t begin = offset_of(mark);
  const std::size_t end = end_of_property(text_, begin);
  count(begin);
  read_until_ = end;
  if (at_key()) {
    if (levels_.back().kept) {
      tell("YML-009", begin, end);
      lose();
    }
    add_key({}, begin, end, false);
  } else if (keeps_value()) {
    tell("YML-009", begin, end);
    lose();
  }
  close_node();
}

void Events::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                      const std::string& value) {
  const std::size_t begin = offset_of(mark);
  const std::size_t value_begin = skip_properties(text_, begin);
  count(begin);
  check_flow_indentation(begin);
  const bool quoted = is_quote(text_, value_begin);
  const std::size_t end = value.empty() && !quoted && !is_block_scalar(text_, value_begin)
                              ? value_begin
                              : end_of_scalar(text_, value_begin, value);
  if (end == npos) throw unclosed_quote(text_, value_begin);
  if (!is_block_scalar(text_, value_begin)) check_continuation(value_begin, end, quoted);
  read_until_ = end;
  if (quoted) quoted_end_ = end;
  const bool plain = !quoted && !is_block_scalar(text_, value_begin);
  if (at_key()) {
    const bool kept = levels_.back().kept && !refuse_properties(begin, anchor != YAML::NullAnchor, tag);
    if (kept) {
      scalar_key(value, plain, begin, end);
    } else {
      if (levels_.back().kept) lose();
      add_key({}, begin, end, false);
    }
  } else if (keeps_value()) {
    if (refuse_properties(begin, anchor != YAML::NullAnchor, tag)) {
      lose();
    } else {
      scalar_value(value, plain, begin, end);
    }
  }
  close_node();
}

void Events::add_key(std::string text, std::size_t begin, std::size_t end, bool kept) {
  key_ = {std::move(text), begin, end, kept};
}

void Events::scalar_key(const std::string& value, bool plain, std::size_t begin, std::size_t end) {
  if (plain && value == "<<") {
    tell("YML-019", begin, end);
    lose();
    return add_key({}, begin, end, false);
  }
  const auto [known, is_new] = levels_.back().keys.try_emplace(value, begin, end);
  if (!is_new && may_tell()) {
    Finding& finding = findings_.add("YML-004", span(begin, end), {{"key", value}});
    finding.related.push_back(span(known->second.first, known->second.second));
  }
  add_key(value, begin, end, is_new);
}

void Events::put_key() {
  if (levels_.empty() || !levels_.back().is_map) return;
  builder_.key(key_.text, source_.place(base_ + key_.begin), source_.place(base_ + key_.end));
}

bool Events::stands_below_key(std::size_t begin) const {
  return !levels_.empty() && levels_.back().is_map && !levels_.back().flow && stands_first(text_, begin);
}

void Events::scalar_value(const std::string& value, bool plain, std::size_t begin, std::size_t end) {
  if (plain && levels_.empty()) throw line_without_colon(text_, begin);
  if (plain && stands_below_key(begin) && lacks_space_after_colon(value)) {
    const Fault fault = line_without_colon(text_, begin);
    tell(fault.code, begin, fault.end);
    return lose();
  }
  if (plain) warn_of_comment(end);
  put_key();
  builder_.scalar(value, plain, source_.place(base_ + begin), source_.place(base_ + end));
  if (!plain) builder_.text_begins(text_begin(skip_properties(text_, begin)));
}

// Behind the quote; of a block the line after its mark, as far in as its first line that says something.
Place Events::text_begin(std::size_t value_begin) const {
  if (!is_block_scalar(text_, value_begin)) return source_.place(base_ + value_begin + 1);
  const std::size_t first = text_.find('\n', value_begin);
  if (first == npos) return source_.place(base_ + value_begin);
  const std::size_t word = std::min(text_.find_first_not_of(" \r\n", first), text_.size());
  return {source_.place(base_ + first).line + 1, source_.place(base_ + word).column};
}

// `Sag #12` without quotes is the text `Sag` and a comment, which is hardly what was meant.
void Events::warn_of_comment(std::size_t end) {
  const bool comment = end + 2 < text_.size() && text_[end] == ' ' && text_[end + 1] == '#';
  if (!comment || std::string_view(" \t\r\n#").find(text_[end + 2]) != npos) return;
  tell("YML-026", end + 1, line_end(text_, end));
}

void Events::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::size_t offset = offset_of(mark);
  count(offset);
  const std::size_t word = null_word(text_, offset);
  const std::size_t end = offset + word;
  if (at_key()) {
    read_until_ = std::max(read_until_, end);
    if (levels_.back().kept && word > 0) {
      scalar_key(std::string(text_.substr(offset, word)), true, offset, end);
    } else {
      if (levels_.back().kept) {
        tell("YML-020", offset, std::min(offset + 1, text_.size()));
        lose();
      }
      add_key({}, offset, end, false);
    }
  } else if (keeps_value()) {
    if (anchor != YAML::NullAnchor && refuse_properties(offset, true, {})) {
      lose();
    } else if (word > 0 && text_.substr(end, 1) != ":") {
      read_until_ = end;
      put_key();
      builder_.null(source_.place(base_ + offset), source_.place(base_ + end));
    } else {
      empty_value(offset);
    }
  }
  close_node();
}

// Nothing stands where a value could. yaml-cpp points at whatever comes next; we point behind the key or the dash.
void Events::empty_value(std::size_t offset) {
  std::size_t place = offset;
  if (!levels_.empty() && levels_.back().is_map) {
    place = skip_space_and_comments(text_, key_.end);
    if (place >= text_.size() || text_[place] != ':') {
      const Fault fault = line_without_colon(text_, key_.begin);
      tell(fault.code, key_.begin, levels_.back().flow ? key_.end : fault.end);
      return lose();
    }
    read_until_ = ++place;
    warn_of_comment(place);
  } else if (!levels_.empty()) {
    place = skip_space_and_comments(text_, std::max(read_until_, levels_.back().begin));
    if (place < text_.size() && (text_[place] == '-' || text_[place] == ',')) ++place;
    read_until_ = place;
  }
  put_key();
  builder_.null(source_.place(base_ + place), source_.place(base_ + place));
}

void Events::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  begin_collection(mark, tag, anchor != YAML::NullAnchor, style == YAML::EmitterStyle::Flow, false);
}

void Events::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                        YAML::EmitterStyle::value style) {
  begin_collection(mark, tag, anchor != YAML::NullAnchor, style == YAML::EmitterStyle::Flow, true);
}

// Whether the map or list that begins here is kept; says why not.
bool Events::opens(std::size_t begin) {
  if (at_key()) {
    if (levels_.back().kept) {
      tell("YML-020", begin, std::min(begin + 1, text_.size()));
      lose();
    }
    add_key({}, begin, begin, false);
    return false;
  }
  if (!keeps_value()) return false;
  if (levels_.size() < limits_.depth) return true;
  if (too_deep_ == begin) {
    report({"YML-021", base_ + begin, base_ + begin, fmt::format("{}", limits_.depth)}, source_, findings_);
  }
  lose();
  return false;
}

void Events::begin_collection(const YAML::Mark& mark, const std::string& tag, bool anchored, bool flow, bool is_map) {
  const std::size_t begin = offset_of(mark);
  count(begin);
  check_flow_indentation(begin);
  if (levels_.size() >= limits_.depth) too_deep_ = std::min(too_deep_, begin);
  const std::size_t content = skip_properties(text_, begin);
  const bool kept = opens(begin);
  if (kept) {
    refuse_properties(begin, anchored, tag);
    put_key();
    const Place place = source_.place(base_ + content);
    is_map ? builder_.begin_map(place) : builder_.begin_list(place);
    const bool has_key = !levels_.empty() && levels_.back().is_map;
    if (has_key && losses_.contains(base_ + key_.begin)) lose();
  }
  const std::size_t outer = levels_.empty() ? no_column : levels_.back().column;
  const std::size_t block_begin = skip_space_and_comments(text_, content);
  const std::size_t column = flow ? outer : block_begin - line_begin(text_, block_begin);
  levels_.push_back({is_map, flow, kept, content, column, true, {}});
  read_until_ = std::max(read_until_, flow ? content + 1 : content);
}

void Events::end_collection() {
  const Level& level = levels_.back();
  if (level.flow) {
    std::size_t end = skip_space_and_comments(text_, read_until_);
    while (end < text_.size() && text_[end] == ',') end = skip_space_and_comments(text_, end + 1);
    const bool closed = end < text_.size() && text_[end] == (level.is_map ? '}' : ']');
    read_until_ = closed ? end + 1 : read_until_;
  }
  if (level.kept) builder_.end(source_.place(base_ + read_until_));
  levels_.pop_back();
  close_node();
}

}  // namespace algoreg::yaml
