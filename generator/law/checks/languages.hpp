// Checks of the languages that texts are written in.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// `with: {language: source or a tag, fields: [paths]}` or `{..., required: true}`: texts that lack the language.
std::unique_ptr<const NamedCheck> make_missing_language(const CheckSetup& setup);

// `with: {language: tag, over_words: N}`: texts of more words than N that are the same in the entry's own language.
std::unique_ptr<const NamedCheck> make_copied_translation(const CheckSetup& setup);

// Translations of a source text that has changed since (review.change_log).
std::unique_ptr<const NamedCheck> make_outdated_translation(const CheckSetup& setup);

}  // namespace algoreg::law
