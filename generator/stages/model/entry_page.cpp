#include "stages/model/entry_page.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/computed.hpp"
#include "stages/model/dictionary.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/rows.hpp"

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
    const Rows rows(site_, entry_, voice_, shown_.frame.root, words);
    shown_.answers = rows.answers();
    shown_.groups = rows.groups();
    shown_.words = words.take();
    add_anchors();
    add_risk();
    shown_.duties = duties_of(site_, voice_, entry_);
    shown_.screening = screening_of(voice_, entry_);
    shown_.completeness = completeness_of(entry_, [&](std::string_view path) { return field_link(path); });
    add_contact();
    add_addresses();
    return std::move(shown_);
  }

 private:
  void add_facts() {
    shown_.id = entry_.id;
    shown_.status = voice_.term("statuses", entry_.at("status").text());
    shown_.departments = terms_of(voice_, "departments", entry_.at("owner_departments"));
    for (const View source : entry_.at("sources")) {
      if (!source.is_map() || !source["title"]) continue;
      shown_.sources.push_back({voice_.text(source["title"]), std::string(source["url"].text())});
    }
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

  void add_anchors() {
    for (const pages::Group& group : shown_.groups) {
      for (const auto* rows : {&group.rows, &group.open_rows}) {
        for (const pages::Row& row : *rows) anchors_.push_back(row.id);
      }
    }
    std::sort(anchors_.begin(), anchors_.end());
  }

  // A field by its label, with the way to its row, or to the dictionary where the page has none for it.
  pages::Link field_link(std::string_view path) const {
    const FieldLabel* label = voice_.locale().labels.field(path);
    const std::string anchor = anchor_of(path);
    const bool is_shown = std::binary_search(anchors_.begin(), anchors_.end(), anchor);
    return {label != nullptr ? label->label : std::string(path),
            is_shown ? "#" + anchor : dictionary_href(site_, voice_, shown_.frame.root, path), false};
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
    for (const std::string& field : open) shown.open_fields.push_back(field_link(field));
  }

  pages::RiskStep shown_step(const RiskStep& step) const {
    const View question = question_of(step.question);
    pages::RiskStep shown{voice_.text(question["question"]).text,
                          voice_.text(question["answers"][answer_key(step.answer)]["text"]).text,
                          voice_.locale().labels.citation(step.citation),
                          shown_answer(step.answer),
                          {}};
    // The list above the steps has the ways to the dictionary; here they would only make the page heavy.
    for (const std::string& field : step.fields_open) {
      pages::Link link = field_link(field);
      if (!link.href.starts_with('#')) link.href.clear();
      shown.open_fields.push_back(std::move(link));
    }
    return shown;
  }

  View question_of(std::string_view id) const {
    const auto document = site_.documents->law.find("risk_class");
    if (document == site_.documents->law.end()) return {};
    for (const View question : document->second.tree.root()["questions"]) {
      if (question["id"].text() == id) return question;
    }
    return {};
  }

  void add_contact() {
    const View email = entry_.at("contact.email");
    shown_.contact = register_contact(site_, voice_);
    if (schema::state_of(email) == schema::State::given) {
      const View unit = entry_.at("contact.unit");
      const bool named = schema::state_of(unit) == schema::State::given;
      shown_.contact = {named ? voice_.text(unit) : pages::Text{}, std::string(email.text()),
                        "mailto:" + std::string(email.text()), std::string(entry_.at("contact.url").text()), false,
                        false};
    }
    const auto routes = site_.documents->vocabularies.find("statutory_routes");
    if (routes == site_.documents->vocabularies.end()) return;
    for (const VocabularyValue& route : routes->second.values) {
      shown_.routes.push_back({voice_.text(route.label), voice_.text(route.help), route.url});
    }
  }

  void add_addresses() {
    shown_.address = site_.base_url + file_of(site_, page_);
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
  std::vector<std::string> anchors_;
};

}  // namespace

pages::EntryPage entry_page(const Site& site, const Page& page, const Voice& voice) {
  return EntryPageMaker(site, page, voice).make();
}

}  // namespace algoreg::modelling
