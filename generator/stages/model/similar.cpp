#include "stages/model/similar.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/text.hpp"
#include "stages/model/field_paths.hpp"

namespace algoreg::modelling {

namespace {

// Entries that one entry is compared with: enough to find its neighbours, few enough for ten thousand entries.
constexpr std::size_t most_compared = 256;

using CodeId = std::uint32_t;

// A code of a field with the entries that have it, in the order of their ids.
struct Posting {
  std::string vocabulary, code;
  std::vector<std::uint32_t> entries;
  double weight = 0;
};

class Index {
 public:
  Index(const DocumentSet& documents, const Register& entries, Findings& findings)
      : entries_(entries), codes_(entries.entries.size()) {
    for (const View path : documents.law_file("similar")["fields"]) {
      if (const schema::Field* field = field_at(documents.schema, path, findings)) add_field(*field);
    }
    weigh();
  }

  std::vector<SimilarEntry> neighbours(std::uint32_t entry) const {
    std::vector<std::tuple<double, std::uint32_t>> found;
    for (const std::uint32_t other : candidates(entry)) {
      double score = 0;
      for (const CodeId code : shared(entry, other)) score += postings_[code].weight;
      if (score > 0) found.emplace_back(-score, other);
    }
    std::sort(found.begin(), found.end());
    if (found.size() > most_similar) found.resize(most_similar);
    std::vector<SimilarEntry> similar;
    for (const auto& [score, other] : found) similar.push_back(shown(entry, other));
    return similar;
  }

 private:
  void add_field(const schema::Field& field) {
    if (field.vocabulary.empty() || field.internal) return;
    const std::vector<std::string_view> way = split(field.path, '.');
    std::map<std::string_view, CodeId> ids;
    for (std::uint32_t i = 0; i < entries_.entries.size(); ++i) {
      std::vector<std::string_view> codes;
      collect(entries_.entries[i].root(), way, codes);
      for (const std::string_view code : codes) add_code(ids, field.vocabulary, code, i);
    }
  }

  // The codes at the end of a way through maps and lists; one that says why it is missing holds none.
  static void collect(View value, std::span<const std::string_view> way, std::vector<std::string_view>& codes) {
    if (value.is_list()) {
      for (const View item : value) collect(item, way, codes);
    } else if (!way.empty()) {
      if (value.is_map()) collect(value[way.front()], way.subspan(1), codes);
    } else if (value.is_scalar() && !value.is_null()) {
      codes.push_back(value.text());
    }
  }

  void add_code(std::map<std::string_view, CodeId>& ids, const std::string& vocabulary, std::string_view code,
                std::uint32_t entry) {
    const auto [known, is_new] = ids.emplace(code, static_cast<CodeId>(postings_.size()));
    if (is_new) postings_.push_back({vocabulary, std::string(code), {}, 0});
    std::vector<std::uint32_t>& holders = postings_[known->second].entries;
    if (!holders.empty() && holders.back() == entry) return;
    holders.push_back(entry);
    codes_[entry].push_back(known->second);
  }

  void weigh() {
    const auto count = static_cast<double>(entries_.entries.size());
    for (Posting& posting : postings_) posting.weight = std::log2(count / static_cast<double>(posting.entries.size()));
    for (std::vector<CodeId>& codes : codes_) {
      std::sort(codes.begin(), codes.end(), [&](CodeId left, CodeId right) {
        return std::tuple(-postings_[left].weight, left) < std::tuple(-postings_[right].weight, right);
      });
    }
  }

  // Those that share the rarest codes of an entry; of a long posting its neighbours by id.
  std::vector<std::uint32_t> candidates(std::uint32_t entry) const {
    std::vector<std::uint32_t> found;
    for (const CodeId code : codes_[entry]) {
      const std::vector<std::uint32_t>& holders = postings_[code].entries;
      const std::size_t room = most_compared - std::min(most_compared, found.size());
      const auto own = static_cast<std::size_t>(std::lower_bound(holders.begin(), holders.end(), entry) - holders.begin());
      const std::size_t last_begin = holders.size() - std::min(holders.size(), room);
      const std::size_t begin = std::min(own - std::min(own, room / 2), last_begin);
      const std::size_t end = std::min(holders.size(), begin + room);
      for (std::size_t i = begin; i < end; ++i) {
        if (holders[i] != entry) found.push_back(holders[i]);
      }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  // Codes of both, in the order of the first: the rarest first.
  std::vector<CodeId> shared(std::uint32_t entry, std::uint32_t other) const {
    std::vector<CodeId> both;
    for (const CodeId code : codes_[entry]) {
      if (std::find(codes_[other].begin(), codes_[other].end(), code) != codes_[other].end()) both.push_back(code);
    }
    return both;
  }

  SimilarEntry shown(std::uint32_t entry, std::uint32_t other) const {
    SimilarEntry similar{other, {}};
    for (const CodeId code : shared(entry, other)) {
      const Posting& posting = postings_[code];
      if (posting.weight > 0 && similar.shared.size() < most_shared) {
        similar.shared.push_back({posting.vocabulary, posting.code});
      }
    }
    return similar;
  }

  const Register& entries_;
  std::vector<Posting> postings_;
  std::vector<std::vector<CodeId>> codes_;  // by entry
};

}  // namespace

std::vector<std::vector<SimilarEntry>> similar_entries(const DocumentSet& documents, const Register& entries,
                                                       Findings& findings) {
  const Index index(documents, entries, findings);
  std::vector<std::vector<SimilarEntry>> similar;
  for (std::uint32_t i = 0; i < entries.entries.size(); ++i) similar.push_back(index.neighbours(i));
  return similar;
}

}  // namespace algoreg::modelling
