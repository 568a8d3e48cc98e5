#include "stages/check/page_marks.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace algoreg::checking {

namespace {

constexpr auto npos = std::string_view::npos;

bool is_space_or_feed(char c) { return is_space(c) || c == '\f'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether `text` begins with `word`, which is in lower case.
bool begins(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin(), [](char wanted, char c) { return wanted == lower(c); });
}

bool is(std::string_view text, std::string_view word) { return text.size() == word.size() && begins(text, word); }

// Attributes that name one thing to be fetched; those with several, a comma between them.
constexpr std::array<std::string_view, 5> loading{"src", "poster", "data", "background", "xlink:href"};
constexpr std::array<std::string_view, 2> loading_several{"srcset", "imagesrcset"};

template <typename List>
bool is_one_of(std::string_view name, const List& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return is(name, one); });
}

// Whether a <link> only names its target.
bool is_mere_name(std::string_view relation) {
  return relation == "alternate" || relation == "canonical" || relation == "license" || relation == "author";
}

class PageReader {
 public:
  explicit PageReader(std::string_view html) : html_(html) {}

  PageMarks read() {
    for (at_ = html_.find('<'); at_ < html_.size(); at_ = html_.find('<', at_)) {
      ++at_;
      if (html_.substr(at_).starts_with("!--")) {
        at_ = std::min(html_.find("-->", at_), html_.size());
      } else if (at_ < html_.size() && is_ascii_letter(html_[at_])) {
        read_tag();
      }
    }
    return std::move(marks_);
  }

 private:
  std::string_view take_until(std::string_view ends) {
    const std::size_t begin = at_;
    at_ = std::min(html_.find_first_of(ends, at_), html_.size());
    return html_.substr(begin, at_ - begin);
  }

  void read_tag() {
    tag_ = take_until(" \t\n\r\f/>");
    href_ = relation_ = {};
    while (at_ < html_.size() && html_[at_] != '>') {
      if (is_space_or_feed(html_[at_]) || html_[at_] == '/') {
        ++at_;
      } else {
        read_attribute();
      }
    }
    if (is(tag_, "link") && !is_mere_name(relation_)) marks_.loads.push_back(href_);
    if (is(tag_, "script") || is(tag_, "style")) read_raw_text();
  }

  void read_attribute() {
    const std::size_t begin = at_++;   // an equals sign at the start belongs to the name
    take_until(" \t\n\r\f/>=");
    const std::string_view name = html_.substr(begin, at_ - begin);
    skip_space();
    if (at_ == html_.size() || html_[at_] != '=') return;
    ++at_;
    skip_space();
    take_value(name, read_value());
  }

  std::string_view read_value() {
    if (at_ == html_.size()) return {};
    const char quote = html_[at_];
    if (quote != '"' && quote != '\'') return take_until(" \t\n\r\f>");
    ++at_;
    const std::string_view value = take_until(std::string_view(&quote, 1));
    if (at_ < html_.size()) ++at_;
    return value;
  }

  void take_value(std::string_view name, std::string_view value) {
    if (is(name, "id")) {
      marks_.ids.push_back(value);
    } else if (is(name, "rel")) {
      relation_ = value;
    } else if (is(name, "href")) {
      href_ = value;
      marks_.links.push_back(value);
      if (is(tag_, "use") || is(tag_, "image")) marks_.loads.push_back(value);
    } else if (is(name, "style")) {
      add_loads(loads_of_style(value));
    } else if (is_one_of(name, loading)) {
      add_load(value);
    } else if (is_one_of(name, loading_several)) {
      for (const std::string_view candidate : split(value, ',')) add_load(first_word(trim(candidate)));
    }
  }

  static std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" \t\n\r\f")); }

  void add_load(std::string_view target) {
    marks_.links.push_back(target);
    marks_.loads.push_back(target);
  }

  void add_loads(const std::vector<std::string_view>& targets) {
    marks_.loads.insert(marks_.loads.end(), targets.begin(), targets.end());
  }

  // The text of a script or a style has no tags.
  void read_raw_text() {
    const std::size_t begin = at_;
    while (at_ < html_.size() && !(begins(html_.substr(at_), "</") && begins(html_.substr(at_ + 2), tag_name()))) {
      at_ = std::min(html_.find('<', at_ + 1), html_.size());
    }
    if (is(tag_, "style")) add_loads(loads_of_style(html_.substr(begin, at_ - begin)));
  }

  std::string_view tag_name() const { return is(tag_, "style") ? "style" : "script"; }

  void skip_space() {
    while (at_ < html_.size() && is_space_or_feed(html_[at_])) ++at_;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::string_view tag_, href_, relation_;
  PageMarks marks_;
};

}  // namespace

bool is_local(std::string_view target) {
  const auto is_slash = [&](std::size_t i) { return i < target.size() && (target[i] == '/' || target[i] == '\\'); };
  const std::size_t colon = target.find(':');
  return !(is_slash(0) && is_slash(1)) && (colon == npos || colon > target.find_first_of("/\\?#"));
}

PageMarks marks_of(std::string_view html) { return PageReader(html).read(); }

std::vector<std::string_view> loads_of_style(std::string_view css) {
  std::vector<std::string_view> targets;
  for (std::size_t at = 0; at < css.size(); ++at) {
    const std::string_view rest = css.substr(at);
    if (begins(rest, "url(")) {
      const std::size_t begin = css.find_first_not_of(" \t\n\r\"'", at + 4);
      if (begin == npos) break;
      at = std::min(css.find_first_of(" \t\n\r\"')", begin), css.size());
      targets.push_back(css.substr(begin, at - begin));
    } else if (rest[0] == '"' || rest[0] == '\'') {
      const std::size_t end = std::min(css.find(rest[0], at + 1), css.size());
      const std::string_view text = trim(css.substr(at + 1, end - at - 1));
      const bool is_address = text.find("://") != npos || text.starts_with("//");
      if (is_address && text.find(' ') == npos && !is_local(text)) targets.push_back(text);
      at = end;
    }
  }
  return targets;
}

}  // namespace algoreg::checking
