// The risk class of an entry with the path that led to it. In: the questions of register/law/risk_class.yaml and the
// facts of an entry. Out: the class that follows from the facts, never from what somebody typed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "law/compiler.hpp"
#include "law/conditions.hpp"
#include "records/derived.hpp"
#include "records/localized.hpp"

namespace algoreg::law {

// What an answer to a question means.
struct RiskAnswer {
  LocalizedText text;
  std::string result;               // the class that it gives; empty: the questions go on
  std::optional<std::size_t> next;  // index of the next question; none: the class is found
};

struct RiskQuestion {
  std::string id;
  std::string citation;
  LocalizedText question;
  std::string stake;                     // the class that the question can give, named while it is open; may be empty
  std::optional<ConditionId> condition;  // none: the rest, yes unless an earlier question stayed open
  std::array<RiskAnswer, 3> answers;     // by Truth

  const RiskAnswer& answer(Truth truth) const { return answers[static_cast<std::size_t>(truth)]; }
};

struct RiskQuestions {
  std::vector<std::string> classes;     // heaviest first
  std::vector<RiskQuestion> questions;  // an answer leads only to later ones
  std::optional<ConditionId> expected;  // the system is not in use yet

  // Reads register/law/risk_class.yaml; a class or question that is none, or is there twice, is reported at its line.
  static RiskQuestions read(View root, Compiler& compiler, Findings& findings);
  // The question with that id, or null.
  const RiskQuestion* find(std::string_view id) const;
};

// The class is the first one that a question gives; questions that stay open and could give a heavier one are named
// beside it. Where no question gives one, it is not_assessed.
RiskClass classify(const RiskQuestions& questions, const Program& program, const Facts& facts, const Context& context);

}  // namespace algoreg::law
