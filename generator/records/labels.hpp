// What fields, groups and citations are called in one language: register/i18n/<locale>. Made by stages/parse.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace algoreg {

struct FieldLabel {
  std::string label;
  std::string question;   // as a citizen or editor would ask it
  std::string help;       // what to write
  std::string who;        // who gives it, when
};

struct GroupLabel {
  std::string label;
  std::string intro;
};

struct DownloadLabel {
  std::string label;
  std::string help;
};

struct Labels {
  std::map<std::string, FieldLabel, std::less<>> fields;   // by path, such as contact.email
  std::map<std::string, GroupLabel, std::less<>> groups;
  std::map<std::string, DownloadLabel, std::less<>> downloads;  // by key
  std::map<std::string, GroupLabel, std::less<>> rule_groups;
  std::map<std::string, std::string, std::less<>> placeholders;  // of rules' messages, in words: label -> name of the field
  std::vector<std::pair<std::string, std::string>> citation_words;  // longest first: "AIA Annex" -> "AI-forordningen, bilag"

  const FieldLabel* field(std::string_view path) const;
  // A citation in the notes' short form, said in this language.
  std::string citation(std::string_view short_form) const;
};

}  // namespace algoreg
