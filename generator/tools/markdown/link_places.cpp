#include "tools/markdown/link_places.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace algoreg::markdown {

namespace {

constexpr auto npos = std::string_view::npos;

// A search without success looks at every bracket of the block; hostile text could ask for thousands.
constexpr int max_failures = 16;

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

std::size_t skip_space(std::string_view text, std::size_t offset) {
  while (offset < text.size() && is_space(text[offset])) ++offset;
  return offset;
}

// The address as written that begins at an offset, without pointed brackets.
Range read_destination(std::string_view text, std::size_t offset) {
  const bool pointed = offset < text.size() && text[offset] == '<';
  const std::size_t begin = pointed ? offset + 1 : offset;
  int depth = 0;
  std::size_t i = begin;
  for (; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' && i + 1 < text.size() && is_punctuation(text[i + 1])) {
      ++i;
    } else if (pointed ? c == '>' || c == '\n' : is_space(c) || (c == ')' && depth == 0)) {
      break;
    } else if (c == '(' || c == ')') {
      depth += c == '(' ? 1 : -1;
    }
  }
  return {begin, std::min(i, text.size())};
}

// Whether an address as written means the one that cmark read. An entity may stand for anything.
bool means(std::string_view written, std::string_view url) {
  if (written.find('&') != npos) return true;
  std::size_t at = 0;
  for (std::size_t i = 0; i < written.size(); ++i, ++at) {
    if (written[i] == '\\' && i + 1 < written.size() && is_punctuation(written[i + 1])) ++i;
    if (at >= url.size() || written[i] != url[at]) return false;
  }
  return at == url.size();
}

std::string normal_label(std::string_view label) {
  std::string normal;
  for (const char c : ascii_lower(trim(label))) {
    if (!is_space(c)) {
      normal += c;
    } else if (!normal.ends_with(' ')) {
      normal += ' ';
    }
  }
  return normal;
}

// Offset of the bracket that may begin a definition on the line that begins at `start`.
std::size_t definition_start(std::string_view text, std::size_t start) {
  const std::size_t at = text.find_first_not_of(" \t>-+*0123456789.)", start);
  return at != npos && text[at] == '[' ? at : npos;
}

}  // namespace

Definitions::Definitions(std::string_view text) {
  for (std::size_t line = 0; line < text.size();) {
    const std::size_t begin = definition_start(text, line);
    const std::size_t line_end = std::min(text.find('\n', line), text.size());
    line = line_end + 1;
    if (begin >= line_end) continue;
    const std::size_t close = text.substr(0, line_end).find("]:", begin);
    if (close == npos) continue;
    const Range address = read_destination(text, skip_space(text, close + 2));
    addresses_.emplace(normal_label(text.substr(begin + 1, close - begin - 1)),
                       text.substr(address.begin, address.end - address.begin));
    offsets_.insert(begin);
  }
}

bool Definitions::leads_to(std::string_view label, std::string_view url) const {
  const auto found = addresses_.find(normal_label(label));
  return found != addresses_.end() && means(found->second, url);
}

bool Definitions::begins_at(std::size_t offset) const { return offsets_.contains(offset); }

InlinePlaces::InlinePlaces(std::string_view text, Range block, const Definitions& definitions)
    : text_(text), definitions_(definitions) {
  scan(block);
}

void InlinePlaces::scan(Range block) {
  for (std::size_t i = block.begin; i < block.end;) {
    const char c = text_[i];
    const char following = i + 1 < block.end ? text_[i + 1] : '\0';
    if (c == '\\' && is_punctuation(following)) {
      i += 2;
      continue;
    }
    if (c == '`') {
      i = skip_code(i, block.end);
      continue;
    }
    if (c == '!' && following == '[') {
      open_bracket(i, true);
      i += 2;
      continue;
    }
    if (c == '[') open_bracket(i, false);
    if (c == ']') close_bracket(i);
    if (c == '<') candidates_.push_back({i, text_.find_first_of(" \t\r\n<>", i + 1), '<'});
    ++i;
  }
}

// Behind the code span that begins at an offset, or behind its backticks when they open none.
std::size_t InlinePlaces::skip_code(std::size_t offset, std::size_t end) const {
  const auto run_end = [&](std::size_t from) {
    while (from < end && text_[from] == '`') ++from;
    return from;
  };
  const std::size_t inside = run_end(offset);
  for (std::size_t at = text_.find('`', inside); at < end; at = text_.find('`', run_end(at))) {
    if (run_end(at) - at == inside - offset) return run_end(at);
  }
  return inside;
}

void InlinePlaces::open_bracket(std::size_t offset, bool image) {
  open_.push_back(candidates_.size());
  candidates_.push_back({offset, npos, image ? '!' : '['});
}

void InlinePlaces::close_bracket(std::size_t offset) {
  if (open_.empty()) return;
  candidates_[open_.back()].close = offset;
  open_.pop_back();
}

// End of the link that a candidate makes when it leads to the address, else npos.
std::size_t InlinePlaces::match(const Candidate& candidate, std::string_view url) const {
  if (candidate.close == npos) return npos;
  if (candidate.kind == '<') {
    const std::string_view inner = text_.substr(candidate.begin + 1, candidate.close - candidate.begin - 1);
    const bool same = means(inner, url) || (url.starts_with("mailto:") && means(inner, url.substr(7)));
    return text_[candidate.close] == '>' && same ? candidate.close + 1 : npos;
  }
  if (definitions_.begins_at(candidate.begin)) return npos;
  const std::size_t after = candidate.close + 1;
  if (after < text_.size() && text_[after] == '(') {
    const Range address = read_destination(text_, skip_space(text_, after + 1));
    if (means(text_.substr(address.begin, address.end - address.begin), url)) {
      return std::min(text_.find(')', address.end), text_.size() - 1) + 1;
    }
  }
  if (after < text_.size() && text_[after] == '[') {
    const std::size_t end = std::min(text_.find(']', after), text_.size() - 1);
    const std::string_view label = text_.substr(after + 1, end - after - 1);
    if (!label.empty() && definitions_.leads_to(label, url)) return end + 1;
  }
  const std::size_t label = candidate.begin + (candidate.kind == '!' ? 2 : 1);
  return definitions_.leads_to(text_.substr(label, candidate.close - label), url) ? after : npos;
}

Range InlinePlaces::find_link(std::string_view url, bool image, std::size_t guess) {
  for (std::size_t i = next_; i < candidates_.size() && failures_ < max_failures; ++i) {
    if ((candidates_[i].kind == '!') != image) continue;
    const std::size_t end = match(candidates_[i], url);
    if (end == npos) continue;
    next_ = i + 1;
    return {candidates_[i].begin, end};
  }
  ++failures_;
  return {guess, guess};
}

Range InlinePlaces::find_tag(std::string_view tag, std::size_t guess) {
  for (std::size_t i = next_; i < candidates_.size(); ++i) {
    const Candidate& candidate = candidates_[i];
    if (candidate.kind != '<' || !text_.substr(candidate.begin).starts_with(tag)) continue;
    next_ = i + 1;
    return {candidate.begin, candidate.begin + tag.size()};
  }
  return {guess, guess};
}

}  // namespace algoreg::markdown
