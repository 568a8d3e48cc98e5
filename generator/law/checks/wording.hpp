// Checks of words and sentences that people have to read.
#pragma once

#include "law/checks/check.hpp"

namespace algoreg::law {

// `with: {language, limit, sentence_words, at_least_words, fields}`: texts above the LIX limit (of some length), or
// with a sentence of more words.
std::unique_ptr<const NamedCheck> make_lix(const CheckSetup& setup);

// `with: {language, known, fields}`: words of capital letters that are neither known nor explained in brackets.
std::unique_ptr<const NamedCheck> make_abbreviations(const CheckSetup& setup);

// `with: {language, terms: [{right, wrong: [words], fields}]}`: words that the law does not use.
std::unique_ptr<const NamedCheck> make_wrong_terms(const CheckSetup& setup);

}  // namespace algoreg::law
