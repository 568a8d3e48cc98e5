// What surrounds every page: names, ways to other pages, languages.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/values.hpp"

namespace algoreg::pages {

struct LanguageLink {
  std::string lang, name, href;
  bool current = false;
};

constexpr auto describe(std::type_identity<LanguageLink>) {
  using templates::member;
  return templates::record<LanguageLink>("language_link", {
      member<&LanguageLink::lang>("lang"),
      member<&LanguageLink::name>("name"),
      member<&LanguageLink::href>("href"),
      member<&LanguageLink::current>("current")});
}

// The same page in another language, absolute.
struct Alternate {
  std::string lang, href;
};

constexpr auto describe(std::type_identity<Alternate>) {
  using templates::member;
  return templates::record<Alternate>("alternate", {
      member<&Alternate::lang>("lang"),
      member<&Alternate::href>("href")});
}

// What surrounds every page.
struct Frame {
  std::string lang, direction;
  std::string title;         // of the page, without the register's name
  std::string description;
  std::string register_name, publisher_name, publisher_url;
  std::string root;          // relative way to the site's root: "", "../" ...
  std::string home;          // the front page in this language
  std::string stylesheet, icon;
  std::vector<std::string> scripts;  // classic and deferred; a page without any allows none
  std::string picture;       // absolute; what other sites show beside a link to the page
  std::string canonical;     // absolute; empty where the page must not be found (404)
  std::vector<Alternate> alternates;
  std::vector<LanguageLink> languages;
  std::vector<Link> navigation; // guidance in the main navigation
  std::vector<Link> footer;     // other guidance
  std::string rights_href;      // of the guidance on what people can do when they disagree; empty where there is none
  std::string list_href, data_href, fields_href, rules_href, statistics_href;
  bool at_statistics = false;
  std::string glossary_href; // empty where the register explains no words
  bool at_front = false, at_list = false, at_data = false;
  bool at_fields = false, at_rules = false, at_glossary = false;
  std::string feed;
  std::string borrowed_from; // name of the language shown where no text of the page has its own
  // Where the words of this language were translated and nobody has read them: the name of the language that counts.
  std::string unreviewed;
  std::string as_of;         // date in words
  std::string licence_name, licence_url;
  Text origin;               // where the register has its facts from; may be empty
  std::string accessibility_href;  // of the official accessibility statement; empty: there is none yet
  bool preview = false;      // a preview says so and asks not to be indexed
  bool indexed = true;
};

constexpr auto describe(std::type_identity<Frame>) {
  using templates::member;
  return templates::record<Frame>("frame", {
      member<&Frame::lang>("lang"),
      member<&Frame::direction>("direction"),
      member<&Frame::title>("title"),
      member<&Frame::description>("description"),
      member<&Frame::register_name>("register_name"),
      member<&Frame::publisher_name>("publisher_name"),
      member<&Frame::publisher_url>("publisher_url"),
      member<&Frame::root>("root"),
      member<&Frame::home>("home"),
      member<&Frame::stylesheet>("stylesheet"),
      member<&Frame::icon>("icon"),
      member<&Frame::scripts>("scripts"),
      member<&Frame::picture>("picture"),
      member<&Frame::canonical>("canonical"),
      member<&Frame::alternates>("alternates"),
      member<&Frame::languages>("languages"),
      member<&Frame::navigation>("navigation"),
      member<&Frame::footer>("footer"),
      member<&Frame::rights_href>("rights_href"),
      member<&Frame::list_href>("list_href"),
      member<&Frame::data_href>("data_href"),
      member<&Frame::fields_href>("fields_href"),
      member<&Frame::rules_href>("rules_href"),
      member<&Frame::statistics_href>("statistics_href"),
      member<&Frame::at_statistics>("at_statistics"),
      member<&Frame::glossary_href>("glossary_href"),
      member<&Frame::at_front>("at_front"),
      member<&Frame::at_list>("at_list"),
      member<&Frame::at_data>("at_data"),
      member<&Frame::at_fields>("at_fields"),
      member<&Frame::at_rules>("at_rules"),
      member<&Frame::at_glossary>("at_glossary"),
      member<&Frame::feed>("feed"),
      member<&Frame::borrowed_from>("borrowed_from"),
      member<&Frame::unreviewed>("unreviewed"),
      member<&Frame::as_of>("as_of"),
      member<&Frame::licence_name>("licence_name"),
      member<&Frame::licence_url>("licence_url"),
      member<&Frame::origin>("origin"),
      member<&Frame::accessibility_href>("accessibility_href"),
      member<&Frame::preview>("preview"),
      member<&Frame::indexed>("indexed")});
}

}  // namespace algoreg::pages
