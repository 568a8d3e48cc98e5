// One message, compiled: a short tree of text, arguments and choices that is only read afterwards.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "tools/i18n/language.hpp"

namespace algoreg::i18n {

using Argument = std::variant<std::string_view, std::int64_t>;

struct NamedArgument {
  std::string_view name;
  Argument value;
};

struct Choice;

struct Piece {
  enum class Kind : std::uint8_t { text, argument, number_sign, plural, ordinal, select };
  Kind kind = Kind::text;
  std::string text;                      // the words, or the name of the argument
  std::shared_ptr<const Choice> choice;  // of plural, ordinal, select
};

struct Variant {
  std::string selector;               // one, other, female ...
  std::optional<std::int64_t> exact;  // =1
  std::vector<Piece> pieces;
};

struct Choice {
  std::int64_t offset = 0;
  std::vector<Variant> variants;
};

struct Pattern {
  std::vector<Piece> pieces;
  std::vector<std::string> argument_names;  // each once, in byte order

  // The text when there are no arguments.
  std::optional<std::string_view> constant() const;
  void append(std::string& out, const Language& language, std::span<const NamedArgument> arguments) const;
};

// What is wrong with a pattern: the code of the finding and its named value.
struct PatternFault {
  std::string_view code;
  std::string_view name;
  std::string value;
};

struct CompiledPattern {
  Pattern pattern;
  std::vector<PatternFault> faults;
  bool usable = false;
};

// Reads a pattern. Faults that leave it usable concern plural forms.
CompiledPattern compile_pattern(std::string_view text, const Language& language);

}  // namespace algoreg::i18n
