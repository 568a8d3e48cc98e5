#include "stages/model/rule_entry.hpp"

#include <algorithm>

#include "stages/model/law_days.hpp"

namespace algoreg::modelling {

namespace {

// More fields than these are not named in a message.
constexpr std::size_t most_parts = 3;
constexpr std::string_view dots = "…";

pages::RuleSeverity shown_severity(Severity severity) {
  if (severity == Severity::error) return pages::RuleSeverity::error;
  return severity == Severity::warning ? pages::RuleSeverity::warning : pages::RuleSeverity::info;
}

pages::RuleSeverity severity_of(View word, pages::RuleSeverity otherwise) {
  if (word.text() == "error") return pages::RuleSeverity::error;
  if (word.text() == "warning") return pages::RuleSeverity::warning;
  return word.text() == "info" ? pages::RuleSeverity::info : otherwise;
}

pages::RuleClass class_of(std::string_view word) {
  if (word == "privacy") return pages::RuleClass::privacy;
  if (word == "compliance") return pages::RuleClass::compliance;
  if (word == "policy") return pages::RuleClass::policy;
  return word == "quality" ? pages::RuleClass::quality : pages::RuleClass::data;
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

// Words of a rule: `code` in backticks, and words in the place of {placeholders}.
class RuleProse {
 public:
  RuleProse(const Voice& voice, const Rule& rule) : voice_(voice), rule_(rule) {}

  // Messages of form begin with a small letter, because a place stands before them in a report; here they are headings.
  pages::Prose write_heading(const LocalizedText& texts) {
    pages::Text chosen = voice_.text(texts);
    chosen.text = voice_.locale().language.upper_first(chosen.text);
    return write(chosen);
  }

  pages::Prose write(const LocalizedText& texts) { return write(voice_.text(texts)); }

 private:
  pages::Prose write(const pages::Text& chosen) {
    html_.clear();
    bool in_code = false;
    for (std::string_view rest = chosen.text; !rest.empty();) {
      const std::size_t mark = rest.find_first_of("`{");
      append_escaped_text(html_, rest.substr(0, mark));
      if (mark == std::string_view::npos) break;
      rest.remove_prefix(mark);
      if (rest.front() == '`') {
        html_ += in_code ? "</code>" : "<code>";
        in_code = !in_code;
        rest.remove_prefix(1);
      } else {
        rest.remove_prefix(placeholder(rest));
      }
    }
    if (in_code) html_ += "</code>";
    return {{std::move(html_)}, chosen.lang};
  }

  // Writes what stands at an opening brace; gives how much of the text that took.
  std::size_t placeholder(std::string_view text) {
    const std::size_t close = text.find('}');
    const std::string_view name = close == std::string_view::npos ? std::string_view{} : text.substr(1, close - 1);
    if (!is_name(name)) {
      html_ += '{';
      return 1;
    }
    html_ += "<span class=\"blank\">";
    append_escaped_text(html_, words_for(name));
    html_ += "</span>";
    return close + 1;
  }

  std::string words_for(std::string_view name) const {
    if (const View field = rule_.source["values"][name]) return label(field.text());
    const View at = rule_.source["at"];
    if (name == "label" && at.size() > 0) return label((*at.begin()).text());
    const View parts = rule_.source["parts"];
    if (name == "parts" && parts.size() > 0 && parts.size() <= most_parts) {
      std::vector<std::string> labels;
      for (const View part : parts) labels.push_back(label(part.text()));
      return voice_.locale().language.list(labels);
    }
    const auto words = voice_.locale().labels.placeholders.find(name);
    return words == voice_.locale().labels.placeholders.end() ? std::string(dots) : words->second;
  }

  std::string label(std::string_view path) const {
    const FieldLabel* label = voice_.locale().labels.field(path);
    return label == nullptr ? std::string(path) : label->label;
  }

  const Voice& voice_;
  const Rule& rule_;
  std::string html_;
};

std::vector<pages::RuleExample> examples(const Voice& voice, View list, pages::RuleSeverity severity) {
  std::vector<pages::RuleExample> shown;
  for (const View example : list) {
    shown.push_back({voice.text(example["say"]), severity_of(example["severity"], severity)});
  }
  return shown;
}

}  // namespace

pages::RuleEntry rule_entry(const Site& site, const Voice& voice, const Rule& rule) {
  pages::RuleEntry shown;
  shown.code = rule.code;
  shown.severity = shown_severity(rule.severity);
  shown.before = shown_severity(rule.before);
  shown.rule_class = class_of(rule.finding_class);
  RuleProse prose(voice, rule);
  shown.message = prose.write_heading(rule.message);
  shown.why = prose.write(rule.why);
  shown.help = prose.write(rule.help);
  shown.citation = voice.locale().labels.citation(rule.citation);
  if (!rule.from.empty()) shown.days = days_of(site, voice, rule.from);
  shown.one_day = shown.days.size() == 1;
  shown.valid = examples(voice, rule.source["examples"]["valid"], shown.severity);
  shown.invalid = examples(voice, rule.source["examples"]["invalid"], shown.severity);
  shown.example_count = static_cast<std::int64_t>(shown.valid.size() + shown.invalid.size());
  return shown;
}

}  // namespace algoreg::modelling
