#include "law/checks/wording.hpp"

#include <algorithm>
#include <set>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/checks/values.hpp"
#include "law/readability.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

int number(const CheckSetup& setup, std::string_view key) {
  const View value = need(setup.with, key, setup.findings);
  const auto number = parse_number(value.text());
  if (value && !number) setup.findings.add("LAW-014", value.span(), {{"text", value.text()}});
  return static_cast<int>(number.value_or(0));
}

class Lix : public NamedCheck {
 public:
  explicit Lix(const CheckSetup& setup)
      : language_(read_word(setup.with, "language", true, setup.findings)),
        limit_(number(setup, "limit")),
        sentence_words_(number(setup, "sentence_words")),
        at_least_words_(number(setup, "at_least_words")),
        fields_(text_fields(setup.with["fields"], setup)) {}

  void run(const Subject& subject, Report& report) const override {
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        const View text = text_in(value, language_);
        if (!text) return;
        const Readability counts = readability(text.text());
        const bool is_heavy = counts.words >= at_least_words_ && counts.lix() > limit_;
        if (!is_heavy && counts.longest_sentence <= sentence_words_) return;
        report.add(text.span(), {label_of(*field.field), said("lix", std::to_string(counts.lix())),
                                 said("words", std::to_string(counts.longest_sentence))});
      });
    }
  }

 private:
  std::string language_;
  int limit_, sentence_words_, at_least_words_;
  std::vector<FieldKeys> fields_;
};

bool is_capital(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c >= 'A' && c <= 'Z') return true;
  // Æ Ø Å in UTF-8.
  if (c != '\xC3' || at + 1 == text.size()) return false;
  return text[at + 1] == '\x86' || text[at + 1] == '\x98' || text[at + 1] == '\x85';
}

// The capital letters (and digits behind the first) at the start of a word; empty for a word of another kind, such as
// "Aarhus" or "MSBer". What is added with a hyphen or an apostrophe is inflection.
std::string_view abbreviation_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin, capitals = 0;
  while (end < text.size()) {
    if (is_capital(text, end)) {
      ++capitals;
      end += text[end] == '\xC3' ? 2 : 1;
    } else if (end > begin && text[end] >= '0' && text[end] <= '9') {
      ++end;
    } else {
      break;
    }
  }
  const bool ends_here = end >= text.size() || !is_word_byte(text[end]);
  return capitals >= 2 && ends_here ? text.substr(begin, end - begin) : std::string_view{};
}

class Abbreviations : public NamedCheck {
 public:
  explicit Abbreviations(const CheckSetup& setup)
      : language_(read_word(setup.with, "language", true, setup.findings)),
        fields_(text_fields(setup.with["fields"], setup)) {
    for (const View word : setup.with["known"]) known_.emplace(word.text());
    for (const GlossaryTerm& term : setup.documents.glossary.terms) {
      if (term.explained) known_.emplace(term.abbreviation.in(language_));
    }
  }

  void run(const Subject& subject, Report& report) const override {
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        if (const View text = text_in(value, language_)) look(text, *field.field, report);
      });
    }
  }

 private:
  void look(View value, const schema::Field& field, Report& report) const {
    const std::string_view text = value.text();
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < text.size();) {
      if (!is_word_byte(text[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && is_word_byte(text[end])) ++end;
      const std::string_view word = abbreviation_at(text, at);
      at = end;
      if (word.empty() || known_.contains(word) || !seen.insert(word).second || is_explained(text, word)) continue;
      report.add(value.span(), {label_of(field), said("word", word)});
    }
  }

  // "Sociale Forhold (MSB)" or "MSB (Sociale Forhold)", somewhere in the same text.
  static bool is_explained(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      const std::string_view behind = text.substr(at + word.size());
      if (behind.starts_with(" (") || (at > 0 && text[at - 1] == '(' && behind.starts_with(")"))) return true;
    }
    return false;
  }

  std::string language_;
  std::set<std::string, std::less<>> known_;
  std::vector<FieldKeys> fields_;
};

class WrongTerms : public NamedCheck {
 public:
  explicit WrongTerms(const CheckSetup& setup)
      : language_(read_word(setup.with, "language", true, setup.findings)), fields_(text_fields({}, setup)) {
    for (const View source : need(setup.with, "terms", setup.findings)) {
      Term term{read_word(source, "right", true, setup.findings), {}, {}};
      for (const View word : need(source, "wrong", setup.findings)) term.wrong.push_back(ascii_lower(word.text()));
      for (const View field : source["fields"]) term.fields.emplace(field.text());
      terms_.push_back(std::move(term));
    }
  }

  void run(const Subject& subject, Report& report) const override {
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        if (const View text = text_in(value, language_)) look(text, *field.field, report);
      });
    }
  }

 private:
  struct Term {
    std::string right;
    std::vector<std::string> wrong;
    std::set<std::string, std::less<>> fields;  // only there; empty: anywhere
  };

  void look(View value, const schema::Field& field, Report& report) const {
    const std::string text = ascii_lower(value.text());
    for (const Term& term : terms_) {
      if (!term.fields.empty() && !term.fields.contains(field.path)) continue;
      for (const std::string& word : term.wrong) {
        if (!stands_in(text, word)) continue;
        report.add(value.span(), {label_of(field), said("word", word), said("term", term.right)});
      }
    }
  }

  static bool stands_in(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at == 0 || !is_word_byte(text[at - 1])) && (end == text.size() || !is_word_byte(text[end]))) return true;
    }
    return false;
  }

  std::string language_;
  std::vector<Term> terms_;
  std::vector<FieldKeys> fields_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_lix(const CheckSetup& setup) { return std::make_unique<Lix>(setup); }

std::unique_ptr<const NamedCheck> make_abbreviations(const CheckSetup& setup) {
  return std::make_unique<Abbreviations>(setup);
}

std::unique_ptr<const NamedCheck> make_wrong_terms(const CheckSetup& setup) {
  return std::make_unique<WrongTerms>(setup);
}

}  // namespace algoreg::law
