// How to be heard about an AI solution: whom to ask, what the entry says of it, what the law gives in any case.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/rows.hpp"

namespace algoreg::pages {

// A way to be heard that the law gives in any case.
struct Route {
  Text label, help;
  std::string href;
};

constexpr auto describe(std::type_identity<Route>) {
  using templates::member;
  return templates::record<Route>("route", {
      member<&Route::label>("label"),
      member<&Route::help>("help"),
      member<&Route::href>("href")});
}

struct Contact {
  Text unit;
  std::string email, email_href, url;
  bool placeholder = false;      // the register does not know a real address yet
  bool of_register = false;      // the entry has none of its own
};

constexpr auto describe(std::type_identity<Contact>) {
  using templates::member;
  return templates::record<Contact>("contact", {
      member<&Contact::unit>("unit"),
      member<&Contact::email>("email"),
      member<&Contact::email_href>("email_href"),
      member<&Contact::url>("url"),
      member<&Contact::placeholder>("placeholder"),
      member<&Contact::of_register>("of_register")});
}

enum class WayKind : std::uint8_t { complaint, human, explanation };

constexpr auto describe(std::type_identity<WayKind>) {
  return templates::choice<WayKind>("way_kind", {
      {WayKind::complaint, "complaint"},
      {WayKind::human, "human"},
      {WayKind::explanation, "explanation"}});
}

// A way to be heard. Without rows the entry says nothing of its own, and the way of the law holds.
struct Way {
  WayKind kind = WayKind::complaint;
  std::vector<Row> rows;
};

constexpr auto describe(std::type_identity<Way>) {
  using templates::member;
  return templates::record<Way>("way", {
      member<&Way::kind>("kind"),
      member<&Way::rows>("rows")});
}

}  // namespace algoreg::pages
