#include "stages/model/story.hpp"

#include <algorithm>
#include <array>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/standing.hpp"

namespace algoreg::modelling {

namespace {

constexpr std::string_view lifecycle = "lifecycle";

bool is_given(View value) { return schema::state_of(value) == schema::State::given; }

pages::Text given_text(const Voice& voice, View value) { return is_given(value) ? voice.text(value) : pages::Text{}; }

pages::Term given_term(const Voice& voice, std::string_view vocabulary, View value) {
  return is_given(value) ? voice.term(vocabulary, value.text()) : pages::Term{};
}

// A milestone with the day that it is sorted by; without one it comes first.
struct Dated {
  std::optional<Date> day;
  pages::Milestone shown;
};

class Timeline {
 public:
  Timeline(const Site& site, const Voice& voice, const Entry& entry) : site_(site), voice_(voice), entry_(entry) {}

  std::vector<pages::Milestone> make() {
    for (const schema::Field& field : site_.documents->schema.fields()) {
      if (field.group == lifecycle && field.kind == schema::FieldKind::date && !field.internal) add(field);
    }
    add_status();
    std::stable_sort(dated_.begin(), dated_.end(),
                     [](const Dated& left, const Dated& right) { return left.day < right.day; });
    std::vector<pages::Milestone> shown;
    for (Dated& each : dated_) shown.push_back(std::move(each.shown));
    return shown;
  }

 private:
  void add(const schema::Field& field) {
    const View value = entry_.at(field.path);
    const schema::State state = schema::state_of(value);
    Dated made;
    made.shown.label = {label_of(field), {}};
    if (const auto day = parse_date(value.text())) {
      made.day = day;
      made.shown.state = state_of(field, *day);
      made.shown.machine = to_iso(*day);
      made.shown.note = as_written(field);
      if (made.shown.note.text.empty()) made.shown.date = voice_.locale().language.date(*day);
      if (!is_plan(field)) reached_ = std::max(reached_, day);
    } else if (state == schema::State::unknown || state == schema::State::withheld) {
      const View said = *value.begin();
      made.day = reached_;
      made.shown.state = pages::MilestoneState::unknown;
      made.shown.note = voice_.text(state == schema::State::withheld ? said["reason"] : said);
    } else {
      return;
    }
    dated_.push_back(std::move(made));
  }

  pages::MilestoneState state_of(const schema::Field& field, Date day) const {
    if (day > site_.as_of) return pages::MilestoneState::planned;
    const bool is_overdue = is_plan(field) && !is_up_to_date(entry_, site_.as_of);
    return is_overdue ? pages::MilestoneState::overdue : pages::MilestoneState::past;
  }

  // The day of a plan is part of it, beside its words.
  bool is_plan(const schema::Field& field) const {
    const auto& fields = site_.documents->schema.fields();
    return field.parent != schema::no_field && fields[field.parent].parent != schema::no_field;
  }

  // The day of a plan goes by the name of the plan.
  const schema::Field& named_field(const schema::Field& field) const {
    return is_plan(field) ? site_.documents->schema.fields()[field.parent] : field;
  }

  std::string label_of(const schema::Field& field) const {
    const std::string& path = named_field(field).path;
    const FieldLabel* label = voice_.locale().labels.field(path);
    return label == nullptr ? path : label->label;
  }

  // The words of a plan: "end of 2024" says no more than it knows, and so stands in place of a day.
  pages::Text as_written(const schema::Field& field) const {
    return is_plan(field) ? given_text(voice_, entry_.at(named_field(field).path)["text"]) : pages::Text{};
  }

  // Where the solution stands today, or where it stood when the register last heard of it.
  void add_status() {
    Dated now;
    now.day = site_.as_of;
    now.shown.label = voice_.term("statuses", entry_.at("status").text()).label;
    now.shown.state = pages::MilestoneState::last_known;
    if (is_up_to_date(entry_, site_.as_of)) {
      now.shown.state = pages::MilestoneState::today;
      now.shown.date = voice_.locale().language.date(site_.as_of);
      now.shown.machine = to_iso(site_.as_of);
    }
    dated_.push_back(std::move(now));
  }

  const Site& site_;
  const Voice& voice_;
  const Entry& entry_;
  std::vector<Dated> dated_;
  // The latest day of the stages so far. A stage whose day is not known comes after them.
  std::optional<Date> reached_;
};

// The way to a guidance page of the register, or nothing where it has no such page.
std::string guidance_href(const Site& site, const Voice& voice, std::string_view way_to_root, const std::string& page) {
  const auto plan = std::find_if(site.guidance.begin(), site.guidance.end(),
                                 [&](const GuidancePlan& each) { return each.path == page; });
  if (page.empty() || plan == site.guidance.end()) return {};
  const auto locale = static_cast<std::uint32_t>(&voice.locale() - site.documents->locales.data());
  return href_of(site, locale, way_to_root, guidance_path(page));
}

// Unknown, withheld or not applicable: something is said, but no value.
bool is_absence(View value) {
  const schema::State state = schema::state_of(value);
  return state != schema::State::given && state != schema::State::missing;
}

}  // namespace

std::vector<pages::Milestone> timeline_of(const Site& site, const Voice& voice, const Entry& entry) {
  return Timeline(site, voice, entry).make();
}

std::vector<pages::Principle> principles_of(const Site& site, const Voice& voice, const Entry& entry,
                                            std::string_view way_to_root) {
  std::vector<pages::Principle> shown;
  for (const VocabularyValue& principle : vocabulary_of(site.documents->vocabularies, "principles").values) {
    for (const View said : entry.at("aarhus.principles")) {
      if (!said.is_map() || said["number"].text() != principle.code) continue;
      shown.push_back({voice.term("principles", principle.code),
                       guidance_href(site, voice, way_to_root, principle.page),
                       given_term(voice, "principle_status", said["status"]), given_text(voice, said["text"])});
    }
  }
  return shown;
}

std::vector<pages::EffectGroup> effects_of(const Site& site, const Voice& voice, const Entry& entry) {
  std::vector<pages::EffectGroup> shown;
  for (const VocabularyValue& group : vocabulary_of(site.documents->vocabularies, "ethics_target_groups").values) {
    pages::EffectGroup effects{voice.term("ethics_target_groups", group.code), {}, {}};
    for (const View rated : entry.at("aarhus.ethics.ratings")) {
      if (rated["target_group"].text() == group.code) {
        effects.rating = given_term(voice, "ethics_ratings", rated["rating"]);
      }
    }
    for (const View effect : entry.at("aarhus.ethics.effects")) {
      if (effect["target_group"].text() != group.code) continue;
      effects.effects.push_back({given_term(voice, "effect_directions", effect["direction"]),
                                 given_text(voice, effect["effect"]),
                                 given_term(voice, "effect_importance", effect["importance"]),
                                 given_term(voice, "effect_times", effect["occurs_at"]),
                                 given_text(voice, effect["mitigation"])});
    }
    if (!effects.rating.code.empty() || !effects.effects.empty()) shown.push_back(std::move(effects));
  }
  return shown;
}

// A row is only made where it is shown: its words are explained where they stand first.
std::vector<pages::Row> unassessed_of(const Site& site, const Entry& entry, const Rows& rows) {
  std::vector<pages::Row> shown;
  for (const std::string_view path : {"aarhus", "aarhus.screening", "aarhus.ethics", "aarhus.principles"}) {
    const schema::Field* field = site.documents->schema.field(path);
    if (field == nullptr || field->internal || !is_absence(entry.at(path))) continue;
    if (std::optional<pages::Row> row = rows.row(*field)) shown.push_back(std::move(*row));
  }
  return shown;
}

std::vector<pages::Way> ways_of(const Site& site, const Entry& entry, const Rows& rows) {
  using Fields = std::array<std::string_view, 2>;
  constexpr std::array ways = {
      std::pair{pages::WayKind::complaint, Fields{"decision.complaint_guidance", "transparency.complaint_routes"}},
      std::pair{pages::WayKind::human, Fields{"decision.human_in_decision", ""}},
      std::pair{pages::WayKind::explanation, Fields{"transparency.explanation_route", ""}}};
  std::vector<pages::Way> shown;
  for (const auto& [kind, paths] : ways) {
    pages::Way way{kind, {}};
    for (const std::string_view path : paths) {
      const schema::Field* field = site.documents->schema.field(path);
      if (field == nullptr || field->internal || is_absence(entry.at(path))) continue;
      std::optional<pages::Row> row = rows.row(*field, "way-");
      if (!row) continue;
      row->id.clear();
      way.rows.push_back(std::move(*row));
    }
    shown.push_back(std::move(way));
  }
  return shown;
}

}  // namespace algoreg::modelling
