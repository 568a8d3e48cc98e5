// Where in HTML a template stands: follows the fixed text of a template character by character, so that each value is
// escaped for its place or refused. In: fixed text, places of tags. Out: how a value is written there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace algoreg::templates {

// How a value is written: as it is, or escaped for its place. `address` also looks at the scheme.
enum class Escape : std::uint8_t { none, text, attribute, address };

// Why a value may not stand somewhere, or fixed text may not.
enum class Refusal : std::uint8_t { none, raw_element, unquoted, attribute, scheme, touching };

// A character of fixed text that does not fit what stands before it: it makes a scheme of a value, or touches an
// attribute.
struct HtmlFault {
  std::size_t offset = 0;
  Refusal reason = Refusal::none;
  std::string place;
};

class HtmlPosition {
 public:
  // Follows fixed text; gives its first fault, if any.
  std::optional<HtmlFault> follow(std::string_view text);

  // A control tag stands here: a name that was being written is complete.
  void complete_name();

  // A value is written here: how, unless refusal() says why not.
  Escape write_value();
  Refusal refusal() const;

  // Markup may be inserted here.
  bool in_text() const { return mode_ == Mode::text; }
  // The place as it looks in a template: `<script>`, `onclick`, empty in text.
  std::string name() const;

  // Joins two ways through a template; false when they end at different kinds of place.
  bool join(const HtmlPosition& other);

 private:
  enum class Mode : std::uint8_t {
    text,
    plain_text,
    raw,
    comment,
    declaration,
    open,
    bang,
    tag_name,
    tag,
    gap,
    attribute_name,
    after_name,
    before_value,
    double_quoted,
    single_quoted,
    unquoted
  };
  // What an address can still become: only the scheme is a danger, and it is decided by the first of : / ? #
  enum class Address : std::uint8_t { no, undecided, decided, bad };

  void step(char c);
  void step_markup(char c);
  void step_tag(char c);
  void step_raw(char c);
  void step_value(char c, char quote);
  void begin_attribute(char c);
  void begin_value(Mode mode);
  void end_tag();
  bool in_value() const { return mode_ == Mode::double_quoted || mode_ == Mode::single_quoted; }

  Mode mode_ = Mode::text;
  Address address_ = Address::no;
  bool closing_ = false;      // in </element>
  bool after_value_ = false;  // the undecided address began with a value
  std::string element_;
  std::string attribute_;
  std::string written_;  // fixed text of the value, comment or raw element, as far as it matters
};

}  // namespace algoreg::templates
