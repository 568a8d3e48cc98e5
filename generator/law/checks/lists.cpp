#include "law/checks/lists.hpp"

#include <algorithm>
#include <set>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/checks/values.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

using Names = std::set<std::string, std::less<>>;

Names read_names(View list) {
  Names names;
  for (const View item : list) names.emplace(item.text());
  return names;
}

class BothMarks : public NamedCheck {
 public:
  BothMarks(std::vector<std::string> keys, std::string part, Names codes)
      : keys_(std::move(keys)), part_(std::move(part)), codes_(std::move(codes)) {}

  void run(const Subject& subject, Report& report) const override {
    each_value(subject.root, keys_, [&](View item) {
      const View part = item[part_];
      const auto is_named = [&](const std::string& code) { return names(part, code); };
      if (part && std::all_of(codes_.begin(), codes_.end(), is_named)) report.add(part.span());
    });
  }

 private:
  static bool names(View part, const std::string& code) {
    if (part.is_scalar()) return part.text().find(code) != std::string_view::npos;
    return std::any_of(part.begin(), part.end(), [&](View each) { return each.text() == code; });
  }

  std::vector<std::string> keys_;
  std::string part_;
  Names codes_;
};

class ValidCodes : public NamedCheck {
 public:
  ValidCodes(FieldKeys field, const Vocabulary& vocabulary) : field_(std::move(field)), vocabulary_(vocabulary) {}

  void run(const Subject& subject, Report& report) const override {
    each_value(subject.root, field_.keys, [&](View code) {
      if (!code.is_scalar()) return;
      const VocabularyValue* value = vocabulary_.find(code.text());
      if (value != nullptr && is_valid(*value, subject.today)) return;
      report.add(code.span(), {label_of(*field_.field), said("value", code.text()),
                               said("nearest", suggestion(code.text(), subject.today))});
    });
  }

  bool depends_on_day() const override { return true; }

 private:
  static bool is_valid(const VocabularyValue& value, Date today) {
    return !(value.valid_from && *value.valid_from > today) && !(value.valid_to && *value.valid_to < today);
  }

  // Of the codes that are valid on the day.
  std::string suggestion(std::string_view code, Date today) const {
    std::vector<CodeName> codes;
    for (const VocabularyValue& value : vocabulary_.values) {
      if (!is_valid(value, today)) continue;
      codes.push_back({value.code, value.code});
      for (const auto& [language, label] : value.label.texts) codes.push_back({value.code, label});
    }
    return suggested_codes(code, codes);
  }

  FieldKeys field_;
  const Vocabulary& vocabulary_;
};

// An act as it is compared: lower case, without what stands in brackets and without the words in front.
std::string act_name(std::string_view text) {
  std::string name = ascii_lower(text.substr(0, text.find('(')));
  for (const std::string_view front : {"lov om ", "the ", "danish "}) {
    if (name.starts_with(front)) name.erase(0, front.size());
  }
  return std::string(trim(name));
}

// The first number in "§ 6, stk. 1".
std::string first_number(std::string_view text) {
  const std::size_t begin = text.find_first_of("0123456789");
  if (begin == std::string_view::npos) return {};
  const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
  return std::string(text.substr(begin, end - begin));
}

class GeneralRules : public NamedCheck {
 public:
  GeneralRules(FieldKeys list, View rules) : list_(std::move(list)) {
    for (const View rule : rules) {
      General general{{}, read_names(rule["sections"])};
      for (const View act : rule["acts"]) general.acts.insert(act_name(act.text()));
      rules_.push_back(std::move(general));
    }
  }

  void run(const Subject& subject, Report& report) const override {
    const Reading list = subject.facts.read(list_.keys);
    if (list.presence != Presence::given || !list.value.is_list() || list.value.size() == 0) return;
    if (std::all_of(list.value.begin(), list.value.end(), [&](View item) { return is_general(item); })) {
      report.add(place_of(list.value), {label_of(*list_.field)});
    }
  }

 private:
  struct General {
    Names acts, sections;
  };

  bool is_general(View item) const {
    const std::string section = first_number(item["section"].text());
    return std::any_of(rules_.begin(), rules_.end(), [&](const General& rule) {
      return rule.sections.contains(section) && names(item["act"], rule.acts);
    });
  }

  static bool names(View act, const Names& acts) {
    if (act.is_scalar()) return acts.contains(act_name(act.text()));
    return std::any_of(act.begin(), act.end(), [&](View text) { return acts.contains(act_name(text.text())); });
  }

  FieldKeys list_;
  std::vector<General> rules_;
};

class ScreeningScores : public NamedCheck {
 public:
  explicit ScreeningScores(Names complete_from) : complete_from_(std::move(complete_from)) {}

  void run(const Subject& subject, Report& report) const override {
    const View rounds = subject.root.at("aarhus.screening.feasible");
    if (!rounds.is_list()) return;
    const bool must_be_complete = complete_from_.contains(subject.root["status"].text());
    const ScreeningScale& scale = subject.law.derivations.screening;
    const std::optional<std::size_t> latest = latest_round(rounds);
    std::size_t index = 0;
    for (const View round : rounds) {
      const bool is_latest = must_be_complete && index++ == latest;
      block(round["complexity"], scale.complexity, scale, is_latest, report);
      block(round["uncertainty"], scale.uncertainty, scale, is_latest, report);
    }
  }

 private:
  // A block that is not there is a fault of form, and one that is unknown is answered.
  static void block(View scores, const std::vector<std::string>& dimensions, const ScreeningScale& scale,
                    bool must_be_complete, Report& report) {
    if (!scores.is_map() || schema::state_of(scores) != schema::State::given) return;
    for (const View score : scores) {
      const bool is_dimension = std::find(dimensions.begin(), dimensions.end(), score.key()) != dimensions.end();
      const std::optional<double> number = parse_number(score.text());
      const bool is_step = std::any_of(scale.steps.begin(), scale.steps.end(),
                                       [&](int step) { return number == static_cast<double>(step); });
      if (!is_dimension) report.add(score.key_span());
      if (is_dimension && score.is_scalar() && !is_step) report.add(score.span());
    }
    const bool lacks_one = std::any_of(dimensions.begin(), dimensions.end(),
                                       [&](const std::string& dimension) { return !scores[dimension]; });
    if (must_be_complete && lacks_one) report.add(place_of(scores));
  }

  Names complete_from_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_screening_scores(const CheckSetup& setup) {
  return std::make_unique<ScreeningScores>(read_names(setup.with["complete_from"]));
}

std::unique_ptr<const NamedCheck> make_both_marks(const CheckSetup& setup) {
  std::vector<std::string> keys;
  for (const std::string_view key : split(need(setup.with, "list", setup.findings).text(), '.')) keys.emplace_back(key);
  return std::make_unique<BothMarks>(std::move(keys), read_word(setup.with, "part", true, setup.findings),
                                     read_names(need(setup.with, "codes", setup.findings)));
}

std::unique_ptr<const NamedCheck> make_valid_codes(const CheckSetup& setup) {
  const View path = need(setup.with, "field", setup.findings);
  const schema::Field* field = setup.documents.schema.field(path.text());
  const std::string name = field == nullptr ? std::string() : field->vocabulary;
  const auto vocabulary = setup.documents.vocabularies.find(name);
  if (vocabulary == setup.documents.vocabularies.end()) {
    setup.findings.add("LAW-003", path.span(), {{"path", path.text()}, {"near", "–"}});
    return nullptr;
  }
  return std::make_unique<ValidCodes>(keys_of(*field), vocabulary->second);
}

std::unique_ptr<const NamedCheck> make_general_rules(const CheckSetup& setup) {
  const View path = need(setup.with, "list", setup.findings);
  const schema::Field* field = setup.documents.schema.field(path.text());
  if (field == nullptr) {
    setup.findings.add("LAW-003", path.span(), {{"path", path.text()}, {"near", "–"}});
    return nullptr;
  }
  return std::make_unique<GeneralRules>(keys_of(*field), need(setup.with, "rules", setup.findings));
}

}  // namespace algoreg::law
