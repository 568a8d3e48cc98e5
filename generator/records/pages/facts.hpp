// Everything that the register knows of an AI solution, field by field: what its own page leaves to those who want more.
#pragma once

#include <string>
#include <vector>

#include "records/pages/assessment.hpp"
#include "records/pages/frame.hpp"
#include "records/pages/glossary.hpp"
#include "records/pages/rows.hpp"

namespace algoreg::pages {

struct FactsPage {
  static constexpr std::string_view template_name = "facts";
  Frame frame;
  Text name;
  std::string entry_href, json_href;
  Completeness completeness;
  std::vector<Group> groups;
  std::vector<Explanation> words;
};

constexpr auto describe(std::type_identity<FactsPage>) {
  using templates::member;
  return templates::record<FactsPage>("facts_page", {
      member<&FactsPage::frame>("frame"),
      member<&FactsPage::name>("name"),
      member<&FactsPage::entry_href>("entry_href"),
      member<&FactsPage::json_href>("json_href"),
      member<&FactsPage::completeness>("completeness"),
      member<&FactsPage::groups>("groups"),
      member<&FactsPage::words>("words")});
}

}  // namespace algoreg::pages
