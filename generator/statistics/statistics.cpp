#include "statistics/statistics.hpp"

namespace algoreg::statistics {

namespace {

Ask codes_of(std::string_view path) {
  return [path](const Entry& entry) { return codes_at(entry.root(), path); };
}

// A class that can't be told yet is not a class.
Answered risk_class_of(const Entry& entry) {
  if (entry.risk.code.empty() || entry.risk.code == "not_assessed") return {};
  return {Answer::given, {entry.risk.code}};
}

}  // namespace

Statistics count(const Register& entries, const Vocabularies& vocabularies) {
  Statistics counted;
  counted.entries = static_cast<std::int64_t>(entries.entries.size());
  counted.statuses = tally(entries, vocabularies, "statuses", codes_of("status"));
  counted.classes = tally(entries, vocabularies, "risk_classes", risk_class_of);
  counted.departments = tally(entries, vocabularies, "departments", codes_of("owner_departments"));
  counted.publication = tally(entries, vocabularies, "publication_levels", codes_of("publication.level"));
  counted.years = count_years(entries, vocabularies);
  counted.techniques = count_techniques(entries, vocabularies);
  counted.screening = count_screening(entries);
  counted.tasks = count_tasks(entries);
  counted.hours = count_hours(entries);
  counted.barriers = count_barriers(entries);
  counted.coverage = count_coverage(entries);
  return counted;
}

}  // namespace algoreg::statistics
