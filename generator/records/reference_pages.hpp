// What the pages say by which the register documents itself: the data dictionary and the rule book. Made by
// stages/model, read by stages/render.
// Long, because it is one contract with the themes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages.hpp"

namespace algoreg::pages {

// A page of the dictionary or of the rule book, as it is pointed at.
struct GroupCard {
  std::string href, label, intro;
  std::int64_t count = 0;
};

enum class FieldType : std::uint8_t { text, markdown, date, number, boolean, vocabulary, link, email, list, object };
enum class Requirement : std::uint8_t { required, conditional, recommended, optional, derived };

struct FieldEntry {
  std::string id;                 // anchor on the page
  std::string path, label, question, help, who, citation;
  FieldType type = FieldType::text;
  bool several = false;           // a list of that type
  bool translatable = false;
  Requirement requirement = Requirement::required;
  Text condition;                 // in words, where the law has words for it
  std::vector<Term> answers;
  std::int64_t answer_count = 0;
  bool many_answers = false;      // too many to read in passing
  bool may_be_unknown = false, may_be_not_applicable = false, may_be_withheld = false;
  Link part_of;                   // the field that it is a part of; no text for a field of its own
};

struct FieldsPage {
  Frame frame;
  std::vector<GroupCard> groups;
  std::int64_t field_count = 0;
};

struct FieldGroupPage {
  Frame frame;
  std::string label, intro;
  std::vector<FieldEntry> fields;
  std::vector<Link> groups;
};

enum class RuleSeverity : std::uint8_t { error, warning, info };
enum class RuleClass : std::uint8_t { data, privacy, compliance, policy, quality };

// A day from which something binds.
struct LawDay {
  std::string date, machine;      // empty: not known
  Text what;
};

struct RuleExample {
  Text say;
  RuleSeverity severity = RuleSeverity::error;
};

struct RuleEntry {
  std::string code;               // also its anchor
  RuleSeverity severity = RuleSeverity::error, before = RuleSeverity::info;
  RuleClass rule_class = RuleClass::data;
  Prose message, why, help;
  std::string citation;
  std::vector<LawDay> days;       // several: it depends on the solution
  bool one_day = false;
  std::vector<RuleExample> valid, invalid;
  std::int64_t example_count = 0;
};

struct RuleSection {
  std::string id, label;
  std::vector<RuleEntry> rules;
};

struct RuleGroupPage {
  Frame frame;
  std::string label, intro;
  std::vector<RuleSection> sections;
  bool one_section = true;
  std::vector<Link> groups;
  std::string conditions_href;
};

enum class Certainty : std::uint8_t { sure, likely, uncertain, unknown };

struct LawDate {
  std::string id;
  LawDay day;
  std::string other_date, other_machine;   // the other reading of a text that can be read in two ways
  std::string was, was_machine;            // before the law was changed
  std::string basis;
  Text source;
  Certainty certainty = Certainty::unknown;
};

struct RulesPage {
  Frame frame;
  std::vector<GroupCard> groups;
  std::int64_t rule_count = 0;
  std::vector<LawDate> dates;
  std::string conditions_href;
};

// A named condition, in words.
struct Condition {
  std::string name;               // also its anchor
  Text text;
};

struct ConditionsPage {
  Frame frame;
  std::vector<Condition> conditions;
  std::vector<Link> groups;
};

}  // namespace algoreg::pages
