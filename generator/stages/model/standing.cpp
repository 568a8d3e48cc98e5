#include "stages/model/standing.hpp"

namespace algoreg::modelling {

bool is_used(const Entry& entry) {
  const std::string_view status = entry.at("status").text();
  return status == "in_use" || status == "pilot";
}

bool is_up_to_date(const Entry& entry, Date today) {
  if (!parse_date(entry.at("review.last_reviewed_on").text())) return false;
  const auto next = parse_date(entry.at("review.next_review_on").text());
  return !next || !(*next < today);
}

}  // namespace algoreg::modelling
