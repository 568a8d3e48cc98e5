// What a run has to say about its input: code, place and named values. Severity, class and words of a code are
// data (register/rules/<group>/<CODE>.yaml) and are joined to a finding only where it is judged or printed.
#pragma once

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/place.hpp"

namespace algoreg {

enum class Severity : std::uint8_t { error, warning, info };

std::string_view to_string(Severity severity);

// How a value is said to a reader.
enum class ArgumentKind : std::uint8_t {
  text,    // as it is
  field,   // path of a field: what it is called
  fields,  // paths of fields, with commas between
  who,     // path of a field: who gives it, and when
  code,    // value of a field, or several with commas between: its label where the field has a vocabulary
  date,    // ISO date: in words
  language,  // language tag: the language's name
  texts    // in `texts`, by language
};

// A named value that the words of a code mention as {name}.
struct FindingArgument {
  std::string name;
  std::string value;
  ArgumentKind kind = ArgumentKind::text;
  std::string field = {};  // code: path of the field that has the vocabulary
  std::vector<std::pair<std::string, std::string>> texts = {};  // language tag, text
  friend auto operator<=>(const FindingArgument&, const FindingArgument&) = default;
};

struct Finding {
  std::string code;
  Span span;
  std::vector<FindingArgument> arguments;
  // Other places that led to the finding, in reading order.
  std::vector<Span> related;
  // Set where the severity depends on the entry or the day; otherwise that of the code counts.
  std::optional<Severity> severity = std::nullopt;

  // The value of an argument, empty when it was not given.
  std::string_view argument(std::string_view name) const;
};

// Collects findings. Not shared between threads: each task fills its own and the caller merges them in order.
class Findings {
 public:
  Finding& add(std::string_view code, Span span,
               std::initializer_list<std::pair<std::string_view, std::string_view>> arguments = {});
  void add(Finding finding) { items_.push_back(std::move(finding)); }
  void append(Findings&& others);

  // Sorted by file, place, code and arguments; equal findings are folded into one.
  void sort();

  bool empty() const { return items_.empty(); }
  std::size_t size() const { return items_.size(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  const Finding& operator[](std::size_t index) const { return items_[index]; }

 private:
  std::vector<Finding> items_;
};

}  // namespace algoreg
