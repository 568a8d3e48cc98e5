// The page of one AI solution. Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/assessment.hpp"
#include "records/pages/entry_parts.hpp"
#include "records/pages/frame.hpp"
#include "records/pages/glossary.hpp"
#include "records/pages/ways.hpp"

namespace algoreg::pages {

struct SourceLine {
  Text title;
  std::string href;
};

constexpr auto describe(std::type_identity<SourceLine>) {
  using templates::member;
  return templates::record<SourceLine>("source_line", {
      member<&SourceLine::title>("title"),
      member<&SourceLine::href>("href")});
}

struct EntryPage {
  static constexpr std::string_view template_name = "entry";
  Frame frame;
  std::string id;
  Text name, summary;
  Prose easy;                           // the summary in words that are easy to read
  Term status;
  std::vector<Term> departments;
  std::vector<SourceLine> sources;
  std::string changed, changed_machine;
  std::string reviewed, reviewed_machine;
  std::string next_review, next_review_machine;
  bool review_overdue = false;
  bool up_to_date = false;              // reviewed, and the next review is not overdue
  std::vector<Answer> answers;
  Risk risk;
  Duties duties;
  Screening screening;
  std::vector<Row> unassessed;          // what the municipality has not told of its own assessment, and why
  Completeness completeness;
  std::vector<EffectGroup> effects;
  std::vector<Principle> principles;
  std::vector<Milestone> timeline;
  std::vector<SimilarEntry> similar;
  std::vector<Explanation> words;
  Contact contact;
  std::vector<Way> ways;
  std::vector<Route> routes;
  std::string address;                  // absolute
  bool address_placeholder = false;     // the host is reserved for examples: it leads nowhere
  std::string facts_href, notice_href, json_href, feedback_href;
  bool feedback_placeholder = false;    // no real address is known yet
};

constexpr auto describe(std::type_identity<EntryPage>) {
  using templates::member;
  return templates::record<EntryPage>("entry_page", {
      member<&EntryPage::frame>("frame"),
      member<&EntryPage::id>("id"),
      member<&EntryPage::name>("name"),
      member<&EntryPage::summary>("summary"),
      member<&EntryPage::easy>("easy"),
      member<&EntryPage::status>("status"),
      member<&EntryPage::departments>("departments"),
      member<&EntryPage::sources>("sources"),
      member<&EntryPage::changed>("changed"),
      member<&EntryPage::changed_machine>("changed_machine"),
      member<&EntryPage::reviewed>("reviewed"),
      member<&EntryPage::reviewed_machine>("reviewed_machine"),
      member<&EntryPage::next_review>("next_review"),
      member<&EntryPage::next_review_machine>("next_review_machine"),
      member<&EntryPage::review_overdue>("review_overdue"),
      member<&EntryPage::up_to_date>("up_to_date"),
      member<&EntryPage::answers>("answers"),
      member<&EntryPage::risk>("risk"),
      member<&EntryPage::duties>("duties"),
      member<&EntryPage::screening>("screening"),
      member<&EntryPage::unassessed>("unassessed"),
      member<&EntryPage::completeness>("completeness"),
      member<&EntryPage::effects>("effects"),
      member<&EntryPage::principles>("principles"),
      member<&EntryPage::timeline>("timeline"),
      member<&EntryPage::similar>("similar"),
      member<&EntryPage::words>("words"),
      member<&EntryPage::contact>("contact"),
      member<&EntryPage::ways>("ways"),
      member<&EntryPage::routes>("routes"),
      member<&EntryPage::address>("address"),
      member<&EntryPage::address_placeholder>("address_placeholder"),
      member<&EntryPage::facts_href>("facts_href"),
      member<&EntryPage::notice_href>("notice_href"),
      member<&EntryPage::json_href>("json_href"),
      member<&EntryPage::feedback_href>("feedback_href"),
      member<&EntryPage::feedback_placeholder>("feedback_placeholder")});
}

}  // namespace algoreg::pages
