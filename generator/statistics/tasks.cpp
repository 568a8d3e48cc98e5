// The tasks that solutions help with, by whom they touch and how sensitive their data are.
#include <algorithm>
#include <array>

#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

constexpr std::array<std::string_view, 5> outside = {"citizens", "children", "pupils", "job_applicants", "businesses"};

Contact contact_of(const Entry& entry) {
  const View groups = entry.at("affected_groups");
  if (!groups.is_list()) return Contact::unknown;
  bool only_employees = groups.size() > 0;
  for (const View each : groups) {
    const std::string_view group = each["group"].text();
    if (std::find(outside.begin(), outside.end(), group) != outside.end()) return Contact::outward;
    only_employees = only_employees && group == "employees";
  }
  return only_employees ? Contact::inward : Contact::unknown;
}

bool is_answered(View value) {
  const schema::State state = schema::state_of(value);
  return state != schema::State::missing && state != schema::State::unknown;
}

// Personal data count as no more than that only where somebody has said that none of them are special.
Sensitivity sensitivity_of(const Entry& entry) {
  const View root = entry.root();
  const View special = root.at("data_protection.special_categories");
  if ((special.is_list() && special.size() > 0) || is_true(root, "data_protection.criminal_offence_data")) {
    return Sensitivity::sensitive;
  }
  const std::string_view personal = root.at("data_protection.personal_data").text();
  if (personal == "true") {
    const bool is_offence_unknown =
        schema::state_of(root.at("data_protection.criminal_offence_data")) == schema::State::unknown;
    return is_answered(special) && !is_offence_unknown ? Sensitivity::personal : Sensitivity::unknown;
  }
  return personal == "false" ? Sensitivity::none : Sensitivity::unknown;
}

}  // namespace

std::string_view name_of(Contact contact) {
  switch (contact) {
    case Contact::outward: return "outward";
    case Contact::inward: return "inward";
    case Contact::unknown: break;
  }
  return "unknown";
}

std::string_view name_of(Sensitivity sensitivity) {
  switch (sensitivity) {
    case Sensitivity::sensitive: return "sensitive";
    case Sensitivity::personal: return "personal";
    case Sensitivity::none: return "none";
    case Sensitivity::unknown: break;
  }
  return "unknown";
}

Tasks count_tasks(const Register& entries) {
  Tasks tasks;
  for (const Entry& entry : entries.entries) {
    const Contact contact = contact_of(entry);
    const Sensitivity sensitivity = sensitivity_of(entry);
    ++tasks.counts[static_cast<std::size_t>(sensitivity)][static_cast<std::size_t>(contact)];
    if (contact != Contact::unknown && sensitivity != Sensitivity::unknown) ++tasks.known;
  }
  return tasks;
}

}  // namespace algoreg::statistics
