// The glossary, and the explanations of its words where they stand in other texts.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/frame.hpp"

namespace algoreg::pages {

// What a page says about a word that stands in one of its texts: there a button opens it.
struct Explanation {
  std::string id;                 // of the element that the button opens
  Text term, definition;
  std::string href;               // the word in the glossary
};

constexpr auto describe(std::type_identity<Explanation>) {
  using templates::member;
  return templates::record<Explanation>("explanation", {
      member<&Explanation::id>("id"),
      member<&Explanation::term>("term"),
      member<&Explanation::definition>("definition"),
      member<&Explanation::href>("href")});
}

struct GlossaryWord {
  std::string id;                 // anchor on the page
  Text term, abbreviation;
  std::vector<Text> other_names;  // in the register's other languages
  Text definition;
  Text official;                  // what a law says; empty where none defines the word
  bool quoted = false;            // in the law's own words
  std::string official_source, source;
  std::vector<Link> see_also;
};

constexpr auto describe(std::type_identity<GlossaryWord>) {
  using templates::member;
  return templates::record<GlossaryWord>("glossary_word", {
      member<&GlossaryWord::id>("id"),
      member<&GlossaryWord::term>("term"),
      member<&GlossaryWord::abbreviation>("abbreviation"),
      member<&GlossaryWord::other_names>("other_names"),
      member<&GlossaryWord::definition>("definition"),
      member<&GlossaryWord::official>("official"),
      member<&GlossaryWord::quoted>("quoted"),
      member<&GlossaryWord::official_source>("official_source"),
      member<&GlossaryWord::source>("source"),
      member<&GlossaryWord::see_also>("see_also")});
}

// The words that stand under one letter of the reader's alphabet.
struct GlossaryLetter {
  std::string id, letter;
  std::vector<GlossaryWord> words;
};

constexpr auto describe(std::type_identity<GlossaryLetter>) {
  using templates::member;
  return templates::record<GlossaryLetter>("glossary_letter", {
      member<&GlossaryLetter::id>("id"),
      member<&GlossaryLetter::letter>("letter"),
      member<&GlossaryLetter::words>("words")});
}

struct GlossaryPage {
  static constexpr std::string_view template_name = "glossary";
  Frame frame;
  std::int64_t word_count = 0, official_count = 0;
  std::vector<GlossaryLetter> letters;
  std::string json_href;
};

constexpr auto describe(std::type_identity<GlossaryPage>) {
  using templates::member;
  return templates::record<GlossaryPage>("glossary_page", {
      member<&GlossaryPage::frame>("frame"),
      member<&GlossaryPage::word_count>("word_count"),
      member<&GlossaryPage::official_count>("official_count"),
      member<&GlossaryPage::letters>("letters"),
      member<&GlossaryPage::json_href>("json_href")});
}

}  // namespace algoreg::pages
