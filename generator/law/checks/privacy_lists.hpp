// What the privacy checks look for, as data. In: register/law/privacy.yaml, and what register.yaml adds to its lists
// under `privacy`. Out: the lists, typed, in lower case where letter case does not matter.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/tree.hpp"

namespace algoreg::law::privacy {

using Strings = std::vector<std::string>;

// A key or token that begins in a known way and goes on with letters, digits, - and _.
struct TokenShape {
  std::string prefix;
  std::size_t at_least = 0;  // characters behind the prefix
};

struct Lists {
  // numbers
  Strings number_words;       // raise a suspicion where they stand near
  // addresses
  Strings free_mail_domains;
  Strings mail_domains;       // of the publisher: mail_domains of register.yaml
  Strings mailboxes;          // whole addresses that are no person's
  Strings functional_words;   // of which a mailbox is made
  Strings user_id_prefixes;   // how the names of staff accounts begin, followed by digits
  Strings main_numbers;       // telephone numbers that lead to no single person, digits only
  // names, cases, places
  Strings name_leads;         // words that a name follows
  Strings first_names;
  Strings not_surnames;       // capitalised words that make a place or a body of a first name
  Strings case_words;         // words that the number of a case follows
  Strings internal_references;  // shapes: # a digit, @ a capital letter, anything else itself
  Strings street_endings;
  Strings sensitive_words;    // health and social matters
  // keys of an entry
  Strings person_keys;        // would hold a person's name
  Strings submitter_keys;     // would hold who registers in the EU database
  // hosts
  Strings internal_endings;
  Strings internal_labels;    // first part of a host's name
  // secrets
  Strings secret_markers;
  std::vector<TokenShape> tokens;
  Strings secret_words;       // a value behind one of them is secret
  Strings masks;              // a value with one of them is none
};

// What a register adds: its lists by name.
using OwnLists = std::map<std::string, Strings, std::less<>>;

// Reads the lists; a list that is absent is empty. What a broken form hides is not looked for, all else still is.
Lists read_lists(View lists, const OwnLists& own, const Strings& mail_domains);

}  // namespace algoreg::law::privacy
