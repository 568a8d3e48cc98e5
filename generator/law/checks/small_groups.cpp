#include "law/checks/small_groups.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/checks/privacy_characters.hpp"
#include "law/checks/values.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

using Names = std::set<std::string, std::less<>>;

Names lower_names(View list) {
  Names names;
  for (const View item : list) names.insert(privacy::lower(item.text()));
  return names;
}

struct Token {
  std::string text;
  bool is_part = false;  // of a longer number, such as "3.400" or "1,5"
};

bool is_mark(std::string_view text, std::size_t at) { return at < text.size() && (text[at] == '.' || text[at] == ','); }
bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && is_digit(text[at]); }

std::vector<Token> words_of(std::string_view text) {
  std::vector<Token> words;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    const bool goes_on = is_mark(text, end) && is_digit_at(text, end + 1);
    const bool is_behind = at > 1 && is_mark(text, at - 1) && is_digit_at(text, at - 2);
    words.push_back({privacy::lower(text.substr(at, end - at)), goes_on || is_behind});
    at = end;
  }
  return words;
}

// The words of one language that tell of a few people.
class FewPeople {
 public:
  FewPeople(View words, Findings& findings)
      : numbers_(lower_names(need(words, "numbers", findings))),
        people_(lower_names(need(words, "people", findings))),
        at_least_(lower_names(words["at_least"])),
        limit_(lower_names(words["limit"])),
        fewer_(lower_names(words["fewer"])),
        share_(lower_names(words["share"])) {}

  bool stand_in(std::string_view text) const {
    const std::vector<Token> words = words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].is_part || !(is_few(words, i) || is_under_limit(words, i))) continue;
      // "two residents", "two old residents"
      for (std::size_t next = i + 1; next < std::min(i + 3, words.size()); ++next) {
        if (is_people(words[next].text)) return true;
      }
    }
    return false;
  }

 private:
  // "two", but neither "at least two" nor "two out of three".
  bool is_few(const std::vector<Token>& words, std::size_t i) const {
    if (!numbers_.contains(words[i].text)) return false;
    const bool is_more = i > 0 && at_least_.contains(words[i - 1].text);
    const bool is_share = (i + 1 < words.size() && share_.contains(words[i + 1].text)) ||
                          (i > 1 && share_.contains(words[i - 2].text));
    return !is_more && !is_share;
  }

  // "fewer than five", "under five"
  bool is_under_limit(const std::vector<Token>& words, std::size_t i) const {
    if (!limit_.contains(words[i].text)) return false;
    return (i > 0 && fewer_.contains(words[i - 1].text)) || (i > 1 && fewer_.contains(words[i - 2].text));
  }

  bool is_people(std::string_view word) const {
    return std::any_of(people_.begin(), people_.end(), [&](const std::string& each) { return word.starts_with(each); });
  }

  Names numbers_, people_, at_least_, limit_, fewer_, share_;
};

class SmallGroups : public NamedCheck {
 public:
  explicit SmallGroups(const CheckSetup& setup)
      : sizes_(named_fields(setup.with["sizes"], setup)), texts_(named_fields(setup.with["texts"], setup)) {
    for (const View path : setup.with["texts_of_extensions"]) {
      const schema::Field* field = setup.documents.schema.field(path.text());
      if (field != nullptr) texts_.push_back(keys_of(*field));
    }
    const View below = need(setup.with, "below", setup.findings);
    const std::optional<double> number = parse_number(below.text());
    if (below && !number) setup.findings.add("LAW-014", below.span(), {{"text", below.text()}});
    below_ = number.value_or(0);
    for (const View words : setup.with["words"]) {
      languages_.emplace_back(words.key(), FewPeople(words, setup.findings));
    }
  }

  void run(const Subject& subject, Report& report) const override {
    for (const FieldKeys& field : sizes_) {
      each_value(subject.root, field.keys, [&](View value) {
        const std::optional<double> size = parse_number(value.text());
        if (size && *size < below_) report.add(value.span());
      });
    }
    for (const FieldKeys& field : texts_) {
      each_value(subject.root, field.keys, [&](View value) {
        for (const auto& [language, few] : languages_) {
          const View text = text_in(value, language);
          if (text && few.stand_in(text.text())) report.add(text.span());
        }
      });
    }
  }

 private:
  std::vector<FieldKeys> sizes_, texts_;
  double below_ = 0;
  std::vector<std::pair<std::string, FewPeople>> languages_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_small_groups(const CheckSetup& setup) {
  constexpr std::array<std::string_view, 5> keys = {"sizes", "below", "texts", "texts_of_extensions", "words"};
  check_keys(setup.with, keys, setup.findings);
  return std::make_unique<SmallGroups>(setup);
}

}  // namespace algoreg::law
