#include "records/labels.hpp"

namespace algoreg {

const std::string* Translation::find(std::string_view text) const {
  const auto found = texts.find(text);
  return found == texts.end() ? nullptr : &found->second;
}

const FieldLabel* Labels::field(std::string_view path) const {
  const auto found = fields.find(path);
  return found == fields.end() ? nullptr : &found->second;
}

std::string Labels::citation(std::string_view short_form) const {
  std::string words;
  while (!short_form.empty()) {
    bool replaced = false;
    for (const auto& [from, to] : citation_words) {
      if (!short_form.starts_with(from)) continue;
      words += to;
      short_form.remove_prefix(from.size());
      replaced = true;
      break;
    }
    if (replaced) continue;
    words += short_form.front();
    short_form.remove_prefix(1);
  }
  return words;
}

void Labels::borrow(const Labels& other, std::string_view lang) {
  const auto take = [&](Wording& own, const Wording& borrowed) {
    if (own.text.empty() && !borrowed.text.empty()) {
      own = {borrowed.text, borrowed.lang.empty() ? std::string(lang) : borrowed.lang};
    }
  };
  for (const auto& [path, label] : other.fields) {
    FieldLabel& own = fields[path];
    if (own.label.empty()) own.label = label.label;
    if (own.question.empty()) own.question = label.question;
    take(own.help, label.help);
    take(own.who, label.who);
  }
  groups.insert(other.groups.begin(), other.groups.end());
  downloads.insert(other.downloads.begin(), other.downloads.end());
  rule_groups.insert(other.rule_groups.begin(), other.rule_groups.end());
  placeholders.insert(other.placeholders.begin(), other.placeholders.end());
  if (citation_words.empty()) citation_words = other.citation_words;
}

}  // namespace algoreg
