#include "law/checks/languages.hpp"

#include <algorithm>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/checks/values.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

std::string usual_language(const CheckSetup& setup) {
  const auto& locales = setup.documents.settings.locales;
  return locales.empty() ? std::string() : locales.front();
}

// Texts that have languages; a plain one is the same in all.
bool has_languages(View value) { return value.is_map() && value.size() > 0; }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    at = end;
  }
  return words;
}

class MissingLanguage : public NamedCheck {
 public:
  MissingLanguage(std::string language, std::string usual, std::vector<FieldKeys> fields)
      : language_(std::move(language)), usual_(std::move(usual)), fields_(std::move(fields)) {}

  void run(const Subject& subject, Report& report) const override {
    const std::string_view language = language_ == "source" ? source_language(subject, usual_) : language_;
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        if (!has_languages(value) || text_in(value, language)) return;
        report.add(place_of(value),
                   {label_of(*field.field), {"language", std::string(language), ArgumentKind::language}});
      });
    }
  }

 private:
  std::string language_, usual_;
  std::vector<FieldKeys> fields_;
};

class CopiedTranslation : public NamedCheck {
 public:
  CopiedTranslation(std::string language, std::string usual, std::size_t over_words, std::vector<FieldKeys> fields)
      : language_(std::move(language)), usual_(std::move(usual)), over_words_(over_words), fields_(std::move(fields)) {}

  void run(const Subject& subject, Report& report) const override {
    const std::string_view source = source_language(subject, usual_);
    if (source == language_) return;
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        const View text = text_in(value, language_), original = text_in(value, source);
        if (!text || !original || !is_copy(text.text(), original.text())) return;
        report.add(text.span(), {label_of(*field.field)});
      });
    }
  }

 private:
  bool is_copy(std::string_view text, std::string_view original) const {
    if (trim(text).front() != trim(original).front()) return false;
    const std::vector<std::string_view> words = words_of(text);
    return words.size() > over_words_ && words == words_of(original);
  }

  std::string language_, usual_;
  std::size_t over_words_;
  std::vector<FieldKeys> fields_;
};

class OutdatedTranslation : public NamedCheck {
 public:
  void run(const Subject& subject, Report& report) const override {
    const std::optional<Date> changed = last_change(subject.root);
    if (!changed) return;
    for (const View translation : subject.root["translations"]) {
      const View source = translation["source_date"];
      const std::optional<Date> date = parse_date(source.text());
      if (!date || *date >= *changed) continue;
      report.add(source.span(), {{"field", "translations", ArgumentKind::field},
                                 {"language", std::string(translation.key()), ArgumentKind::language},
                                 {"value", to_iso(*date), ArgumentKind::date}});
    }
  }

 private:
  static std::optional<Date> last_change(View root) {
    std::optional<Date> latest;
    for (const View change : root["review"]["change_log"]) {
      const std::optional<Date> date = parse_date(change["date"].text());
      if (date && (!latest || *date > *latest)) latest = date;
    }
    return latest;
  }
};

}  // namespace

std::unique_ptr<const NamedCheck> make_missing_language(const CheckSetup& setup) {
  std::string language = read_word(setup.with, "language", true, setup.findings);
  std::vector<FieldKeys> fields = text_fields(setup.with["fields"], setup);
  if (setup.with["required"].text() == "true") {
    using schema::Requirement;
    std::erase_if(fields, [](const FieldKeys& each) { return each.field->requirement != Requirement::required; });
  }
  return std::make_unique<MissingLanguage>(std::move(language), usual_language(setup), std::move(fields));
}

std::unique_ptr<const NamedCheck> make_copied_translation(const CheckSetup& setup) {
  const auto over_words = parse_number(need(setup.with, "over_words", setup.findings).text());
  return std::make_unique<CopiedTranslation>(read_word(setup.with, "language", true, setup.findings),
                                             usual_language(setup), static_cast<std::size_t>(over_words.value_or(0)),
                                             text_fields({}, setup));
}

std::unique_ptr<const NamedCheck> make_outdated_translation(const CheckSetup&) {
  return std::make_unique<OutdatedTranslation>();
}

}  // namespace algoreg::law
