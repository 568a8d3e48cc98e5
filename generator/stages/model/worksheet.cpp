#include "stages/model/worksheet.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/screening_scale.hpp"

namespace algoreg::modelling {

namespace {

constexpr std::string_view screening_field = "aarhus.screening";
constexpr std::string_view scores_field = "aarhus.screening.feasible";
constexpr std::string_view effects_field = "aarhus.ethics.effects";
constexpr std::string_view ratings_field = "aarhus.ethics.ratings";

// The scale of scores and totals, in tenths.
constexpr std::int64_t lowest = 10, highest = 100;

View scale_of(const DocumentSet& documents) { return documents.law_file("screening"); }

pages::Tone tone_of(std::string_view quadrant) {
  if (quadrant.starts_with("green")) return pages::Tone::green;
  return quadrant.starts_with("yellow") ? pages::Tone::yellow : pages::Tone::red;
}

class Worksheet {
 public:
  Worksheet(const Site& site, const Voice& voice) : site_(site), voice_(voice) {
    scale_ = screening_scale(site);
  }

  pages::WorksheetPage make() const {
    pages::WorksheetPage shown;
    shown.high_from = scale_.high_from;
    shown.limit = screening_limit(site_, voice_);
    shown.legal_heading = label_of("legal");
    shown.feasible_heading = label_of("feasible");
    shown.ethical_heading = label_of("ethical");
    shown.still_want_heading = label_of("still_want");
    shown.legal = conclusion_of("legal");
    shown.ethical = conclusion_of("ethical");
    shown.still_want = conclusion_of("still_want");
    shown.committee = question_of(fmt::format("{}.legal.committee_member_involved", screening_field),
                                  "legal.committee_member_involved");
    shown.blocks = {block_of("complexity", scale_.complexity), block_of("uncertainty", scale_.uncertainty)};
    for (const pages::DimensionBlock& block : shown.blocks) shown.score_count += block.count;
    shown.quadrants = quadrants();
    for (const pages::Term& group : terms_of(fmt::format("{}.target_group", effects_field))) {
      shown.ethics.push_back(group_of(group));
    }
    return shown;
  }

 private:
  std::vector<pages::Term> terms_of(std::string_view path) const {
    std::vector<pages::Term> terms;
    const schema::Field* field = site_.documents->schema.field(path);
    if (field == nullptr) return terms;
    for (const VocabularyValue& value : vocabulary_of(site_.documents->vocabularies, field->vocabulary).values) {
      terms.push_back(voice_.term(field->vocabulary, value.code));
    }
    return terms;
  }

  pages::Choice choice_of(const std::string& path, std::string name) const {
    pages::OpenQuestion words = question_of(path, std::move(name));
    return {std::move(words.name), std::move(words.label), std::move(words.question), terms_of(path)};
  }

  std::string label_of(std::string_view question) const {
    return question_of(fmt::format("{}.{}", screening_field, question), {}).label;
  }

  // The answer to one of the questions of the screening, under the question instead of a bare »Answer«.
  pages::Choice conclusion_of(std::string_view question) const {
    const std::string path = fmt::format("{}.{}", screening_field, question);
    pages::Choice choice = choice_of(path + ".result", fmt::format("{}.result", question));
    choice.label = question_of(path, {}).question;
    choice.question.clear();
    return choice;
  }

  pages::OpenQuestion question_of(const std::string& path, std::string name) const {
    pages::OpenQuestion question{std::move(name), path, {}};
    if (const FieldLabel* label = voice_.locale().labels.field(path)) {
      question.label = label->label;
      question.question = label->question;
    }
    return question;
  }

  pages::DimensionBlock block_of(std::string name, const std::vector<std::string>& dimensions) const {
    const std::string path = fmt::format("{}.{}", scores_field, name);
    const pages::OpenQuestion words = question_of(path, {});
    pages::DimensionBlock block{std::move(name), words.label, words.question, {}, 0};
    for (const std::string& dimension : dimensions) {
      block.dimensions.push_back(choice_of(fmt::format("{}.{}", path, dimension),
                                           fmt::format("{}.{}", block.name, dimension)));
    }
    block.count = static_cast<std::int64_t>(block.dimensions.size());
    return block;
  }

  // Complexity goes upwards, uncertainty to the right, as in the report's figure.
  std::vector<pages::QuadrantField> quadrants() const {
    const std::int64_t limit = scale_.high_from;
    std::vector<pages::QuadrantField> fields;
    for (const bool is_complex : {true, false}) {
      for (const bool is_uncertain : {false, true}) {
        pages::QuadrantField field;
        const std::string code = law::quadrant(scale_.high_from - !is_complex, scale_.high_from - !is_uncertain,
                                               scale_.high_from);
        field.quadrant = voice_.term("quadrants", code);
        field.tone = tone_of(code);
        field.x = is_uncertain ? limit - lowest : 0;
        field.width = is_uncertain ? highest - limit : limit - lowest;
        field.y = is_complex ? 0 : highest - limit;
        field.height = is_complex ? highest - limit : limit - lowest;
        field.middle_x = field.x + field.width / 2;
        field.middle_y = field.y + field.height / 2;
        fields.push_back(std::move(field));
      }
    }
    return fields;
  }

  pages::EthicsGroup group_of(const pages::Term& group) const {
    const auto path = [](std::string_view part) { return fmt::format("{}.{}", effects_field, part); };
    // The number tells the effects of a group apart; the page adds more of them.
    const auto name = [&](std::string_view part) { return fmt::format("effects.{}.1.{}", group.code, part); };
    pages::EthicsGroup shown;
    shown.group = group;
    shown.effect = question_of(path("effect"), name("effect"));
    shown.whom = question_of(path("group_description"), name("group_description"));
    shown.mitigation = question_of(path("mitigation"), name("mitigation"));
    shown.direction = choice_of(path("direction"), name("direction"));
    shown.time = choice_of(path("occurs_at"), name("occurs_at"));
    shown.importance = choice_of(path("importance"), name("importance"));
    shown.rating = choice_of(fmt::format("{}.rating", ratings_field), fmt::format("ratings.{}", group.code));
    return shown;
  }

  const Site& site_;
  const Voice& voice_;
  law::ScreeningScale scale_;
};

// The guidance that the scale names, by its path below content/<language>/.
pages::Link explanation(const Site& site, const Page& page, const pages::Frame& frame) {
  const std::string_view path = scale_of(*site.documents)["explained_in"].text();
  for (const GuidancePlan& plan : site.guidance) {
    if (plan.path != path) continue;
    const View front_matter = site.documents->guidance[plan.documents[page.locale]].front_matter.root();
    return {std::string(front_matter["title"].text()),
            href_of(site, page.locale, frame.root, guidance_path(plan.path)), false};
  }
  return {};
}

}  // namespace

bool has_worksheet(const DocumentSet& documents) {
  return scale_of(documents) && documents.schema.field(scores_field) != nullptr;
}

pages::WorksheetPage worksheet_page(const Site& site, const Page& page, const Voice& voice) {
  pages::WorksheetPage shown = Worksheet(site, voice).make();
  shown.frame = frame_of(site, page, voice, {}, {});
  shown.guidance = explanation(site, page, shown.frame);
  for (const std::string_view script : {"worksheet_engine", "worksheet"}) {
    for (std::string& href : script_hrefs(site, shown.frame.root, script)) shown.frame.scripts.push_back(std::move(href));
  }
  return shown;
}

}  // namespace algoreg::modelling
