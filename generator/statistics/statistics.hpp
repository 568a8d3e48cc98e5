// The register in numbers: what its entries have in common, counted. Plain numbers and codes; words and pictures are
// made of them by stages/model, data by stages/data, so that a page and its data can't disagree.
//
// In: the entries of sound form, the vocabularies. Out: counts in which every entry stands, those that do not answer
// under the reason why. Nothing is estimated.
// Long, because a page of numbers has many families; each is counted in a file of its own.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "records/documents.hpp"
#include "records/register.hpp"
#include "statistics/tally.hpp"

namespace algoreg::statistics {

// Solutions of a department that were taken into use in a year.
struct YearCount {
  std::string department;  // code; empty where the entry names none
  int year = 0;
  std::int64_t count = 0;
};

struct Years {
  std::vector<YearCount> rows;  // departments in the order of their list, then years
  std::int64_t dated = 0;       // entries with a year
  std::int64_t not_in_use = 0;  // entries that were never taken into use
  std::int64_t unknown = 0;     // entries that were, nobody says when
};

// How far solutions have come, from the centre of the radar outwards.
enum class Stage : std::uint8_t { in_use, pilot, development, idea, left };
inline constexpr std::array stages = {Stage::in_use, Stage::pilot, Stage::development, Stage::idea, Stage::left};
Stage stage_of(std::string_view status);
std::string_view name_of(Stage stage);

struct TechniqueCount {
  Answer answer = Answer::given;
  std::string code;
  std::array<std::int64_t, stages.size()> by_stage{};
};

struct Techniques {
  std::vector<TechniqueCount> rows;  // in the order of the list, then the reasons
  std::int64_t given = 0;            // entries that name a technique or say that there is none
  bool several = false;
};

// An entry whose latest round of the screening has both totals.
struct Screened {
  const Entry* entry = nullptr;
  int complexity = 0, uncertainty = 0;  // in tenths
  std::string quadrant;
};

struct Screening {
  std::vector<Screened> screened;  // in the order of their ids
  std::int64_t without = 0;        // entries without totals
};

// Whom a solution touches, and how sensitive the data are.
enum class Contact : std::uint8_t { outward, inward, unknown };
enum class Sensitivity : std::uint8_t { sensitive, personal, none, unknown };
inline constexpr std::array contacts = {Contact::outward, Contact::inward, Contact::unknown};
inline constexpr std::array sensitivities = {Sensitivity::sensitive, Sensitivity::personal, Sensitivity::none,
                                             Sensitivity::unknown};
std::string_view name_of(Contact contact);
std::string_view name_of(Sensitivity sensitivity);

struct Tasks {
  std::array<std::array<std::int64_t, contacts.size()>, sensitivities.size()> counts{};
  std::int64_t known = 0;  // entries of which both are known
};

// Hours that an entry states, and what they are for. `basis` is empty where it is not said whether they are estimated or
// measured.
struct HoursStated {
  const Entry* entry = nullptr;
  std::string kind, basis;
  View scope;
  double hours = 0;
};

struct Hours {
  std::vector<HoursStated> rows;  // freed first, then spent today; of one kind those of one basis together
  std::int64_t freed = 0;         // entries that say how many hours are freed
  std::int64_t spent = 0;         // entries that say how many hours the task takes today
  std::int64_t without = 0;       // entries that say neither
};

// What the screening found in the way of solutions.
enum class Question : std::uint8_t { legal, feasible, ethical };
enum class Passage : std::uint8_t { clear, changes, stopped, unknown };
inline constexpr std::array questions = {Question::legal, Question::feasible, Question::ethical};
inline constexpr std::array passages = {Passage::clear, Passage::changes, Passage::stopped, Passage::unknown};
std::string_view name_of(Question question);
std::string_view name_of(Passage passage);

struct Barriers {
  std::array<std::array<std::int64_t, passages.size()>, questions.size()> counts{};
  std::int64_t known = 0;  // entries with an answer to one of the questions at least
};

struct FieldCount {
  std::string path;
  std::int64_t count = 0;
};

// How the fields that concern the entries are answered.
struct Coverage {
  std::int64_t given = 0, unknown = 0, withheld = 0, missing = 0;
  std::vector<FieldCount> least_known;  // fields by how many entries leave them open, most first

  std::int64_t asked() const { return given + unknown + withheld + missing; }
};

struct Statistics {
  std::int64_t entries = 0;
  Tallies statuses, classes, departments, publication;
  Years years;
  Techniques techniques;
  Screening screening;
  Tasks tasks;
  Hours hours;
  Barriers barriers;
  Coverage coverage;
};

Statistics count(const Register& entries, const Vocabularies& vocabularies);

// The families, for tests and for what needs only one.
Years count_years(const Register& entries, const Vocabularies& vocabularies);
Techniques count_techniques(const Register& entries, const Vocabularies& vocabularies);
Screening count_screening(const Register& entries);
Tasks count_tasks(const Register& entries);
Hours count_hours(const Register& entries);
Barriers count_barriers(const Register& entries);
Coverage count_coverage(const Register& entries);

}  // namespace algoreg::statistics
