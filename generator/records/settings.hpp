// What register/register.yaml says, typed. Made by stages/parse after the file passed its schema.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/place.hpp"
#include "records/localized.hpp"

namespace algoreg {

struct Publisher {
  std::string id;
  LocalizedText name;
  std::string url;
  std::string country;
  std::string organisation_number;  // empty: not known
};

struct Licence {
  std::string id;                   // SPDX
  LocalizedText name;
  std::string url;
};

// How people reach those who keep the register; used where an entry's own contact is unknown.
struct RegisterContact {
  LocalizedText unit;
  std::string email;
  std::string url;
  bool placeholder = false;         // no real address is known yet: pages say so
};

// The statement that the law asks of public websites (Directive (EU) 2016/2102, Art. 7(1)).
struct AccessibilityStatement {
  bool named = false;               // register.yaml says something about it
  std::string url;                  // empty: there is none yet
  std::string page;                 // guidance page on the same
  std::optional<Date> reviewed_on;
  Span place;                       // where a finding about it is shown
};

// A page whose address has changed, in every language.
struct NewAddress {
  std::string from, to;             // below the locale's folder
  Span span;
};

struct Settings {
  LocalizedText name;
  Publisher publisher;
  std::vector<std::string> locales;   // the first is the register's own language
  std::vector<std::string> fallback;  // languages a text is taken from when it lacks the reader's
  std::string base_url;               // ends with /
  std::string theme;
  Licence licence;
  LocalizedText origin;               // where the facts come from; may be empty
  RegisterContact contact;
  AccessibilityStatement accessibility;
  std::vector<std::string> mail_domains;
  std::vector<std::string> extensions;   // names of register/schema/<name>.schema.json
  std::vector<std::string> rule_groups;  // folders of register/rules
  std::vector<NewAddress> moved;
  std::vector<std::string> fail_on;
  // What the register adds to the lists of register/law/privacy.yaml, by name of the list.
  std::map<std::string, std::vector<std::string>, std::less<>> privacy;
  bool anticipates = false;              // duties of high-risk systems count as promised before their day
  bool other_reading = false;            // where the law's date can be read in two ways, the earlier one counts
};

}  // namespace algoreg
