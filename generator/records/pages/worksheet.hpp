// The screening worksheet: the questions of the municipality's screening with their closed answers, and the figure in
// which an idea lands. What is answered stays in the reader's browser.
// Each struct is followed by the names under which templates see its members.
// Long, because the sheet is one page with all that can be asked on it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/frame.hpp"

namespace algoreg::pages {

// A question that one value of a closed list answers.
struct Choice {
  std::string name;              // under which the page knows the answer, such as complexity.duration
  std::string label, question;
  std::vector<Term> options;
};

constexpr auto describe(std::type_identity<Choice>) {
  using templates::member;
  return templates::record<Choice>("choice", {
      member<&Choice::name>("name"),
      member<&Choice::label>("label"),
      member<&Choice::question>("question"),
      member<&Choice::options>("options")});
}

// A question that is answered in the reader's own words.
struct OpenQuestion {
  std::string name;
  std::string label, question;
};

constexpr auto describe(std::type_identity<OpenQuestion>) {
  using templates::member;
  return templates::record<OpenQuestion>("open_question", {
      member<&OpenQuestion::name>("name"),
      member<&OpenQuestion::label>("label"),
      member<&OpenQuestion::question>("question")});
}

// The dimensions whose mean is one total.
struct DimensionBlock {
  std::string name;              // complexity, uncertainty
  std::string label, question;
  std::vector<Choice> dimensions;
  std::int64_t count = 0;
};

constexpr auto describe(std::type_identity<DimensionBlock>) {
  using templates::member;
  return templates::record<DimensionBlock>("dimension_block", {
      member<&DimensionBlock::name>("name"),
      member<&DimensionBlock::label>("label"),
      member<&DimensionBlock::question>("question"),
      member<&DimensionBlock::dimensions>("dimensions"),
      member<&DimensionBlock::count>("count")});
}

enum class Tone : std::uint8_t { green, yellow, red };

constexpr auto describe(std::type_identity<Tone>) {
  return templates::choice<Tone>("tone", {
      {Tone::green, "green"},
      {Tone::yellow, "yellow"},
      {Tone::red, "red"}});
}

// A quadrant with its place in the figure, in tenths of a score from the figure's upper left corner.
struct QuadrantField {
  Term quadrant;
  Tone tone = Tone::green;
  std::int64_t x = 0, y = 0, width = 0, height = 0;
  std::int64_t middle_x = 0, middle_y = 0;
};

constexpr auto describe(std::type_identity<QuadrantField>) {
  using templates::member;
  return templates::record<QuadrantField>("quadrant_field", {
      member<&QuadrantField::quadrant>("quadrant"),
      member<&QuadrantField::tone>("tone"),
      member<&QuadrantField::x>("x"),
      member<&QuadrantField::y>("y"),
      member<&QuadrantField::width>("width"),
      member<&QuadrantField::height>("height"),
      member<&QuadrantField::middle_x>("middle_x"),
      member<&QuadrantField::middle_y>("middle_y")});
}

// One group of people in the ethics tool: the first effect to describe, and the rating of all of them.
struct EthicsGroup {
  Term group;
  OpenQuestion effect, whom, mitigation;
  Choice direction, time, importance, rating;
};

constexpr auto describe(std::type_identity<EthicsGroup>) {
  using templates::member;
  return templates::record<EthicsGroup>("ethics_group", {
      member<&EthicsGroup::group>("group"),
      member<&EthicsGroup::effect>("effect"),
      member<&EthicsGroup::whom>("whom"),
      member<&EthicsGroup::mitigation>("mitigation"),
      member<&EthicsGroup::direction>("direction"),
      member<&EthicsGroup::time>("time"),
      member<&EthicsGroup::importance>("importance"),
      member<&EthicsGroup::rating>("rating")});
}

struct WorksheetPage {
  static constexpr std::string_view template_name = "worksheet";
  Frame frame;
  Link guidance;                 // where the questions are explained; empty where nothing does
  std::int64_t high_from = 0;    // tenths from which a total is high
  Limit limit;                   // the same for the reader
  std::int64_t score_count = 0;
  std::string legal_heading, feasible_heading, ethical_heading, still_want_heading;
  Choice legal, ethical, still_want;
  OpenQuestion committee;
  std::vector<DimensionBlock> blocks;
  std::vector<QuadrantField> quadrants;
  std::vector<EthicsGroup> ethics;
};

constexpr auto describe(std::type_identity<WorksheetPage>) {
  using templates::member;
  return templates::record<WorksheetPage>("worksheet_page", {
      member<&WorksheetPage::frame>("frame"),
      member<&WorksheetPage::guidance>("guidance"),
      member<&WorksheetPage::high_from>("high_from"),
      member<&WorksheetPage::limit>("limit"),
      member<&WorksheetPage::score_count>("score_count"),
      member<&WorksheetPage::legal_heading>("legal_heading"),
      member<&WorksheetPage::feasible_heading>("feasible_heading"),
      member<&WorksheetPage::ethical_heading>("ethical_heading"),
      member<&WorksheetPage::still_want_heading>("still_want_heading"),
      member<&WorksheetPage::legal>("legal"),
      member<&WorksheetPage::ethical>("ethical"),
      member<&WorksheetPage::still_want>("still_want"),
      member<&WorksheetPage::committee>("committee"),
      member<&WorksheetPage::blocks>("blocks"),
      member<&WorksheetPage::quadrants>("quadrants"),
      member<&WorksheetPage::ethics>("ethics")});
}

}  // namespace algoreg::pages
