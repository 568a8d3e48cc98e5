#include "stages/model/entry_page.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/computed.hpp"
#include "stages/model/facts_page.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/rows.hpp"
#include "stages/model/standing.hpp"
#include "stages/model/story.hpp"

namespace algoreg::modelling {

namespace {

pages::StepAnswer shown_answer(Truth answer) {
  switch (answer) {
    case Truth::no: return pages::StepAnswer::no;
    case Truth::yes: return pages::StepAnswer::yes;
    case Truth::open: return pages::StepAnswer::open;
  }
  return pages::StepAnswer::open;
}

std::string_view answer_key(Truth answer) {
  return answer == Truth::yes ? "yes" : answer == Truth::no ? "no" : "open";
}

class EntryPageMaker {
 public:
  EntryPageMaker(const Site& site, const Page& page, const Voice& voice)
      : site_(site), page_(page), voice_(voice), entry_(site.entries->entries[page.subject]) {}

  pages::EntryPage make() {
    shown_.name = voice_.text(entry_.at("name"));
    if (schema::state_of(entry_.at("summary")) == schema::State::given) {
      shown_.summary = voice_.text(entry_.at("summary"));
    }
    shown_.frame = frame_of(site_, page_, voice_, shown_.name.text, shown_.summary.text);
    add_facts();
    WordMarker words(site_, voice_, shown_.frame.root);
    const Rows rows(site_, entry_, voice_, shown_.frame.root, words, 4);
    add_easy_summary(rows);
    shown_.answers = rows.answers();
    shown_.ways = ways_of(site_, entry_, rows);
    shown_.unassessed = unassessed_of(site_, entry_, rows);
    shown_.words = words.take();
    add_risk();
    add_assessments();
    add_similar();
    add_contact();
    add_addresses();
    return std::move(shown_);
  }

 private:
  void add_easy_summary(const Rows& rows) {
    const schema::Field* field = site_.documents->schema.field("summary_easy");
    if (field == nullptr || schema::state_of(entry_.at(field->path)) != schema::State::given) return;
    if (auto row = rows.row(*field, "easy-")) shown_.easy = std::move(row->prose);
  }

  void add_facts() {
    shown_.id = entry_.id;
    shown_.status = voice_.term("statuses", entry_.at("status").text());
    shown_.departments = terms_of(voice_, "departments", entry_.at("owner_departments"));
    for (const View source : entry_.at("sources")) {
      if (!source.is_map() || !source["title"]) continue;
      shown_.sources.push_back({voice_.text(source["title"]), std::string(source["url"].text())});
    }
    if (const auto changed = last_change(entry_)) {
      shown_.changed = voice_.locale().language.date(*changed);
      shown_.changed_machine = to_iso(*changed);
    }
    shown_.up_to_date = is_up_to_date(entry_, site_.as_of);
    const View reviewed = entry_.at("review.last_reviewed_on");
    const View next = entry_.at("review.next_review_on");
    if (parse_date(reviewed.text())) {
      shown_.reviewed = voice_.date(reviewed);
      shown_.reviewed_machine = reviewed.text();
    }
    if (const auto due = parse_date(next.text())) {
      shown_.next_review = voice_.date(next);
      shown_.next_review_machine = next.text();
      shown_.review_overdue = *due < site_.as_of;
    }
  }

  void add_risk() {
    const RiskClass& risk = entry_.risk;
    pages::Risk& shown = shown_.risk;
    shown.risk_class = voice_.term("risk_classes", risk.code);
    shown.expected = risk.expected;
    shown.assessed = risk.code != "not_assessed";
    for (const std::string& heavier : risk.open_heavier) {
      shown.open_heavier.push_back(voice_.term("risk_classes", heavier));
    }
    for (const RiskStep& step : risk.path) shown.steps.push_back(shown_step(step));
    shown.roles = roles_of(site_, voice_, entry_);
    std::vector<std::string> open;
    for (const RiskStep& step : risk.path) {
      for (const std::string& field : step.fields_open) {
        if (std::find(open.begin(), open.end(), field) == open.end()) open.push_back(field);
      }
    }
    for (const std::string& field : open) shown.open_fields.push_back(question_link(field));
  }

  void add_assessments() {
    shown_.duties = duties_of(site_, voice_, entry_);
    shown_.screening = screening_of(site_, voice_, entry_);
    shown_.effects = effects_of(site_, voice_, entry_);
    shown_.principles = principles_of(site_, voice_, entry_, shown_.frame.root);
    shown_.timeline = timeline_of(site_, voice_, entry_);
    shown_.completeness = completeness_of(entry_, [&](std::string_view path) { return field_link(path); });
  }

  void add_similar() {
    for (const SimilarEntry& similar : site_.similar[page_.subject]) {
      pages::SimilarEntry shown{card_of(site_, voice_, site_.entries->entries[similar.entry], shown_.frame.root), {}};
      for (const SharedCode& shared : similar.shared) {
        shown.shared.push_back(voice_.term(shared.vocabulary, shared.code).label);
      }
      shown_.similar.push_back(std::move(shown));
    }
  }

  pages::Link field_link(std::string_view path) const {
    return fact_link(site_, voice_, entry_, shown_.frame.root, path);
  }

  // The same with the question of the field, where it has one: what a reader misses is an answer.
  pages::Link question_link(std::string_view path) const {
    pages::Link link = field_link(path);
    const FieldLabel* label = voice_.locale().labels.field(path);
    if (label != nullptr && !label->question.empty()) link.text = label->question;
    return link;
  }

  pages::RiskStep shown_step(const RiskStep& step) const {
    const View question = question_of(step.question);
    pages::RiskStep shown{voice_.text(question["question"]).text,
                          voice_.text(question["answers"][answer_key(step.answer)]["text"]).text,
                          voice_.locale().labels.citation(step.citation),
                          shown_answer(step.answer),
                          {}};
    // The list above the steps has the ways to the fields; here they would only make the page heavy.
    for (const std::string& field : step.fields_open) shown.open_fields.push_back({field_link(field).text, {}, false});
    return shown;
  }

  View question_of(std::string_view id) const {
    for (const View question : site_.documents->law_file("risk_class")["questions"]) {
      if (question["id"].text() == id) return question;
    }
    return {};
  }

  void add_contact() {
    shown_.contact = contact_of(site_, voice_, entry_);
    for (const VocabularyValue& route : vocabulary_of(site_.documents->vocabularies, "statutory_routes").values) {
      shown_.routes.push_back({voice_.text(route.label), voice_.text(route.help), route.url});
    }
  }

  void add_addresses() {
    shown_.address = site_.base_url + file_of(site_, page_);
    shown_.address_placeholder = has_example_host(site_.base_url);
    shown_.facts_href = href_of(site_, page_.locale, shown_.frame.root, facts_path(entry_.id));
    shown_.notice_href = href_of(site_, page_.locale, shown_.frame.root, notice_path(entry_.id));
    shown_.json_href = fmt::format("{}api/v1/entries/{}.json", shown_.frame.root, entry_.id);
    // A message about this entry says which entry, at which address and on which day it was read.
    const std::string subject = fmt::format("{} ({})", shown_.name.text, entry_.id);
    const std::string body = fmt::format("{}\n{}\n\n", shown_.address, to_iso(site_.as_of));
    shown_.feedback_placeholder = site_.documents->settings.contact.placeholder;
    const std::string& email = site_.documents->settings.contact.email;
    if (!email.empty()) {
      shown_.feedback_href =
          fmt::format("mailto:{}?subject={}&body={}", email, percent_encoded(subject), percent_encoded(body));
    }
  }

  const Site& site_;
  const Page& page_;
  const Voice& voice_;
  const Entry& entry_;
  pages::EntryPage shown_;
};

}  // namespace

pages::EntryPage entry_page(const Site& site, const Page& page, const Voice& voice) {
  return EntryPageMaker(site, page, voice).make();
}

}  // namespace algoreg::modelling
