// The data dictionary: every field of an entry.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/cards.hpp"
#include "records/pages/frame.hpp"

namespace algoreg::pages {

enum class FieldType : std::uint8_t { text, markdown, date, number, boolean, vocabulary, link, email, list, object };

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

enum class Requirement : std::uint8_t { required, conditional, recommended, optional, derived };

constexpr auto describe(std::type_identity<Requirement>) {
  return templates::choice<Requirement>("requirement", {
      {Requirement::required, "required"},
      {Requirement::conditional, "conditional"},
      {Requirement::recommended, "recommended"},
      {Requirement::optional, "optional"},
      {Requirement::derived, "derived"}});
}

struct FieldEntry {
  std::string id;                 // anchor on the page
  std::string path, label, question, citation;
  Text help, who;
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

struct FieldsPage {
  static constexpr std::string_view template_name = "fields";
  Frame frame;
  std::vector<GroupCard> groups;
  std::int64_t field_count = 0;
};

constexpr auto describe(std::type_identity<FieldsPage>) {
  using templates::member;
  return templates::record<FieldsPage>("fields_page", {
      member<&FieldsPage::frame>("frame"),
      member<&FieldsPage::groups>("groups"),
      member<&FieldsPage::field_count>("field_count")});
}

struct FieldGroupPage {
  static constexpr std::string_view template_name = "field_group";
  Frame frame;
  std::string label, intro;
  std::vector<FieldEntry> fields;
  std::vector<Link> groups;
};

constexpr auto describe(std::type_identity<FieldGroupPage>) {
  using templates::member;
  return templates::record<FieldGroupPage>("field_group_page", {
      member<&FieldGroupPage::frame>("frame"),
      member<&FieldGroupPage::label>("label"),
      member<&FieldGroupPage::intro>("intro"),
      member<&FieldGroupPage::fields>("fields"),
      member<&FieldGroupPage::groups>("groups")});
}

}  // namespace algoreg::pages
