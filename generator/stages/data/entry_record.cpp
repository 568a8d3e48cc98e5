#include "stages/data/entry_record.hpp"

#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/data/entry_json.hpp"

namespace algoreg::data {

namespace {

// The shape of the published data. A change that breaks readers of it means api/v2.
constexpr std::string_view data_version = "1.0.0";

std::string_view state_name(schema::State state) {
  switch (state) {
    case schema::State::unknown: return "unknown";
    case schema::State::not_applicable: return "not_applicable";
    case schema::State::withheld: return "withheld";
    default: return "";
  }
}

json::Value urls_of(const Site& site, const Entry& entry) {
  json::Value urls = json::Value::object();
  for (const std::string& locale : site.documents->settings.locales) {
    urls[locale] = fmt::format("{}{}/{}", site.base_url, locale, entry_path(entry.id));
  }
  return urls;
}

json::Value strings(const std::vector<std::string>& texts) {
  json::Value list = json::Value::array();
  for (const std::string& text : texts) list.push_back(text);
  return list;
}

std::string_view answer_name(Truth answer) {
  return answer == Truth::yes ? "yes" : answer == Truth::no ? "no" : "open";
}

// Totals as numbers with one decimal; those of a round without all of its scores are null.
json::Value total(const std::optional<int>& tenths) {
  return tenths ? json::Value(static_cast<double>(*tenths) / 10) : json::Value(nullptr);
}

json::Value screening(const Derived& derived) {
  json::Value rounds = json::Value::array();
  for (const ScreeningRound& round : derived.screening) {
    rounds.push_back({{"complexity_total", total(round.complexity)},
                      {"uncertainty_total", total(round.uncertainty)},
                      {"quadrant", round.quadrant.empty() ? json::Value(nullptr) : json::Value(round.quadrant)}});
  }
  return {{"latest", derived.latest_round.value_or(0)}, {"rounds", std::move(rounds)}};
}

json::Value completeness(const Completeness& counts) {
  return {{"asked", counts.asked()},
          {"given", counts.given},
          {"unknown", strings(counts.unknown)},
          {"withheld", strings(counts.withheld)},
          {"missing", strings(counts.missing)}};
}

json::Value roles(const Roles& found) {
  json::Value list = json::Value::array();
  for (const Role& role : found.roles) {
    json::Value reasons = json::Value::array();
    for (const RoleReason& reason : role.reasons) {
      reasons.push_back({{"reason", reason.code}, {"citation", reason.citation}});
    }
    list.push_back({{"code", role.code}, {"reasons", std::move(reasons)}});
  }
  return list;
}

std::string_view ethics_name(EthicsOutcome outcome) {
  switch (outcome) {
    case EthicsOutcome::green: return "green";
    case EthicsOutcome::yellow: return "yellow";
    case EthicsOutcome::red: return "red";
    case EthicsOutcome::not_rated: break;
  }
  return "not_rated";
}

json::Value derived_values(const Entry& entry) {
  json::Value path = json::Value::array();
  for (const RiskStep& step : entry.risk.path) {
    path.push_back({{"question", step.question},
                    {"answer", answer_name(step.answer)},
                    {"citation", step.citation},
                    {"open_fields", strings(step.fields_open)}});
  }
  const Derived& derived = entry.derived;
  json::Value values = {{"risk_class",
                         {{"code", entry.risk.code},
                          {"expected", entry.risk.expected},
                          {"open_heavier", strings(entry.risk.open_heavier)},
                          {"path", std::move(path)}}},
                        {"roles", roles(derived.roles)},
                        {"roles_open", derived.roles.open},
                        {"fria_required", answer_name(derived.fria_required)},
                        {"registration_duties", strings(derived.registration_duties)},
                        {"dpia_hint", {{"answer", derived.dpia.answer}, {"reasons", strings(derived.dpia.reasons)}}},
                        {"withheld_fields", strings(derived.withheld_fields)},
                        {"completeness", completeness(derived.completeness)}};
  if (!derived.screening.empty()) values["screening"] = screening(derived);
  if (derived.ethics != EthicsOutcome::not_rated) values["ethics"] = ethics_name(derived.ethics);
  return values;
}

// Every value that a wrapper stands for, by the path of its field.
void add_absent(json::Value& absent, const schema::Schema& schema, View value) {
  const schema::State state = schema::state_of(value);
  if (!state_name(state).empty()) {
    const schema::Field* field = schema.field_of(value);
    if (field != nullptr && field->internal) return;
    const View said = *value.begin();
    absent.push_back({{"field", value.path()},
                      {"state", state_name(state)},
                      {"reason", json::tree_to_json(state == schema::State::withheld ? said["reason"] : said)}});
    return;
  }
  for (const View member : value) add_absent(absent, schema, member);
}

}  // namespace

json::Value localized(const LocalizedText& text) {
  json::Value value = json::Value::object();
  for (const auto& [lang, words] : text.texts) value[lang.empty() ? "und" : lang] = words;
  return value;
}

json::Value entry_record(const Site& site, const Entry& entry) {
  const schema::Schema& schema = site.documents->schema;
  json::Value absent = json::Value::array();
  add_absent(absent, schema, entry.root());
  json::Value record = {{"id", entry.id},
                        {"schema_version", entry.at("schema_version").text()},
                        {"urls", urls_of(site, entry)},
                        {"entry", entry_json(entry.root(), schema)},
                        {"derived", derived_values(entry)}};
  record["absent"] = std::move(absent);
  return record;
}

json::Value entry_line(const Site& site, const Entry& entry) {
  return {{"id", entry.id},
          {"name", localized(LocalizedText::read(entry.at("name")))},
          {"status", entry.at("status").text()},
          {"risk_class", entry.risk.code},
          {"urls", urls_of(site, entry)},
          {"json", fmt::format("{}api/v1/entries/{}.json", site.base_url, entry.id)}};
}

json::Value register_head(const Site& site) {
  const Settings& settings = site.documents->settings;
  json::Value publisher = {{"id", settings.publisher.id},
                           {"name", localized(settings.publisher.name)},
                           {"url", settings.publisher.url}};
  if (!settings.publisher.organisation_number.empty()) {
    publisher["organisation_number"] = settings.publisher.organisation_number;
  }
  return {{"name", localized(settings.name)},
          {"publisher", std::move(publisher)},
          {"licence",
           {{"id", settings.licence.id}, {"name", localized(settings.licence.name)}, {"url", settings.licence.url}}},
          {"as_of", to_iso(site.as_of)},
          {"schema_version", data_version},
          {"locales", strings(settings.locales)}};
}

}  // namespace algoreg::data
