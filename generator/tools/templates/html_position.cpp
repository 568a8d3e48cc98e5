#include "tools/templates/html_position.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "base/text.hpp"
#include "tools/templates/address.hpp"

namespace algoreg::templates {

namespace {

template <std::size_t N>
using Names = std::array<std::string_view, N>;

template <std::size_t N>
bool is_one_of(std::string_view name, const Names<N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What stands in these is not read as HTML, so that escaping would not help; in plain elements it is unescaped.
constexpr Names<7> raw_elements = {"script", "style", "iframe", "xmp", "noembed", "noframes", "plaintext"};
constexpr Names<2> plain_elements = {"title", "textarea"};
constexpr Names<10> address_attributes = {"href", "src",  "action",   "formaction", "poster",
                                          "cite", "data", "manifest", "background", "xlink:href"};
// Style, scripts, markup, or several addresses: no escaping makes a value safe there.
constexpr Names<5> closed_attributes = {"style", "srcset", "imagesrcset", "srcdoc", "ping"};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_closed(std::string_view attribute) {
  return attribute.starts_with("on") || is_one_of(attribute, closed_attributes);
}

}  // namespace

std::optional<HtmlFault> HtmlPosition::follow(std::string_view text) {
  std::optional<HtmlFault> fault;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool separates = is_space(text[i]) || text[i] == '>' || text[i] == '/';
    if (mode_ == Mode::gap && !separates && !fault) fault = {i, Refusal::touching, name()};
    const bool was_open = address_ == Address::undecided && after_value_;
    step(text[i]);
    if (was_open && address_ == Address::bad && !fault) fault = {i, Refusal::scheme, name()};
  }
  return fault;
}

void HtmlPosition::step(char c) {
  switch (mode_) {
    case Mode::text:
      if (c == '<') mode_ = Mode::open;
      break;
    case Mode::plain_text:
    case Mode::raw: step_raw(c); break;
    case Mode::open:
    case Mode::bang:
    case Mode::comment:
    case Mode::declaration: step_markup(c); break;
    case Mode::double_quoted: step_value(c, '"'); break;
    case Mode::single_quoted: step_value(c, '\''); break;
    default: step_tag(c);
  }
}

void HtmlPosition::step_markup(char c) {
  if (mode_ == Mode::open) {
    if (is_letter(c)) {
      mode_ = Mode::tag_name;
      element_ = lower(c);
    } else if (c == '/' && !closing_) {
      closing_ = true;
    } else {
      closing_ = false;
      written_.clear();
      mode_ = c == '!' ? Mode::bang : c == '?' ? Mode::declaration : Mode::text;
    }
    return;
  }
  written_ += c;
  if (mode_ == Mode::bang && written_.size() == 2) mode_ = written_ == "--" ? Mode::comment : Mode::declaration;
  const bool ends = mode_ == Mode::comment ? written_.ends_with("-->") : c == '>';
  if (ends) mode_ = Mode::text;
}

void HtmlPosition::step_tag(char c) {
  if (mode_ == Mode::before_value && !is_space(c) && c != '>') {
    begin_value(c == '"' ? Mode::double_quoted : c == '\'' ? Mode::single_quoted : Mode::unquoted);
  } else if (c == '>') {
    end_tag();
  } else if (mode_ == Mode::unquoted) {
    if (is_space(c)) mode_ = Mode::tag;
  } else if (mode_ == Mode::before_value) {
    return;
  } else if (c == '/') {
    mode_ = Mode::tag;
  } else if (is_space(c)) {
    mode_ = mode_ == Mode::attribute_name || mode_ == Mode::after_name ? Mode::after_name : Mode::tag;
  } else if (c == '=' && (mode_ == Mode::attribute_name || mode_ == Mode::after_name)) {
    mode_ = Mode::before_value;
  } else if (mode_ == Mode::tag_name) {
    element_ += lower(c);
  } else if (mode_ == Mode::attribute_name) {
    attribute_ += lower(c);
  } else {
    begin_attribute(c);
  }
}

void HtmlPosition::step_raw(char c) {
  const std::string end = "</" + element_;
  if (written_ == end && (is_space(c) || c == '>' || c == '/')) {
    closing_ = true;
    mode_ = Mode::tag;
    step_tag(c);
    return;
  }
  written_ += lower(c);
  if (std::string_view(end).starts_with(written_)) return;
  written_.clear();
  if (c == '<') written_ += c;
}

void HtmlPosition::step_value(char c, char quote) {
  if (c == quote) {
    mode_ = Mode::gap;
    return;
  }
  if (address_ == Address::no && attribute_ == "content") {
    // <meta http-equiv="refresh" content="0; url=...">
    written_ += lower(c);
    if (!written_.ends_with("url=")) return;
    address_ = Address::undecided;
    written_.clear();
  } else if (address_ == Address::undecided) {
    if (c == '/' || c == '?' || c == '#') address_ = Address::decided;
    if (c == ':') address_ = !after_value_ && is_allowed_scheme(written_) ? Address::decided : Address::bad;
    written_ += lower(c);
  }
}

void HtmlPosition::begin_attribute(char c) {
  attribute_ = lower(c);
  mode_ = Mode::attribute_name;
}

void HtmlPosition::begin_value(Mode mode) {
  mode_ = mode;
  address_ = is_one_of(attribute_, address_attributes) ? Address::undecided : Address::no;
  after_value_ = false;
  written_.clear();
}

void HtmlPosition::end_tag() {
  written_.clear();
  mode_ = Mode::text;
  if (!closing_ && is_one_of(element_, raw_elements)) mode_ = Mode::raw;
  if (!closing_ && is_one_of(element_, plain_elements)) mode_ = Mode::plain_text;
  closing_ = false;
}

void HtmlPosition::complete_name() {
  if (mode_ == Mode::tag_name || mode_ == Mode::attribute_name) mode_ = Mode::gap;
  if (mode_ == Mode::after_name) mode_ = Mode::tag;
}

Refusal HtmlPosition::refusal() const {
  switch (mode_) {
    case Mode::text:
    case Mode::plain_text: return Refusal::none;
    case Mode::raw:
    case Mode::comment:
    case Mode::bang:
    case Mode::declaration: return Refusal::raw_element;
    case Mode::double_quoted:
    case Mode::single_quoted:
      if (is_closed(attribute_)) return Refusal::attribute;
      return address_ == Address::bad ? Refusal::scheme : Refusal::none;
    default: return Refusal::unquoted;
  }
}

Escape HtmlPosition::write_value() {
  assert(refusal() == Refusal::none);
  if (!in_value()) return Escape::text;
  if (address_ != Address::undecided) return Escape::attribute;
  after_value_ = true;
  return Escape::address;
}

std::string HtmlPosition::name() const {
  switch (mode_) {
    case Mode::text: return "";
    case Mode::comment:
    case Mode::bang: return "<!--";
    case Mode::declaration: return "<!";
    case Mode::open: return "<";
    case Mode::raw:
    case Mode::plain_text: return "<" + element_ + ">";
    case Mode::tag_name:
    case Mode::tag:
    case Mode::gap: return "<" + element_;
    default: return attribute_;
  }
}

bool HtmlPosition::join(const HtmlPosition& other) {
  const auto between = [](Mode mode) { return mode == Mode::tag || mode == Mode::gap; };
  if (between(mode_) && between(other.mode_)) {
    if (other.mode_ == Mode::gap) mode_ = Mode::gap;
    return element_ == other.element_ && closing_ == other.closing_;
  }
  if (mode_ != other.mode_) return false;
  if (mode_ == Mode::text) return true;
  if (mode_ == Mode::raw || mode_ == Mode::plain_text) return element_ == other.element_;
  if (mode_ == Mode::before_value || mode_ == Mode::unquoted || in_value()) {
    if (attribute_ != other.attribute_ || element_ != other.element_) return false;
    // Either way may have been taken: keep what asks for more care.
    if (address_ != other.address_) {
      const bool bad = address_ == Address::bad || other.address_ == Address::bad;
      address_ = bad ? Address::bad : Address::undecided;
    }
    after_value_ = after_value_ || other.after_value_ || written_ != other.written_;
  }
  return true;
}

}  // namespace algoreg::templates
