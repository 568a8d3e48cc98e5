#include "stages/model/rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "stages/model/dictionary.hpp"
#include "stages/model/prose.hpp"

namespace algoreg::modelling {

namespace {

using schema::Field;
using schema::FieldKind;

pages::RowKind row_kind(FieldKind kind) {
  switch (kind) {
    case FieldKind::text: return pages::RowKind::text;
    case FieldKind::markdown: return pages::RowKind::markdown;
    case FieldKind::date: return pages::RowKind::date;
    case FieldKind::number: return pages::RowKind::number;
    case FieldKind::boolean: return pages::RowKind::boolean;
    case FieldKind::vocabulary: return pages::RowKind::vocabulary;
    case FieldKind::link: return pages::RowKind::link;
    case FieldKind::email: return pages::RowKind::email;
    case FieldKind::list: return pages::RowKind::list;
    case FieldKind::object: return pages::RowKind::object;
  }
  return pages::RowKind::text;
}

// Before the ids of headings in the answer box, whose fields stand on the page a second time.
constexpr std::string_view answer_anchors = "answer-";

// The part that a solution plays decides its answer: "no decision is made in a case" alone would say too much.
constexpr std::string_view deciding_field = "decision.role";

// The row of a value that is not there, and where its reason stands.
std::optional<pages::RowKind> absence(schema::State state) {
  switch (state) {
    case schema::State::unknown: return pages::RowKind::unknown;
    case schema::State::not_applicable: return pages::RowKind::not_applicable;
    case schema::State::withheld: return pages::RowKind::withheld;
    default: return std::nullopt;
  }
}

std::string in_words(const i18n::Language& language, std::string_view number) {
  std::int64_t whole = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), whole);
  if (error == std::errc{} && end == number.data() + number.size()) return language.number(whole);
  const std::size_t point = number.find('.');
  double value = 0;
  const auto [rest, failed] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (failed != std::errc{} || rest != number.data() + number.size() || point == std::string_view::npos) {
    return std::string(number);
  }
  return language.decimal(value, static_cast<int>(number.size() - point - 1));
}

// Fields of a group object, such as contact, stand as rows of their own; deeper objects are one row with parts.
bool is_group_object(const Field& field) {
  return field.kind == FieldKind::object && field.parent == schema::no_field;
}

bool is_shown(const Field& field, const std::vector<Field>& fields) {
  if (field.internal) return false;
  return field.parent == schema::no_field || is_group_object(fields[field.parent]);
}

}  // namespace

std::string anchor_of(std::string_view path) {
  std::string anchor(path);
  std::replace_if(anchor.begin(), anchor.end(), [](char c) { return c == '.' || c == '_'; }, '-');
  return anchor;
}

bool has_row(const Site& site, const Entry& entry, std::string_view path) {
  const auto& fields = site.documents->schema.fields();
  const Field* field = site.documents->schema.field(path);
  if (field == nullptr || !is_shown(*field, fields)) return false;
  const View value = entry.at(path);
  return value && !value.is_null() && (!is_group_object(*field) || absence(schema::state_of(value)));
}

bool is_open(const pages::Row& row) {
  return row.kind == pages::RowKind::unknown || row.kind == pages::RowKind::not_applicable ||
         row.kind == pages::RowKind::withheld;
}

std::vector<pages::Group> Rows::groups() const {
  std::vector<pages::Group> groups;
  const auto& fields = site_.documents->schema.fields();
  for (const Field& field : fields) {
    if (!is_shown(field, fields)) continue;
    std::optional<pages::Row> shown = row(field);
    if (!shown) continue;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.id == field.group; });
    if (group == groups.end()) {
      const auto label = voice_.locale().labels.groups.find(field.group);
      const bool labelled = label != voice_.locale().labels.groups.end();
      groups.push_back({field.group, labelled ? label->second.label : field.group,
                        labelled ? label->second.intro : std::string{}, {}, {}, 0});
      group = groups.end() - 1;
    }
    (is_open(*shown) ? group->open_rows : group->rows).push_back(std::move(*shown));
  }
  for (pages::Group& group : groups) group.open_count = static_cast<std::int64_t>(group.open_rows.size());
  return groups;
}

std::vector<pages::Answer> Rows::answers() const {
  constexpr std::array slots = {
      std::pair{schema::AnswerSlot::what, pages::AnswerSlot::what},
      std::pair{schema::AnswerSlot::who, pages::AnswerSlot::who},
      std::pair{schema::AnswerSlot::decides, pages::AnswerSlot::decides},
      std::pair{schema::AnswerSlot::data, pages::AnswerSlot::data},
      std::pair{schema::AnswerSlot::human, pages::AnswerSlot::human},
      std::pair{schema::AnswerSlot::risks, pages::AnswerSlot::risks},
      std::pair{schema::AnswerSlot::object, pages::AnswerSlot::object}};
  std::vector<pages::Answer> answers;
  for (const auto& [slot, shown_slot] : slots) {
    pages::Answer answer{shown_slot, {}, {}, false};
    bool is_undecided = false;
    for (const Field& field : site_.documents->schema.fields()) {
      if (field.answer != slot || field.internal) continue;
      if (std::optional<pages::Row> shown = row(field, answer_anchors)) {
        shown->id.clear();   // the anchor belongs to the field's own row further down
        is_undecided = is_undecided || (field.path == deciding_field && is_open(*shown));
        (is_open(*shown) ? answer.open_rows : answer.rows).push_back(std::move(*shown));
      }
    }
    answer.answered = !answer.rows.empty() && !is_undecided;
    answers.push_back(std::move(answer));
  }
  return answers;
}

std::optional<pages::Row> Rows::row(const Field& field, std::string_view anchors) const {
  const View value = entry_.at(field.path);
  const bool is_absent = absence(schema::state_of(value)).has_value();
  if (!value || value.is_null() || (is_group_object(field) && !is_absent)) return std::nullopt;
  pages::Row row = frame_of(field);
  row.id.insert(0, anchors);
  fill(row, field, value);
  return row;
}

pages::Row Rows::frame_of(const Field& field) const {
  pages::Row row;
  row.id = anchor_of(field.path);
  row.path = field.path;
  row.dictionary = dictionary_href(site_, voice_, way_to_root_, field.path);
  const Labels& labels = voice_.locale().labels;
  const FieldLabel* label = labels.field(field.path);
  row.label = label != nullptr ? label->label : field.path;
  if (label != nullptr) row.question = label->question;
  return row;
}

void Rows::fill(pages::Row& row, const Field& field, View value) const {
  const auto absent = absence(schema::state_of(value));
  if (!absent) return fill_value(row, field.kind, field, value);
  row.kind = *absent;
  const View said = *value.begin();
  row.reason = words_.mark(voice_.text(row.kind == pages::RowKind::withheld ? said["reason"] : said));
  row.until = voice_.date(said["until"]);
}

void Rows::fill_value(pages::Row& row, FieldKind kind, const Field& field, View value) const {
  row.kind = row_kind(kind);
  switch (kind) {
    case FieldKind::list: return fill_list(row, field, value);
    case FieldKind::object: return fill_parts(row, field, value);
    case FieldKind::markdown: return fill_prose(row, value);
    case FieldKind::vocabulary: row.terms.push_back(voice_.term(field.vocabulary, value.text())); return;
    case FieldKind::boolean: row.yes = value.text() == "true"; return;
    case FieldKind::date:
      row.machine = value.text();
      row.text.text = voice_.date(value);
      return;
    case FieldKind::number: row.text.text = in_words(voice_.locale().language, value.text()); return;
    case FieldKind::email: row.href = "mailto:" + std::string(value.text()); break;
    case FieldKind::link: row.href = value.text(); break;
    case FieldKind::text: break;
  }
  row.text = voice_.text(value);
  // A text in one language only, such as a name, is no running text.
  row.prose = value.is_map() ? words_.mark(row.text) : pages::Prose{{}, row.text.lang};
  if (!value.is_map()) append_escaped_text(row.prose.html.text, row.text.text);
}

void Rows::fill_list(pages::Row& row, const Field& field, View list) const {
  if (field.item_kind == FieldKind::vocabulary) {
    row.kind = pages::RowKind::vocabulary;
    for (const View item : list) row.terms.push_back(voice_.term(field.vocabulary, item.text()));
    return;
  }
  for (const View item : list) {
    pages::Row part;
    part.path = field.path;
    part.id = fmt::format("{}-{}", row.id, row.rows.size() + 1);
    if (const auto absent = absence(schema::state_of(item))) {
      fill(part, field, item);
    } else {
      fill_value(part, field.item_kind, field, item);
    }
    part.id.clear();
    row.rows.push_back(std::move(part));
  }
}

void Rows::fill_parts(pages::Row& row, const Field& field, View map) const {
  const auto& fields = site_.documents->schema.fields();
  for (const std::uint32_t index : field.parts) {
    const Field& part = fields[index];
    const std::string_view name = std::string_view(part.path).substr(part.path.rfind('.') + 1);
    const View value = map[name];
    if (!value || value.is_null() || part.internal) continue;
    pages::Row inner = frame_of(part);
    inner.id = fmt::format("{}-{}", row.id, inner.id);
    fill(inner, part, value);
    inner.id.clear();
    row.rows.push_back(std::move(inner));
  }
}

void Rows::fill_prose(pages::Row& row, View value) const {
  const View member = value.is_map() ? choose_member(value, voice_.tag(), site_.documents->settings.fallback) : value;
  // Anchors of headings inside a field must not meet those of another field.
  const std::string_view lang = value.is_map() ? member.key() : std::string_view(voice_.tag());
  row.prose = {render_prose(site_, voice_, {member.text(), entry_.file, way_to_root_, row.id + "-", heading_level_, lang}, words_),
               voice_.marked(member.key())};
}

}  // namespace algoreg::modelling
