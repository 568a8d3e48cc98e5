// Checks of the items of lists and of scores, which no condition can say.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// `with: {complete_from: [statuses]}`: scores that are no step, names that are no dimension, and in these statuses a
// latest round that lacks a score.
std::unique_ptr<const NamedCheck> make_screening_scores(const CheckSetup& setup);

// `with: {list, part, codes}`: items whose part names all of the codes at once.
std::unique_ptr<const NamedCheck> make_both_marks(const CheckSetup& setup);

// `with: {field}`: codes that are not in the field's vocabulary, or not valid on the day.
std::unique_ptr<const NamedCheck> make_valid_codes(const CheckSetup& setup);

// `with: {list, rules: [{acts, sections}]}`: a list of legal bases of which every one is such a general rule.
std::unique_ptr<const NamedCheck> make_general_rules(const CheckSetup& setup);

}  // namespace algoreg::law
