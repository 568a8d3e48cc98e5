#include "app/words.hpp"

namespace algoreg::app {

namespace {

std::string choose_language(const DocumentSet& documents, std::string_view asked) {
  if (!asked.empty()) return std::string(asked);
  for (const std::string& locale : documents.settings.locales) {
    if (documents.report_words.find(locale) != documents.report_words.end()) return locale;
  }
  return "en";
}

}  // namespace

Words::Words(const DocumentSet& documents, std::string_view asked) : language_(choose_language(documents, asked)) {
  const auto words = documents.report_words.find(language_);
  if (words != documents.report_words.end()) words_ = &words->second;
}

std::string Words::operator()(std::string_view key, std::initializer_list<i18n::NamedArgument> arguments) const {
  std::string text;
  const auto index = words_ == nullptr ? std::nullopt : words_->messages.find(key);
  if (!index) return std::string(key);
  words_->messages.append(text, *index, std::span(arguments.begin(), arguments.size()));
  return text;
}

const FieldLabel* Words::field(std::string_view path) const {
  return words_ == nullptr ? nullptr : words_->labels.field(path);
}

std::string Words::label(std::string_view path) const {
  const FieldLabel* words = field(path);
  return words == nullptr ? std::string(path) : words->label;
}

std::string Words::citation(std::string_view short_form) const {
  return words_ == nullptr ? std::string(short_form) : words_->labels.citation(short_form);
}

}  // namespace algoreg::app
