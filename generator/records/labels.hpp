// What fields, groups and citations are called in one language: register/i18n/<locale>. Made by stages/parse.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/place.hpp"

namespace algoreg {

// Words for editors. `lang` is empty where they speak the language asked for, else the one they are borrowed from.
struct Wording {
  std::string text;
  std::string lang;
};

struct FieldLabel {
  std::string label;
  std::string question;   // as a citizen or editor would ask it
  Wording help;           // what to write
  Wording who;            // who gives it, when
};

struct GroupLabel {
  std::string label;
  std::string intro;
};

struct DownloadLabel {
  std::string label;
  std::string help;
};

// Finds std::string keys by std::string_view.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// Where the words of a language come from, where they were not written in it: catalogue.yaml and texts.yaml.
struct Translation {
  std::string from;          // the language they were translated from; empty: they were written in this one
  std::string reviewed_by;   // the person or office that has read them; empty: nobody has
  // Texts of the register's data files by their words in `from`. A text that was changed there is no longer found.
  std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> texts;
  std::vector<std::pair<std::string, Span>> written;  // the keys of `texts` with their places, in the order of the file

  // The text in this language, or nothing.
  const std::string* find(std::string_view text) const;
};

struct Labels {
  std::map<std::string, FieldLabel, std::less<>> fields;   // by path, such as contact.email
  std::map<std::string, GroupLabel, std::less<>> groups;
  std::map<std::string, DownloadLabel, std::less<>> downloads;  // by key
  std::map<std::string, GroupLabel, std::less<>> rule_groups;
  std::map<std::string, std::string, std::less<>> placeholders;  // of rules' messages, in words: label -> name of the field
  std::vector<std::pair<std::string, std::string>> citation_words;  // longest first: "AIA Annex" -> "AI-forordningen, bilag"

  Translation translation;

  const FieldLabel* field(std::string_view path) const;
  // A citation in the notes' short form, said in this language.
  std::string citation(std::string_view short_form) const;
  // Takes from `other`, whose language is `lang`, every word that is missing here.
  void borrow(const Labels& other, std::string_view lang);
};

}  // namespace algoreg
