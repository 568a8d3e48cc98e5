#include "app/rule_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "app/example_text.hpp"

namespace algoreg::app {

namespace {

// What a condition is made of, as its rule file writes it.
class Condition {
 public:
  explicit Condition(View known) : known_(known) {}

  void read(View condition) {
    if (condition.is_scalar()) return add(predicates, condition.text());
    if (condition.is_list()) {
      for (const View part : condition) read(part);
    }
    for (const View member : condition.is_map() ? condition : View{}) read_member(member);
  }

  std::vector<std::string_view> predicates, fields;

 private:
  static void add(std::vector<std::string_view>& list, std::string_view text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
  }

  void read_member(View member) {
    static constexpr std::array<std::string_view, 6> logic = {"all", "any", "not", "confirmed", "undecided", "where"};
    static constexpr std::array<std::string_view, 9> paths = {
        "field", "given", "missing", "unanswered", "empty", "not_confirmed", "count", "of", "sum"};
    const auto is_one_of = [&](const auto& words) {
      return std::find(words.begin(), words.end(), member.key()) != words.end();
    };
    const std::string_view key = member.key();
    if (is_one_of(logic)) {
      read(member);
    } else if (key == "some" || key == "every" || key == "lacks") {
      for (const View part : member) read_member(part);
    } else if (is_one_of(paths)) {
      const bool is_item = member.text().starts_with('.') || member.text().starts_with('^');
      if (!is_item) add(fields, member.text());
    } else if (known_[key]) {
      add(predicates, key);
    }
  }

  View known_;
};

class RuleText {
 public:
  RuleText(const Rule& rule, const DocumentSet& documents, const Words& words, const Style& style)
      : rule_(rule), documents_(documents), words_(words), style_(style) {}

  std::string write() {
    const std::string& language = words_.language();
    out_ = style_.strong(fmt::format("{}: {}", rule_.code, rule_.message.in(language))) + "\n\n";
    line("explain.severity", severity());
    if (!rule_.from.empty()) line("explain.from", day());
    line("explain.class", words_("class." + rule_.finding_class));
    line("finding.why", rule_.why.in(language));
    line("finding.help", rule_.help.in(language));
    line("finding.citation", words_.citation(rule_.citation));
    const auto& groups = documents_.settings.rule_groups;
    const bool is_always = rule_.group == "gen" && rule_.severity == Severity::error;
    const bool in_force = is_always || std::find(groups.begin(), groups.end(), rule_.group) != groups.end();
    if (rule_.is_evaluated() && !in_force) {
      out_ += "\n" + words_("explain.not_in_force", {{"group", std::string_view(rule_.group)}}) + "\n";
    }
    condition();
    examples("explain.valid", rule_.source["examples"]["valid"]);
    examples("explain.invalid", rule_.source["examples"]["invalid"]);
    return std::move(out_);
  }

 private:
  void line(std::string_view key, std::string_view text) {
    if (!text.empty()) out_ += fmt::format("{} {}\n", style_.strong(words_(key) + ":"), text);
  }

  std::string severity() const {
    std::string text = style_.severity(rule_.severity, words_(fmt::format("severity.{}", to_string(rule_.severity))));
    if (!rule_.from.empty()) text += ", " + words_("explain.before", {{"severity", to_string(rule_.before)}});
    return text;
  }

  std::string in_words(View day) const {
    const std::optional<Date> date = parse_date(day.text());
    return date ? i18n::Language(words_.language()).date(*date) : words_("explain.unknown_day");
  }

  // A date of the law with what takes effect on it; the label of a field; a bare day.
  std::string time(std::string_view key, View written) const {
    const View dates = documents_.law_file("dates");
    for (const std::string_view list : {"dates", "national"}) {
      for (const View date : dates[list]) {
        if (date["key"].text() != key) continue;
        return fmt::format("{} ({})", in_words(date["from"]), LocalizedText::read(date["what"]).in(words_.language()));
      }
    }
    if (!written || parse_date(written.text())) return in_words(written);
    return words_("explain.where", {{"field", std::string_view(words_.label(written.text()))}});
  }

  std::string day() const {
    const View moving = documents_.law_file("dates")["effective"][rule_.from];
    if (!moving) return time(rule_.from, {});
    std::vector<std::string> days;
    for (const View each : moving) {
      const View date = each["date"];
      if (!date) continue;
      const std::string text = time(date.text().starts_with('@') ? date.text().substr(1) : std::string_view(), date);
      if (std::find(days.begin(), days.end(), text) == days.end()) days.push_back(text);
    }
    return days.size() == 1
               ? days.front()
               : words_("explain.moving", {{"days", std::string_view(fmt::format("{}", fmt::join(days, "; ")))}});
  }

  void condition() {
    const View predicates = documents_.law_file("predicates")["predicates"];
    Condition condition(predicates);
    condition.read(rule_.source["when"]);
    if (!condition.predicates.empty()) out_ += "\n" + style_.strong(words_("explain.holds_when") + ":") + "\n";
    for (const std::string_view name : condition.predicates) {
      const LocalizedText text = LocalizedText::read(predicates[name]["text"]);
      out_ += fmt::format("  - {} {}\n", text.in(words_.language()), style_.faint(fmt::format("({})", name)));
    }
    std::vector<std::string> labels;
    for (const std::string_view field : condition.fields) labels.push_back(words_.label(field));
    if (!labels.empty()) {
      out_ += "\n";
      line("explain.reads", fmt::format("{}", fmt::join(labels, ", ")));
    }
  }

  void examples(std::string_view key, View list) {
    if (list.size() == 0) return;
    out_ += "\n" + style_.strong(words_(key) + ":") + "\n";
    for (const View example : list) {
      const LocalizedText said = LocalizedText::read(example["say"]);
      out_ += fmt::format("\n  # {}\n", on_its_day(said.in(words_.language()), example["today"]));
      out_ += example_text(example["facts"], 2, [&](std::string_view field) {
        return words_("explain.absent", {{"key", field}});
      });
    }
  }

  std::string on_its_day(std::string_view text, View today) const {
    if (!today) return std::string(text);
    return words_("explain.today", {{"text", text}, {"date", std::string_view(in_words(today))}});
  }

  const Rule& rule_;
  const DocumentSet& documents_;
  const Words& words_;
  const Style& style_;
  std::string out_;
};

}  // namespace

std::string rule_text(const Rule& rule, const DocumentSet& documents, const Words& words, const Style& style) {
  return RuleText(rule, documents, words, style).write();
}

}  // namespace algoreg::app
