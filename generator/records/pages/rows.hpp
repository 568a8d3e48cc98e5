// The fields of an entry, typed by what a theme must do with them, and the seven questions they answer.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

namespace algoreg::pages {

enum class RowKind : std::uint8_t {
  text, markdown, date, number, boolean, vocabulary, link, email, list, object, unknown, not_applicable, withheld
};

constexpr auto describe(std::type_identity<RowKind>) {
  return templates::choice<RowKind>("row_kind", {
      {RowKind::text, "text"},
      {RowKind::markdown, "markdown"},
      {RowKind::date, "date"},
      {RowKind::number, "number"},
      {RowKind::boolean, "boolean"},
      {RowKind::vocabulary, "vocabulary"},
      {RowKind::link, "link"},
      {RowKind::email, "email"},
      {RowKind::list, "list"},
      {RowKind::object, "object"},
      {RowKind::unknown, "unknown"},
      {RowKind::not_applicable, "not_applicable"},
      {RowKind::withheld, "withheld"}});
}

// One field of an entry. `kind` says which of the values is filled; for the last three it is `reason`.
struct Row {
  std::string id;            // anchor on the page
  std::string path;          // field name, such as contact.email
  std::string dictionary;    // its place in the data dictionary; empty for a part of a value
  std::string label, question;
  RowKind kind = RowKind::text;
  Text text;                 // text, number and date in words; text of a link or mail address
  bool yes = false;          // boolean
  std::string machine;       // date: ISO form
  Prose prose;               // markdown
  std::string href;          // link, email
  std::vector<Term> terms;   // vocabulary
  std::vector<Row> rows;     // list: its items; object: its parts
  Prose reason;              // unknown, not_applicable, withheld
  std::string until;         // withheld: date in words
};

constexpr auto describe(std::type_identity<Row>) {
  using templates::member;
  return templates::record<Row>("row", {
      member<&Row::id>("id"),
      member<&Row::path>("path"),
      member<&Row::dictionary>("dictionary"),
      member<&Row::label>("label"),
      member<&Row::question>("question"),
      member<&Row::kind>("kind"),
      member<&Row::text>("text"),
      member<&Row::yes>("yes"),
      member<&Row::machine>("machine"),
      member<&Row::prose>("prose"),
      member<&Row::href>("href"),
      member<&Row::terms>("terms"),
      member<&Row::rows>("rows"),
      member<&Row::reason>("reason"),
      member<&Row::until>("until")});
}

struct Group {
  std::string id, label, intro;
  std::vector<Row> rows;         // given
  std::vector<Row> open_rows;    // unknown, withheld, not applicable
  std::int64_t open_count = 0;
};

constexpr auto describe(std::type_identity<Group>) {
  using templates::member;
  return templates::record<Group>("group", {
      member<&Group::id>("id"),
      member<&Group::label>("label"),
      member<&Group::intro>("intro"),
      member<&Group::rows>("rows"),
      member<&Group::open_rows>("open_rows"),
      member<&Group::open_count>("open_count")});
}

enum class AnswerSlot : std::uint8_t { what, who, decides, data, human, risks, object };

constexpr auto describe(std::type_identity<AnswerSlot>) {
  return templates::choice<AnswerSlot>("answer_slot", {
      {AnswerSlot::what, "what"},
      {AnswerSlot::who, "who"},
      {AnswerSlot::decides, "decides"},
      {AnswerSlot::data, "data"},
      {AnswerSlot::human, "human"},
      {AnswerSlot::risks, "risks"},
      {AnswerSlot::object, "object"}});
}

// One of the seven questions that a citizen comes with.
struct Answer {
  AnswerSlot slot = AnswerSlot::what;
  std::vector<Row> rows;         // what is known
  std::vector<Row> open_rows;    // what is not
  bool answered = false;
};

constexpr auto describe(std::type_identity<Answer>) {
  using templates::member;
  return templates::record<Answer>("answer", {
      member<&Answer::slot>("slot"),
      member<&Answer::rows>("rows"),
      member<&Answer::open_rows>("open_rows"),
      member<&Answer::answered>("answered")});
}

}  // namespace algoreg::pages
