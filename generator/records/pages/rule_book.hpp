// The rule book: every rule, the dates of law, the named conditions.
// Each struct is followed by the names under which templates see its members.
// Long, because a rule is told with all its parts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/cards.hpp"
#include "records/pages/frame.hpp"

namespace algoreg::pages {

enum class RuleSeverity : std::uint8_t { error, warning, info };

constexpr auto describe(std::type_identity<RuleSeverity>) {
  return templates::choice<RuleSeverity>("rule_severity", {
      {RuleSeverity::error, "error"},
      {RuleSeverity::warning, "warning"},
      {RuleSeverity::info, "info"}});
}

enum class RuleClass : std::uint8_t { data, privacy, compliance, policy, quality };

constexpr auto describe(std::type_identity<RuleClass>) {
  return templates::choice<RuleClass>("rule_class", {
      {RuleClass::data, "data"},
      {RuleClass::privacy, "privacy"},
      {RuleClass::compliance, "compliance"},
      {RuleClass::policy, "policy"},
      {RuleClass::quality, "quality"}});
}

// A day from which something binds.
struct LawDay {
  std::string date, machine;      // empty: not known
  Text what;
};

constexpr auto describe(std::type_identity<LawDay>) {
  using templates::member;
  return templates::record<LawDay>("law_day", {
      member<&LawDay::date>("date"),
      member<&LawDay::machine>("machine"),
      member<&LawDay::what>("what")});
}

struct RuleExample {
  Text say;
  RuleSeverity severity = RuleSeverity::error;
};

constexpr auto describe(std::type_identity<RuleExample>) {
  using templates::member;
  return templates::record<RuleExample>("rule_example", {
      member<&RuleExample::say>("say"),
      member<&RuleExample::severity>("severity")});
}

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

constexpr auto describe(std::type_identity<RuleEntry>) {
  using templates::member;
  return templates::record<RuleEntry>("rule_entry", {
      member<&RuleEntry::code>("code"),
      member<&RuleEntry::severity>("severity"),
      member<&RuleEntry::before>("before"),
      member<&RuleEntry::rule_class>("rule_class"),
      member<&RuleEntry::message>("message"),
      member<&RuleEntry::why>("why"),
      member<&RuleEntry::help>("help"),
      member<&RuleEntry::citation>("citation"),
      member<&RuleEntry::days>("days"),
      member<&RuleEntry::one_day>("one_day"),
      member<&RuleEntry::valid>("valid"),
      member<&RuleEntry::invalid>("invalid"),
      member<&RuleEntry::example_count>("example_count")});
}

struct RuleSection {
  std::string id, label;
  std::vector<RuleEntry> rules;
};

constexpr auto describe(std::type_identity<RuleSection>) {
  using templates::member;
  return templates::record<RuleSection>("rule_section", {
      member<&RuleSection::id>("id"),
      member<&RuleSection::label>("label"),
      member<&RuleSection::rules>("rules")});
}

struct RuleGroupPage {
  static constexpr std::string_view template_name = "rule_group";
  Frame frame;
  std::string label, intro;
  std::vector<RuleSection> sections;
  bool one_section = true;
  std::vector<Link> groups;
  std::string conditions_href;
};

constexpr auto describe(std::type_identity<RuleGroupPage>) {
  using templates::member;
  return templates::record<RuleGroupPage>("rule_group_page", {
      member<&RuleGroupPage::frame>("frame"),
      member<&RuleGroupPage::label>("label"),
      member<&RuleGroupPage::intro>("intro"),
      member<&RuleGroupPage::sections>("sections"),
      member<&RuleGroupPage::one_section>("one_section"),
      member<&RuleGroupPage::groups>("groups"),
      member<&RuleGroupPage::conditions_href>("conditions_href")});
}

enum class Certainty : std::uint8_t { sure, likely, uncertain, unknown };

constexpr auto describe(std::type_identity<Certainty>) {
  return templates::choice<Certainty>("certainty", {
      {Certainty::sure, "sure"},
      {Certainty::likely, "likely"},
      {Certainty::uncertain, "uncertain"},
      {Certainty::unknown, "unknown"}});
}

struct LawDate {
  std::string id;
  LawDay day;
  std::string other_date, other_machine;   // the other reading of a text that can be read in two ways
  std::string was, was_machine;            // before the law was changed
  std::string basis;
  Text source;
  Certainty certainty = Certainty::unknown;
};

constexpr auto describe(std::type_identity<LawDate>) {
  using templates::member;
  return templates::record<LawDate>("law_date", {
      member<&LawDate::id>("id"),
      member<&LawDate::day>("day"),
      member<&LawDate::other_date>("other_date"),
      member<&LawDate::other_machine>("other_machine"),
      member<&LawDate::was>("was"),
      member<&LawDate::was_machine>("was_machine"),
      member<&LawDate::basis>("basis"),
      member<&LawDate::source>("source"),
      member<&LawDate::certainty>("certainty")});
}

// Who supervises some provisions of the law.
struct Supervision {
  Term authority;                          // without a code: nobody is known to
  std::string href;
  Text text;                               // what it supervises, or why nobody does
  std::vector<std::string> covers;         // citations
  Certainty certainty = Certainty::sure;
};

constexpr auto describe(std::type_identity<Supervision>) {
  using templates::member;
  return templates::record<Supervision>("supervision", {
      member<&Supervision::authority>("authority"),
      member<&Supervision::href>("href"),
      member<&Supervision::text>("text"),
      member<&Supervision::covers>("covers"),
      member<&Supervision::certainty>("certainty")});
}

struct RulesPage {
  static constexpr std::string_view template_name = "rules";
  Frame frame;
  std::vector<GroupCard> groups;
  std::int64_t rule_count = 0;
  std::vector<LawDate> dates;
  std::vector<Supervision> supervision;
  std::string conditions_href;
};

constexpr auto describe(std::type_identity<RulesPage>) {
  using templates::member;
  return templates::record<RulesPage>("rules_page", {
      member<&RulesPage::frame>("frame"),
      member<&RulesPage::groups>("groups"),
      member<&RulesPage::rule_count>("rule_count"),
      member<&RulesPage::dates>("dates"),
      member<&RulesPage::supervision>("supervision"),
      member<&RulesPage::conditions_href>("conditions_href")});
}

// A named condition, in words.
struct Condition {
  std::string name;               // also its anchor
  Text text;
};

constexpr auto describe(std::type_identity<Condition>) {
  using templates::member;
  return templates::record<Condition>("condition", {
      member<&Condition::name>("name"),
      member<&Condition::text>("text")});
}

struct ConditionsPage {
  static constexpr std::string_view template_name = "conditions";
  Frame frame;
  std::vector<Condition> conditions;
  std::vector<Link> groups;
};

constexpr auto describe(std::type_identity<ConditionsPage>) {
  using templates::member;
  return templates::record<ConditionsPage>("conditions_page", {
      member<&ConditionsPage::frame>("frame"),
      member<&ConditionsPage::conditions>("conditions"),
      member<&ConditionsPage::groups>("groups")});
}

}  // namespace algoreg::pages
