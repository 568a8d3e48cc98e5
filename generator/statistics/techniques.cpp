// Techniques by how far the solutions that use them have come.
#include <map>
#include <set>
#include <tuple>

#include "statistics/statistics.hpp"

namespace algoreg::statistics {

Stage stage_of(std::string_view status) {
  if (status == "in_use") return Stage::in_use;
  if (status == "pilot") return Stage::pilot;
  if (status == "development") return Stage::development;
  return status == "idea" || status == "screening" ? Stage::idea : Stage::left;
}

std::string_view name_of(Stage stage) {
  switch (stage) {
    case Stage::in_use: return "in_use";
    case Stage::pilot: return "pilot";
    case Stage::development: return "development";
    case Stage::idea: return "idea";
    case Stage::left: break;
  }
  return "left";
}

Techniques count_techniques(const Register& entries, const Vocabularies& vocabularies) {
  std::map<std::tuple<Answer, std::size_t, std::string>, TechniqueCount> counts;
  const auto add = [&](Answer answer, std::string_view code, Stage stage) {
    const std::size_t rank = code.empty() ? 0 : rank_of(vocabularies, "techniques", code);
    TechniqueCount& row = counts[{answer, rank, std::string(code)}];
    row.answer = answer;
    row.code = code;
    ++row.by_stage[static_cast<std::size_t>(stage)];
  };
  Techniques techniques;
  for (const Entry& entry : entries.entries) {
    const Answered answered = codes_at(entry.root(), "technology.techniques");
    const Stage stage = stage_of(entry.at("status").text());
    const std::set<std::string_view> codes(answered.codes.begin(), answered.codes.end());
    for (const std::string_view code : codes) add(Answer::given, code, stage);
    if (codes.empty()) add(answered.answer, {}, stage);
    if (answered.answer == Answer::given || answered.answer == Answer::none) ++techniques.given;
    techniques.several = techniques.several || codes.size() > 1;
  }
  for (auto& [key, row] : counts) techniques.rows.push_back(std::move(row));
  return techniques;
}

}  // namespace algoreg::statistics
