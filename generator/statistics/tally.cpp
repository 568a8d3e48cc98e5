#include "statistics/tally.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace algoreg::statistics {

std::size_t rank_of(const Vocabularies& vocabularies, std::string_view vocabulary, std::string_view code) {
  const auto& values = vocabulary_of(vocabularies, vocabulary).values;
  const auto value = std::find_if(values.begin(), values.end(), [&](const auto& each) { return each.code == code; });
  return static_cast<std::size_t>(value - values.begin());
}

Tallies tally(const Register& entries, const Vocabularies& vocabularies, std::string_view vocabulary, const Ask& ask) {
  std::map<std::tuple<Answer, std::size_t, std::string>, std::int64_t> counts;
  Tallies tallies;
  for (const Entry& entry : entries.entries) {
    const Answered answered = ask(entry);
    ++tallies.entries;
    if (answered.answer == Answer::given || answered.answer == Answer::none) ++tallies.given;
    const std::set<std::string_view> codes(answered.codes.begin(), answered.codes.end());
    tallies.several = tallies.several || codes.size() > 1;
    for (const std::string_view code : codes) {
      ++counts[{Answer::given, rank_of(vocabularies, vocabulary, code), std::string(code)}];
    }
    if (codes.empty()) ++counts[{answered.answer, 0, {}}];
  }
  for (const auto& [key, count] : counts) tallies.rows.push_back({std::get<0>(key), std::get<2>(key), count});
  return tallies;
}

}  // namespace algoreg::statistics
