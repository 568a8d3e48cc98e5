// The names under which templates see the structs of reference_pages.hpp; see page_descriptions.hpp.
// Long, because it says each member once.
#pragma once

#include "records/page_descriptions.hpp"
#include "records/reference_pages.hpp"

namespace algoreg::pages {

constexpr auto describe(std::type_identity<GroupCard>) {
  using templates::member;
  return templates::record<GroupCard>("group_card", {
      member<&GroupCard::href>("href"),
      member<&GroupCard::label>("label"),
      member<&GroupCard::intro>("intro"),
      member<&GroupCard::count>("count")});
}

constexpr auto describe(std::type_identity<FieldType>) {
  return templates::choice<FieldType>("field_type", {
      {FieldType::text, "text"},
      {FieldType::markdown, "markdown"},
      {FieldType::date, "date"},
      {FieldType::number, "number"},
      {FieldType::boolean, "boolean"},
      {FieldType::vocabulary, "vocabulary"},
      {FieldType::link, "link"},
      {FieldType::email, "email"},
      {FieldType::list, "list"},
      {FieldType::object, "object"}});
}

constexpr auto describe(std::type_identity<Requirement>) {
  return templates::choice<Requirement>("requirement", {
      {Requirement::required, "required"},
      {Requirement::conditional, "conditional"},
      {Requirement::recommended, "recommended"},
      {Requirement::optional, "optional"},
      {Requirement::derived, "derived"}});
}

constexpr auto describe(std::type_identity<FieldEntry>) {
  using templates::member;
  return templates::record<FieldEntry>("field_entry", {
      member<&FieldEntry::id>("id"),
      member<&FieldEntry::path>("path"),
      member<&FieldEntry::label>("label"),
      member<&FieldEntry::question>("question"),
      member<&FieldEntry::help>("help"),
      member<&FieldEntry::who>("who"),
      member<&FieldEntry::citation>("citation"),
      member<&FieldEntry::type>("type"),
      member<&FieldEntry::several>("several"),
      member<&FieldEntry::translatable>("translatable"),
      member<&FieldEntry::requirement>("requirement"),
      member<&FieldEntry::condition>("condition"),
      member<&FieldEntry::answers>("answers"),
      member<&FieldEntry::answer_count>("answer_count"),
      member<&FieldEntry::many_answers>("many_answers"),
      member<&FieldEntry::may_be_unknown>("may_be_unknown"),
      member<&FieldEntry::may_be_not_applicable>("may_be_not_applicable"),
      member<&FieldEntry::may_be_withheld>("may_be_withheld"),
      member<&FieldEntry::part_of>("part_of")});
}

constexpr auto describe(std::type_identity<FieldsPage>) {
  using templates::member;
  return templates::record<FieldsPage>("fields_page", {
      member<&FieldsPage::frame>("frame"),
      member<&FieldsPage::groups>("groups"),
      member<&FieldsPage::field_count>("field_count")});
}

constexpr auto describe(std::type_identity<FieldGroupPage>) {
  using templates::member;
  return templates::record<FieldGroupPage>("field_group_page", {
      member<&FieldGroupPage::frame>("frame"),
      member<&FieldGroupPage::label>("label"),
      member<&FieldGroupPage::intro>("intro"),
      member<&FieldGroupPage::fields>("fields"),
      member<&FieldGroupPage::groups>("groups")});
}

constexpr auto describe(std::type_identity<RuleSeverity>) {
  return templates::choice<RuleSeverity>("rule_severity", {
      {RuleSeverity::error, "error"},
      {RuleSeverity::warning, "warning"},
      {RuleSeverity::info, "info"}});
}

constexpr auto describe(std::type_identity<RuleClass>) {
  return templates::choice<RuleClass>("rule_class", {
      {RuleClass::data, "data"},
      {RuleClass::privacy, "privacy"},
      {RuleClass::compliance, "compliance"},
      {RuleClass::policy, "policy"},
      {RuleClass::quality, "quality"}});
}

constexpr auto describe(std::type_identity<LawDay>) {
  using templates::member;
  return templates::record<LawDay>("law_day", {
      member<&LawDay::date>("date"),
      member<&LawDay::machine>("machine"),
      member<&LawDay::what>("what")});
}

constexpr auto describe(std::type_identity<RuleExample>) {
  using templates::member;
  return templates::record<RuleExample>("rule_example", {
      member<&RuleExample::say>("say"),
      member<&RuleExample::severity>("severity")});
}

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

constexpr auto describe(std::type_identity<RuleSection>) {
  using templates::member;
  return templates::record<RuleSection>("rule_section", {
      member<&RuleSection::id>("id"),
      member<&RuleSection::label>("label"),
      member<&RuleSection::rules>("rules")});
}

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

constexpr auto describe(std::type_identity<Certainty>) {
  return templates::choice<Certainty>("certainty", {
      {Certainty::sure, "sure"},
      {Certainty::likely, "likely"},
      {Certainty::uncertain, "uncertain"},
      {Certainty::unknown, "unknown"}});
}

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

constexpr auto describe(std::type_identity<RulesPage>) {
  using templates::member;
  return templates::record<RulesPage>("rules_page", {
      member<&RulesPage::frame>("frame"),
      member<&RulesPage::groups>("groups"),
      member<&RulesPage::rule_count>("rule_count"),
      member<&RulesPage::dates>("dates"),
      member<&RulesPage::conditions_href>("conditions_href")});
}

constexpr auto describe(std::type_identity<Condition>) {
  using templates::member;
  return templates::record<Condition>("condition", {
      member<&Condition::name>("name"),
      member<&Condition::text>("text")});
}

constexpr auto describe(std::type_identity<ConditionsPage>) {
  using templates::member;
  return templates::record<ConditionsPage>("conditions_page", {
      member<&ConditionsPage::frame>("frame"),
      member<&ConditionsPage::conditions>("conditions"),
      member<&ConditionsPage::groups>("groups")});
}

}  // namespace algoreg::pages
