// The front page.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/cards.hpp"
#include "records/pages/finding.hpp"

namespace algoreg::pages {

// How many entries there are, by what a citizen asks first.
struct Numbers {
  std::int64_t entries = 0;
  std::int64_t in_use = 0;      // in use or on trial
  std::int64_t out_of_date = 0; // of them, how many whose entry nobody has reviewed in time
  bool all_out_of_date = false; // of some in use, all
  std::int64_t uncertain = 0;   // whether they are AI systems under the law
  std::int64_t deciding = 0;    // take part in decisions about people
  std::int64_t not_known = 0;   // whether they do is not known
  bool none_known = false;      // it is not known of any
};

constexpr auto describe(std::type_identity<Numbers>) {
  using templates::member;
  return templates::record<Numbers>("numbers", {
      member<&Numbers::entries>("entries"),
      member<&Numbers::in_use>("in_use"),
      member<&Numbers::out_of_date>("out_of_date"),
      member<&Numbers::all_out_of_date>("all_out_of_date"),
      member<&Numbers::uncertain>("uncertain"),
      member<&Numbers::deciding>("deciding"),
      member<&Numbers::not_known>("not_known"),
      member<&Numbers::none_known>("none_known")});
}

struct FrontPage {
  static constexpr std::string_view template_name = "front";
  Frame frame;
  Numbers numbers;
  std::vector<Count> statuses;
  std::vector<Card> cards;
  bool more = false;                    // the list has more than the cards
  std::vector<SituationLink> situations;
  std::vector<GuidanceCard> guidance;
  Contact contact;
};

constexpr auto describe(std::type_identity<FrontPage>) {
  using templates::member;
  return templates::record<FrontPage>("front_page", {
      member<&FrontPage::frame>("frame"),
      member<&FrontPage::numbers>("numbers"),
      member<&FrontPage::statuses>("statuses"),
      member<&FrontPage::cards>("cards"),
      member<&FrontPage::more>("more"),
      member<&FrontPage::situations>("situations"),
      member<&FrontPage::guidance>("guidance"),
      member<&FrontPage::contact>("contact")});
}

}  // namespace algoreg::pages
