#include "tools/i18n/messages.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace algoreg::i18n {

namespace {

using Entries = std::map<std::string, View, std::less<>>;

// Puts every message of a map and the maps in it under its joined key.
void collect(View map, const std::string& prefix, Entries& entries, Findings& findings) {
  for (const View member : map) {
    std::string key = prefix + std::string(member.key());
    if (member.is_map()) {
      collect(member, key + '.', entries, findings);
    } else if (member.is_scalar()) {
      entries.insert_or_assign(std::move(key), member);
    } else {
      findings.add("I18-002", member.key_span(), {{"key", key}});
    }
  }
}

void report(const PatternFault& fault, View member, std::string_view key, const Language& language,
            Findings& findings) {
  Finding& finding = findings.add(fault.code, member.key_span(), {{"key", key}, {"language", language.tag()}});
  if (!fault.name.empty()) finding.arguments.push_back({std::string(fault.name), fault.value});
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
  return text.empty() ? "-" : text;
}

std::size_t common_prefix(std::string_view left, std::string_view right) {
  return static_cast<std::size_t>(std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first -
                                  left.begin());
}

// The place in a catalogue where a key would be written: beside the key that begins most like it.
Span place_for(std::string_view key, const Messages& messages, Span otherwise) {
  const std::vector<std::string_view> keys = messages.keys();
  const auto after = std::lower_bound(keys.begin(), keys.end(), key);
  if (keys.empty()) return otherwise;
  const auto index = static_cast<std::uint32_t>(after - keys.begin());
  if (after == keys.begin()) return messages.span(0);
  const bool nearer = after != keys.end() && common_prefix(*after, key) > common_prefix(*(after - 1), key);
  return messages.span(nearer ? index : index - 1);
}

void report_unknown(const Messages& first, const Messages& other, std::uint32_t index, Findings& findings) {
  const std::vector<std::string_view> keys = first.keys();
  std::vector<std::string_view> free;
  for (const std::string_view key : keys) {
    if (!other.find(key)) free.push_back(key);
  }
  const std::string_view near = nearest(other.key(index), free);
  Finding& finding = findings.add(near.empty() ? "I18-007" : "I18-011", other.span(index),
                                  {{"key", other.key(index)}, {"language", first.language().tag()}});
  if (!near.empty()) finding.arguments.push_back({"near", std::string(near)});
}

}  // namespace

Messages Messages::compile(const Language& language, const std::vector<View>& catalogues, Findings& findings) {
  Entries entries;
  for (const View catalogue : catalogues) {
    if (!catalogue || catalogue.is_null()) continue;
    if (!catalogue.is_map()) {
      findings.add("I18-009", catalogue.span());
      continue;
    }
    collect(catalogue, "", entries, findings);
  }
  Messages messages(language);
  for (const auto& [key, member] : entries) {
    CompiledPattern compiled = compile_pattern(member.text(), language);
    for (const PatternFault& fault : compiled.faults) report(fault, member, key, language, findings);
    if (!compiled.usable) compiled.pattern = {{{Piece::Kind::text, std::string(member.text()), nullptr}}, {}};
    messages.messages_.push_back({key, member.key_span(), std::move(compiled.pattern), compiled.usable});
  }
  return messages;
}

std::optional<std::uint32_t> Messages::find(std::string_view key) const {
  const auto found =
      std::lower_bound(messages_.begin(), messages_.end(), key,
                       [](const Message& message, std::string_view wanted) { return message.key < wanted; });
  if (found == messages_.end() || found->key != key) return std::nullopt;
  return static_cast<std::uint32_t>(found - messages_.begin());
}

std::vector<std::string_view> Messages::keys() const {
  std::vector<std::string_view> all;
  all.reserve(messages_.size());
  for (const Message& message : messages_) all.push_back(message.key);
  return all;
}

const std::vector<std::string>& Messages::argument_names(std::uint32_t index) const {
  return messages_[index].pattern.argument_names;
}

std::optional<std::string_view> Messages::constant(std::uint32_t index) const {
  return messages_[index].pattern.constant();
}

void Messages::append(std::string& out, std::uint32_t index, std::span<const NamedArgument> arguments) const {
  messages_[index].pattern.append(out, language_, arguments);
}

void compare_catalogues(const Messages& first, const Messages& other, Findings& findings) {
  for (std::uint32_t index = 0; index < first.size(); ++index) {
    const std::string_view key = first.key(index);
    const std::optional<std::uint32_t> twin = other.find(key);
    if (!twin) {
      findings
          .add("I18-006", place_for(key, other, first.span(index)),
               {{"key", key}, {"language", other.language().tag()}})
          .related.push_back(first.span(index));
    } else if (first.is_usable(index) && other.is_usable(*twin) &&
               first.argument_names(index) != other.argument_names(*twin)) {
      findings
          .add("I18-008", other.span(*twin),
               {{"key", key},
                {"found", joined(other.argument_names(*twin))},
                {"expected", joined(first.argument_names(index))},
                {"language", first.language().tag()}})
          .related.push_back(first.span(index));
    }
  }
  for (std::uint32_t index = 0; index < other.size(); ++index) {
    if (!first.find(other.key(index))) report_unknown(first, other, index, findings);
  }
}

}  // namespace algoreg::i18n
