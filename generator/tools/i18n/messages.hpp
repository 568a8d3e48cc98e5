// The words of a locale: a catalogue of messages by key, in ICU's form of patterns, such as
// '{count, plural, one {# løsning} other {# løsninger}}'. In: maps of a YAML file, later ones over earlier ones.
// Out: text, never HTML. A compiled catalogue never changes, so that any number of threads may use it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "tools/i18n/language.hpp"
#include "tools/i18n/pattern.hpp"

namespace algoreg::i18n {

class Messages {
 public:
  // Nested keys join with dots. A message that cannot be read is found at its key and stays as it was written.
  static Messages compile(const Language& language, const std::vector<View>& catalogues, Findings& findings);

  const Language& language() const { return language_; }
  std::size_t size() const { return messages_.size(); }

  // The index of a message; keys are in byte order.
  std::optional<std::uint32_t> find(std::string_view key) const;
  std::string_view key(std::uint32_t index) const { return messages_[index].key; }
  Span span(std::uint32_t index) const { return messages_[index].span; }
  std::vector<std::string_view> keys() const;
  // Whether its pattern could be read.
  bool is_usable(std::uint32_t index) const { return messages_[index].usable; }
  // The names that a message mentions, each once, in byte order.
  const std::vector<std::string>& argument_names(std::uint32_t index) const;

  // The text of a message without arguments; nothing for one that has some.
  std::optional<std::string_view> constant(std::uint32_t index) const;
  // Appends a message. An argument that was not given stays as its name in braces.
  void append(std::string& out, std::uint32_t index, std::span<const NamedArgument> arguments) const;

 private:
  struct Message {
    std::string key;
    Span span;
    Pattern pattern;
    bool usable = true;
  };
  explicit Messages(Language language) : language_(std::move(language)) {}

  Language language_;
  std::vector<Message> messages_;
};

// Adds findings for keys that one catalogue has and the other lacks, and for arguments that differ.
void compare_catalogues(const Messages& first, const Messages& other, Findings& findings);

}  // namespace algoreg::i18n
