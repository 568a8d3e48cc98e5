// Finding an entry: the list with its search, the pages of facets and of life situations.
// Each struct is followed by the names under which templates see its members.
// Long, because the pages share their parts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/cards.hpp"
#include "records/pages/entry.hpp"

namespace algoreg::pages {

// A value of a facet with the number of entries that have it.
struct FacetLink {
  Term value;
  std::string href;
  std::int64_t count = 0;
  bool current = false;
};

constexpr auto describe(std::type_identity<FacetLink>) {
  using templates::member;
  return templates::record<FacetLink>("facet_link", {
      member<&FacetLink::value>("value"),
      member<&FacetLink::href>("href"),
      member<&FacetLink::count>("count"),
      member<&FacetLink::current>("current")});
}

struct FacetGroup {
  std::string code;
  Text label, help;
  std::vector<FacetLink> values;
};

constexpr auto describe(std::type_identity<FacetGroup>) {
  using templates::member;
  return templates::record<FacetGroup>("facet_group", {
      member<&FacetGroup::code>("code"),
      member<&FacetGroup::label>("label"),
      member<&FacetGroup::help>("help"),
      member<&FacetGroup::values>("values")});
}

struct SituationLink {
  std::string href;
  Text label, help;
  std::int64_t count = 0;
};

constexpr auto describe(std::type_identity<SituationLink>) {
  using templates::member;
  return templates::record<SituationLink>("situation_link", {
      member<&SituationLink::href>("href"),
      member<&SituationLink::label>("label"),
      member<&SituationLink::help>("help"),
      member<&SituationLink::count>("count")});
}

// A part of a long list of entries.
struct CardList {
  std::int64_t entry_count = 0;         // of the whole list
  std::vector<Card> cards;
  std::int64_t page_number = 1, page_count = 1;
  std::vector<Link> pagination;         // empty for a list of one page
};

constexpr auto describe(std::type_identity<CardList>) {
  using templates::member;
  return templates::record<CardList>("card_list", {
      member<&CardList::entry_count>("entry_count"),
      member<&CardList::cards>("cards"),
      member<&CardList::page_number>("page_number"),
      member<&CardList::page_count>("page_count"),
      member<&CardList::pagination>("pagination")});
}

struct ListPage {
  static constexpr std::string_view template_name = "list";
  Frame frame;
  CardList list;
  std::vector<FacetGroup> facets;
  std::vector<SituationLink> situations;
  std::string search_index;             // address of the script that holds it; empty where the page has no search
};

constexpr auto describe(std::type_identity<ListPage>) {
  using templates::member;
  return templates::record<ListPage>("list_page", {
      member<&ListPage::frame>("frame"),
      member<&ListPage::list>("list"),
      member<&ListPage::facets>("facets"),
      member<&ListPage::situations>("situations"),
      member<&ListPage::search_index>("search_index")});
}

struct FacetPage {
  static constexpr std::string_view template_name = "facet";
  Frame frame;
  Term value;
  FacetGroup facet;                     // with all its values
  CardList list;
};

constexpr auto describe(std::type_identity<FacetPage>) {
  using templates::member;
  return templates::record<FacetPage>("facet_page", {
      member<&FacetPage::frame>("frame"),
      member<&FacetPage::value>("value"),
      member<&FacetPage::facet>("facet"),
      member<&FacetPage::list>("list")});
}

struct SituationPage {
  static constexpr std::string_view template_name = "situation";
  Frame frame;
  Text label, help;
  CardList list;
  std::vector<Card> common;              // other entries that can touch anybody
  std::vector<SituationLink> situations; // the others
  Contact contact;
};

constexpr auto describe(std::type_identity<SituationPage>) {
  using templates::member;
  return templates::record<SituationPage>("situation_page", {
      member<&SituationPage::frame>("frame"),
      member<&SituationPage::label>("label"),
      member<&SituationPage::help>("help"),
      member<&SituationPage::list>("list"),
      member<&SituationPage::common>("common"),
      member<&SituationPage::situations>("situations"),
      member<&SituationPage::contact>("contact")});
}

}  // namespace algoreg::pages
