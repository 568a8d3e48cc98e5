#include "app/words.hpp"

#include "base/scalar.hpp"
#include "base/text.hpp"

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

Words::Words(const DocumentSet& documents, std::string_view asked)
    : documents_(documents), language_(choose_language(documents, asked)) {
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

std::string Words::each(std::string_view list, const std::function<std::string(std::string_view)>& say) const {
  std::vector<std::string> words;
  for (const std::string_view item : split(list, ',')) words.push_back(say(item));
  return i18n::Language(language_).list(words);
}

std::string Words::code(std::string_view code, std::string_view path) const {
  const schema::Field* field = documents_.schema.field(path);
  if (field == nullptr) return std::string(code);
  if (code == "true" || code == "false") return (*this)(code == "true" ? "value.yes" : "value.no");
  const VocabularyValue* value = vocabulary_of(documents_.vocabularies, field->vocabulary).find(code);
  if (value != nullptr) return std::string(value->label.choose(language_, documents_.settings.fallback).text);
  if (field->kind != schema::FieldKind::number) return std::string(code);
  const std::size_t point = code.find('.');
  const int digits = point == std::string_view::npos ? 0 : static_cast<int>(code.size() - point - 1);
  const std::optional<double> number = parse_number(code);
  return number ? i18n::Language(language_).decimal(*number, digits) : std::string(code);
}

std::string Words::said(const FindingArgument& argument) const {
  const i18n::Language language(language_);
  const std::string& value = argument.value;
  if (value.empty() && argument.kind == ArgumentKind::code) return (*this)("value.none");
  switch (argument.kind) {
    case ArgumentKind::text: return value;
    case ArgumentKind::field: return label(value);
    case ArgumentKind::fields: return each(value, [&](std::string_view path) { return label(path); });
    case ArgumentKind::code: return each(value, [&](std::string_view item) { return code(item, argument.field); });
    case ArgumentKind::language: return language.name_of(value);
    case ArgumentKind::who: {
      const FieldLabel* words = field(value);
      return words == nullptr ? value : words->who.text;
    }
    case ArgumentKind::date: {
      const std::optional<Date> day = parse_date(value);
      return day ? language.date(*day) : value;
    }
    case ArgumentKind::texts:
      return std::string(LocalizedText{argument.texts}.choose(language_, documents_.settings.fallback).text);
  }
  return value;
}

}  // namespace algoreg::app
