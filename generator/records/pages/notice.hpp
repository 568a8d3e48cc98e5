// The notice of an AI solution for walls, letters and chatbots: a sheet in every language of the register with a code
// that leads to the entry, and sentences to copy.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <string>
#include <vector>

#include "records/pages/entry.hpp"

namespace algoreg::pages {

// What the notice says in one language. `lang` and `direction` are always filled: each stands on a page of another.
struct NoticeText {
  std::string lang, direction, language;   // tag, writing, name of the language in itself
  std::string headline;                    // that AI is used here
  Text name, summary;                      // summary: its first sentence
  std::string more, human;                 // where to read more; that one can ask a person
  std::string letter;                      // a sentence to copy
  std::string chat;                        // the same for chatbots; empty where the solution is none
  std::string snippet;                     // the sentence for letters as HTML
  bool unreviewed = false;                 // translated, and nobody has read it
};

constexpr auto describe(std::type_identity<NoticeText>) {
  using templates::member;
  return templates::record<NoticeText>("notice_text", {
      member<&NoticeText::lang>("lang"),
      member<&NoticeText::direction>("direction"),
      member<&NoticeText::language>("language"),
      member<&NoticeText::headline>("headline"),
      member<&NoticeText::name>("name"),
      member<&NoticeText::summary>("summary"),
      member<&NoticeText::more>("more"),
      member<&NoticeText::human>("human"),
      member<&NoticeText::letter>("letter"),
      member<&NoticeText::chat>("chat"),
      member<&NoticeText::snippet>("snippet"),
      member<&NoticeText::unreviewed>("unreviewed")});
}

struct NoticePage {
  static constexpr std::string_view template_name = "notice";
  Frame frame;
  Text name;
  std::string entry_href;
  std::string address;           // absolute, of the entry
  std::string short_address;     // the same without the protocol, as people type it
  Html code;                     // the address as a QR code
  Contact contact;
  bool used = false;             // in use or on trial; otherwise there is nothing to put up yet
  bool up_to_date = false;       // and somebody has reviewed the entry in time
  bool address_placeholder = false;
  std::vector<NoticeText> texts; // the page's own language first
};

constexpr auto describe(std::type_identity<NoticePage>) {
  using templates::member;
  return templates::record<NoticePage>("notice_page", {
      member<&NoticePage::frame>("frame"),
      member<&NoticePage::name>("name"),
      member<&NoticePage::entry_href>("entry_href"),
      member<&NoticePage::address>("address"),
      member<&NoticePage::short_address>("short_address"),
      member<&NoticePage::code>("code"),
      member<&NoticePage::contact>("contact"),
      member<&NoticePage::used>("used"),
      member<&NoticePage::up_to_date>("up_to_date"),
      member<&NoticePage::address_placeholder>("address_placeholder"),
      member<&NoticePage::texts>("texts")});
}

}  // namespace algoreg::pages
