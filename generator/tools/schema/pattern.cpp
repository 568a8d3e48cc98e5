#include "tools/schema/pattern.hpp"

#include <optional>

namespace algoreg::schema {

namespace {

// ECMAScript counts all white space of Unicode, RE2's \s only that of ASCII.
constexpr std::string_view space_class =
    R"(\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff})";
// Its dot stops at four line ends, RE2's at one.
constexpr std::string_view any_but_line_end = R"([^\n\r\x{2028}\x{2029}])";

class Translation {
 public:
  explicit Translation(std::string_view pattern) : rest_(pattern) {}

  // The pattern in RE2's words, or nothing: then rest() begins with what could not be said.
  std::optional<std::string> run() {
    while (!rest_.empty()) {
      if (!step()) return std::nullopt;
    }
    return std::move(out_);
  }

  std::string_view rest() const { return rest_; }

 private:
  bool step() {
    const char c = rest_.front();
    if (c == '\\') return escape();
    if (in_class_) return class_character(c);
    if (c == '(') return group();
    if (c == '{') return count();
    if (c == '}' || c == ']') return false;
    if (c == '.') return put(any_but_line_end, 1);
    if (c == '[') in_class_ = true;
    return put(rest_.substr(0, 1), 1);
  }

  bool class_character(char c) {
    if (c == '[') return false;
    if (c == ']') in_class_ = false;
    return put(rest_.substr(0, 1), 1);
  }

  bool escape() {
    if (rest_.size() < 2) return false;
    const char c = rest_[1];
    if (c == 's') return put(in_class_ ? std::string(space_class) : "[" + std::string(space_class) + "]", 2);
    if (c == 'S' && !in_class_) return put("[^" + std::string(space_class) + "]", 2);
    if (c == 'b' && in_class_) return false;
    if (c == '-' && !in_class_) return false;
    if (std::string_view("dDwWbtnr^$.*+?()[]{}|/\\-").find(c) == std::string_view::npos) return false;
    return put(rest_.substr(0, 2), 2);
  }

  bool group() {
    if (!rest_.starts_with("(?")) return put("(", 1);
    return rest_.starts_with("(?:") && put("(?:", 3);
  }

  // A brace must be a count: {2}, {2,} or {2,5}.
  bool count() {
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos || end < 2) return false;
    const std::string_view inner = rest_.substr(1, end - 1);
    const std::size_t comma = inner.find(',');
    const bool sound = inner.front() != ',' && inner.find_first_not_of("0123456789,") == std::string_view::npos &&
                       (comma == std::string_view::npos || inner.find(',', comma + 1) == std::string_view::npos);
    return sound && put(rest_.substr(0, end + 1), end + 1);
  }

  bool put(std::string_view text, std::size_t consumed) {
    out_ += text;
    rest_.remove_prefix(consumed);
    return true;
  }

  std::string_view rest_;
  std::string out_;
  bool in_class_ = false;
};

}  // namespace

tl::expected<Pattern, std::string> compile_pattern(std::string_view pattern) {
  Translation translation(pattern);
  const std::optional<std::string> text = translation.run();
  if (!text) return tl::make_unexpected(std::string(translation.rest().substr(0, 3)));
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(1 << 20);
  auto compiled = std::make_unique<const re2::RE2>(*text, options);
  if (!compiled->ok()) return tl::make_unexpected(compiled->error_arg());
  return compiled;
}

bool matches(const re2::RE2& pattern, std::string_view text) {
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

}  // namespace algoreg::schema
