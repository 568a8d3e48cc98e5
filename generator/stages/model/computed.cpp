#include "stages/model/computed.hpp"

#include <algorithm>
#include <array>

#include "stages/model/screening_scale.hpp"
#include "tools/drawing/matrix.hpp"

namespace algoreg::modelling {

namespace {

// The item of a list of the law with that code.
View item_of(View list, std::string_view code) {
  for (const View item : list) {
    if (item["code"].text() == code) return item;
  }
  return {};
}

pages::DpiaHint shown_hint(std::string_view answer) {
  if (answer == "yes") return pages::DpiaHint::yes;
  if (answer == "open") return pages::DpiaHint::open;
  return answer == "maybe" ? pages::DpiaHint::maybe : pages::DpiaHint::no;
}

pages::EthicsOutcome shown_outcome(EthicsOutcome outcome) {
  switch (outcome) {
    case EthicsOutcome::not_rated: return pages::EthicsOutcome::not_rated;
    case EthicsOutcome::green: return pages::EthicsOutcome::green;
    case EthicsOutcome::yellow: return pages::EthicsOutcome::yellow;
    case EthicsOutcome::red: return pages::EthicsOutcome::red;
  }
  return pages::EthicsOutcome::not_rated;
}

// 57 -> "5,7" as the language writes it.
std::string in_words(const Voice& voice, std::optional<int> tenths) {
  return tenths ? voice.locale().language.decimal(*tenths / 10.0, 1) : std::string{};
}

void add_matrix(pages::Screening& shown, const Site& site, const Voice& voice, const std::vector<ScreeningRound>& rounds) {
  std::vector<drawing::MatrixPoint> points;
  for (std::size_t i = 0; i < rounds.size(); ++i) {
    if (!rounds[i].complexity || !rounds[i].uncertainty) continue;
    const std::string label = shown.several ? voice.locale().language.number(shown.rounds[i].number) : std::string{};
    points.push_back({*rounds[i].complexity, *rounds[i].uncertainty, label});
  }
  const int high_from = screening_scale(site).high_from;
  if (points.empty() || high_from <= 0) return;
  shown.matrix = drawing::matrix(points, high_from, voice.locale().language.right_to_left());
  constexpr std::array letters = {
      std::pair{drawing::letter_green, "green"},
      std::pair{drawing::letter_yellow_uncertainty, "yellow_uncertainty"},
      std::pair{drawing::letter_yellow_complexity, "yellow_complexity"},
      std::pair{drawing::letter_red, "red"}};
  for (const auto& [letter, code] : letters) {
    shown.quadrants.push_back({std::string(1, letter), voice.term("quadrants", code)});
  }
}

pages::Duty shown_duty(const Site& site, const Voice& voice, const Duty& duty) {
  const View law = item_of(site.documents->law_file("duties")["duties"], duty.code);
  pages::Duty shown;
  shown.text = voice.text(law["text"]);
  shown.citation = voice.locale().labels.citation(law["citation"].text());
  if (duty.from) {
    shown.date = voice.locale().language.date(*duty.from);
    shown.machine = to_iso(*duty.from);
    shown.binding = *duty.from <= site.as_of;
  }
  return shown;
}

}  // namespace

pages::Duties duties_of(const Site& site, const Voice& voice, const Entry& entry) {
  const Derived& derived = entry.derived;
  pages::Duties shown;
  for (const Duty& duty : derived.due.duties) shown.duties.push_back(shown_duty(site, voice, duty));
  shown.open = derived.due.open;
  for (const std::string& code : derived.registration_duties) {
    if (code != "none") shown.registrations.push_back(voice.term("registration_duties", code));
  }
  shown.dpia = shown_hint(derived.dpia.answer);
  const View reasons = site.documents->law_file("derived")["dpia"][derived.dpia.answer];
  for (const std::string& code : derived.dpia.reasons) {
    shown.dpia_reasons.push_back(voice.text(item_of(reasons, code)["text"]));
  }
  return shown;
}

std::vector<pages::Role> roles_of(const Site& site, const Voice& voice, const Entry& entry) {
  const View law = site.documents->law_file("derived")["roles"];
  std::vector<pages::Role> shown;
  for (const Role& role : entry.derived.roles.roles) {
    const RoleReason& reason = role.reasons.front();
    shown.push_back({voice.term("roles", role.code), voice.text(item_of(law, reason.code)["text"]),
                     voice.locale().labels.citation(reason.citation)});
  }
  return shown;
}

namespace {

// May we, should we, do we still want to: the answers that are given. "Can we?" is answered by the scores.
std::vector<pages::ScreeningAnswer> screening_answers(const Site& site, const Voice& voice, const Entry& entry) {
  std::vector<pages::ScreeningAnswer> answers;
  for (const std::string question : {"aarhus.screening.legal", "aarhus.screening.ethical", "aarhus.screening.still_want"}) {
    const View result = entry.at(question + ".result");
    const schema::Field* field = site.documents->schema.field(question + ".result");
    const FieldLabel* label = voice.locale().labels.field(question);
    if (field == nullptr || label == nullptr || schema::state_of(result) != schema::State::given) continue;
    answers.push_back({label->label, voice.term(field->vocabulary, result.text())});
  }
  return answers;
}

}  // namespace

pages::Screening screening_of(const Site& site, const Voice& voice, const Entry& entry) {
  const Derived& derived = entry.derived;
  pages::Screening shown;
  auto source = entry.at("aarhus.screening.feasible").begin();
  for (const ScreeningRound& round : derived.screening) {
    pages::ScreeningRound row;
    row.number = static_cast<std::int64_t>(shown.rounds.size()) + 1;
    row.latest = derived.latest_round == shown.rounds.size();
    if (const View date = (*source)["date"]; parse_date(date.text())) {
      row.date = voice.date(date);
      row.machine = date.text();
    }
    row.complexity = in_words(voice, round.complexity);
    row.uncertainty = in_words(voice, round.uncertainty);
    if (!round.quadrant.empty()) row.quadrant = voice.term("quadrants", round.quadrant);
    shown.rounds.push_back(std::move(row));
    ++source;
  }
  shown.several = shown.rounds.size() > 1;
  add_matrix(shown, site, voice, derived.screening);
  shown.limit = screening_limit(site, voice);
  shown.answers = screening_answers(site, voice, entry);
  shown.ethics = shown_outcome(derived.ethics);
  return shown;
}

pages::Completeness completeness_of(const Entry& entry, const FieldLink& link_to) {
  const Completeness& counted = entry.derived.completeness;
  pages::Completeness shown;
  shown.given = counted.given;
  shown.asked = static_cast<std::int64_t>(counted.asked());
  shown.unknown = static_cast<std::int64_t>(counted.unknown.size());
  shown.withheld = static_cast<std::int64_t>(counted.withheld.size());
  shown.not_filled = static_cast<std::int64_t>(counted.missing.size());
  for (const std::string& path : counted.missing) shown.missing.push_back(link_to(path));
  return shown;
}

}  // namespace algoreg::modelling
