#include "stages/model/dictionary.hpp"

#include <algorithm>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/rows.hpp"

namespace algoreg::modelling {

namespace {

using schema::Field;
using schema::State;

// More answers than these are folded away.
constexpr std::size_t answers_in_passing = 8;

bool may_be(const Field& field, State state) {
  return std::find(field.wrappers.begin(), field.wrappers.end(), state) != field.wrappers.end();
}

GroupLabel label_of_group(const Voice& voice, const std::string& group) {
  const auto label = voice.locale().labels.groups.find(group);
  return label == voice.locale().labels.groups.end() ? GroupLabel{group, {}} : label->second;
}

std::string label_of_field(const Voice& voice, const std::string& path) {
  const FieldLabel* label = voice.locale().labels.field(path);
  return label == nullptr ? path : label->label;
}

class EntryMaker {
 public:
  EntryMaker(const Site& site, const Voice& voice) : site_(site), voice_(voice) {}

  pages::FieldEntry make(const Field& field) const {
    pages::FieldEntry entry;
    entry.id = anchor_of(field.path);
    entry.path = field.path;
    add_words(entry, field);
    // The enumerations say the same things in the same order.
    entry.type = static_cast<pages::FieldType>(field.list ? field.item_kind : field.kind);
    entry.several = field.list;
    entry.translatable = field.translatable;
    entry.requirement = static_cast<pages::Requirement>(field.requirement);
    entry.condition = condition_in_words(field.when);
    add_answers(entry, field);
    entry.may_be_unknown = may_be(field, State::unknown);
    entry.may_be_not_applicable = may_be(field, State::not_applicable);
    entry.may_be_withheld = may_be(field, State::withheld);
    return entry;
  }

 private:
  void add_words(pages::FieldEntry& entry, const Field& field) const {
    const auto& fields = site_.documents->schema.fields();
    entry.label = label_of_field(voice_, field.path);
    if (const FieldLabel* label = voice_.locale().labels.field(field.path)) {
      entry.question = label->question;
      entry.help = {label->help.text, label->help.lang};
      entry.who = {label->who.text, label->who.lang};
    }
    entry.citation = voice_.locale().citations[static_cast<std::size_t>(&field - fields.data())];
    if (field.parent != schema::no_field) {
      const Field& whole = fields[field.parent];
      const std::string page = whole.group == field.group ? std::string{} : whole.group + ".html";
      entry.part_of = {label_of_field(voice_, whole.path), page + "#" + anchor_of(whole.path), false};
    }
  }

  // A condition that is one of the law's named ones has words; what others ask for is said in `who`.
  pages::Text condition_in_words(View when) const {
    const View predicates = site_.documents->law_file("predicates")["predicates"];
    return when.is_scalar() ? voice_.text(predicates[when.text()]["text"]) : pages::Text{};
  }

  void add_answers(pages::FieldEntry& entry, const Field& field) const {
    for (const VocabularyValue& value : vocabulary_of(site_.documents->vocabularies, field.vocabulary).values) {
      entry.answers.push_back({value.code, voice_.text(value.label), voice_.text(value.help)});
    }
    entry.answer_count = static_cast<std::int64_t>(entry.answers.size());
    entry.many_answers = entry.answers.size() > answers_in_passing;
  }

  const Site& site_;
  const Voice& voice_;
};

}  // namespace

std::vector<std::string> dictionary_groups(const schema::Schema& schema) {
  std::vector<std::string> groups;
  for (const Field& field : schema.fields()) {
    const bool is_new = std::find(groups.begin(), groups.end(), field.group) == groups.end();
    if (is_new && !field.internal) groups.push_back(field.group);
  }
  return groups;
}

pages::FieldsPage fields_page(const Site& site, const Page& page, const Voice& voice) {
  pages::FieldsPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  for (const std::string& group : site.field_groups) {
    const GroupLabel label = label_of_group(voice, group);
    shown.groups.push_back({group + ".html", label.label, label.intro, 0});
  }
  for (const Field& field : site.documents->schema.fields()) {
    if (field.internal) continue;
    const auto group = std::find(site.field_groups.begin(), site.field_groups.end(), field.group);
    ++shown.groups[static_cast<std::size_t>(group - site.field_groups.begin())].count;
    ++shown.field_count;
  }
  return shown;
}

pages::FieldGroupPage field_group_page(const Site& site, const Page& page, const Voice& voice) {
  const std::string& name = site.field_groups[page.subject];
  const GroupLabel label = label_of_group(voice, name);
  pages::FieldGroupPage shown;
  shown.label = label.label;
  shown.intro = label.intro;
  shown.frame = frame_of(site, page, voice, label.label, label.intro);
  const EntryMaker maker(site, voice);
  const auto& fields = site.documents->schema.fields();
  for (const Field& field : fields) {
    if (field.group == name && !field.internal) shown.fields.push_back(maker.make(field));
  }
  for (const std::string& group : site.field_groups) {
    shown.groups.push_back({label_of_group(voice, group).label, group + ".html", group == name});
  }
  return shown;
}

std::string dictionary_href(const Site& site, const Voice& voice, std::string_view way_to_root, std::string_view path) {
  const Field* field = site.documents->schema.field(path);
  if (field == nullptr || field->internal) return {};
  return std::string(way_to_root) + voice.tag() + "/" + field_group_path(field->group) + "#" + anchor_of(path);
}

}  // namespace algoreg::modelling
