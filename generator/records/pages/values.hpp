// The small values that page data are made of.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/html.hpp"
#include "tools/templates/describe.hpp"

namespace algoreg::pages {

// A text; `lang` is empty where it speaks the page's language, else the language it is shown in.
struct Text {
  std::string text;
  std::string lang;
  bool empty() const { return text.empty(); }
};

constexpr auto describe(std::type_identity<Text>) {
  using templates::member;
  return templates::record<Text>("localized_text", {
      member<&Text::text>("text"),
      member<&Text::lang>("lang")});
}

struct Prose {
  Html html;
  std::string lang;
};

constexpr auto describe(std::type_identity<Prose>) {
  using templates::member;
  return templates::record<Prose>("prose", {
      member<&Prose::html>("html"),
      member<&Prose::lang>("lang")});
}

struct Link {
  std::string text;
  std::string href;
  bool current = false;
  std::string lang = {};         // of the text, where it is not the page's
};

constexpr auto describe(std::type_identity<Link>) {
  using templates::member;
  return templates::record<Link>("link", {
      member<&Link::text>("text"),
      member<&Link::href>("href"),
      member<&Link::current>("current"),
      member<&Link::lang>("lang")});
}

// From which total on a screening counts as high.
struct Limit {
  std::string number;            // as the language writes it; empty: the law has none
  bool assumed = false;          // nobody has confirmed it
};

constexpr auto describe(std::type_identity<Limit>) {
  using templates::member;
  return templates::record<Limit>("limit", {
      member<&Limit::number>("number"),
      member<&Limit::assumed>("assumed")});
}

// A value of a closed list.
struct Term {
  std::string code;
  Text label;
  Text help;
};

constexpr auto describe(std::type_identity<Term>) {
  using templates::member;
  return templates::record<Term>("term", {
      member<&Term::code>("code"),
      member<&Term::label>("label"),
      member<&Term::help>("help")});
}

}  // namespace algoreg::pages
