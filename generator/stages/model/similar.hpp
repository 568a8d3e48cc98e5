// Which entries are similar: by codes they share, weighed by rarity, through an inverted index. Never every pair: an
// entry is compared with those that share its rarest codes.
#pragma once

#include <vector>

#include "records/documents.hpp"
#include "records/register.hpp"
#include "records/site.hpp"

namespace algoreg::modelling {

// At most so many similar entries are shown, and so many of the codes they share are named.
inline constexpr std::size_t most_similar = 3;
inline constexpr std::size_t most_shared = 3;

// By entry: those most similar to it, the nearest first, equals in the order of their ids. The fields that count stand
// in register/law/similar.yaml; one that an entry does not have is a finding there.
std::vector<std::vector<SimilarEntry>> similar_entries(const DocumentSet& documents, const Register& entries,
                                                       Findings& findings);

}  // namespace algoreg::modelling
