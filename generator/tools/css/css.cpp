#include "tools/css/css.hpp"

#include <algorithm>

namespace algoreg::css {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// Beside these, white space has no meaning. Not so beside + and -, which calc() tells apart by it, and not before a
// colon or a bracket, where it means a descendant.
bool swallows_after(char c) { return std::string_view("{};,>:(").find(c) != std::string_view::npos; }
bool swallows_before(char c) { return std::string_view("{};,>)").find(c) != std::string_view::npos; }

class Minifier {
 public:
  explicit Minifier(std::string_view css) : css_(css) { out_.reserve(css.size()); }

  std::string run() {
    while (at_ < css_.size()) step();
    return std::move(out_);
  }

 private:
  void step() {
    if (css_.substr(at_).starts_with("/*")) return skip_comment();
    const char c = css_[at_];
    if (is_space(c)) {
      spaced_ = true;
      ++at_;
    } else if (c == '"' || c == '\'') {
      copy(end_of_text());
    } else if (css_.substr(at_).starts_with("url(")) {
      copy(end_of_address());
    } else {
      copy(at_ + (c == '\\' && at_ + 1 < css_.size() ? 2 : 1));
    }
  }

  // A comment parts two words that nothing else parts.
  void skip_comment() {
    const std::size_t end = css_.find("*/", at_ + 2);
    const std::size_t next = end == std::string_view::npos ? css_.size() : end + 2;
    const bool parts = !spaced_ && next < css_.size() && !is_space(css_[next]) && !out_.empty();
    if (parts && !swallows_after(out_.back()) && !swallows_before(css_[next])) out_ += "/**/";
    at_ = next;
  }

  std::size_t end_of_text() const {
    std::size_t end = at_ + 1;
    while (end < css_.size() && css_[end] != css_[at_]) end += css_[end] == '\\' ? 2 : 1;
    return std::min(end + 1, css_.size());
  }

  std::size_t end_of_address() const {
    const std::size_t end = css_.find_first_of("\"')", at_);
    if (end == std::string_view::npos) return css_.size();
    return css_[end] == ')' ? end + 1 : end;
  }

  void copy(std::size_t end) {
    const char first = css_[at_];
    const bool parted = spaced_ && !out_.empty() && !swallows_after(out_.back()) && !swallows_before(first);
    if (parted) out_ += ' ';
    spaced_ = false;
    if (first == '}' && out_.ends_with(';')) out_.pop_back();
    out_ += css_.substr(at_, end - at_);
    at_ = end;
  }

  std::string_view css_;
  std::string out_;
  std::size_t at_ = 0;
  bool spaced_ = false;  // white space was read and not yet written
};

}  // namespace

std::string minified(std::string_view css) { return Minifier(css).run(); }

}  // namespace algoreg::css
