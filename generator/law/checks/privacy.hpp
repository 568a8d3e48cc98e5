// What must never stand in a public register, found in raw text: personal numbers, addresses and names of persons,
// numbers of cases, secrets, addresses of the inner net, characters that turn the direction of writing.
// In: text as bytes, lists of register/law/privacy.yaml, today's date. Out: codes with places.
// One pass over the bytes: a table of pairs of bytes says where anything can begin, the rest is looked at only there.
// A hit never holds what was found.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "law/checks/privacy_lists.hpp"

namespace algoreg::law::privacy {

// What is looked for.
enum class Scope : std::uint8_t {
  prose,      // everything: texts that people write
  data,       // not names, cases, homes and hosts: lists, rules, themes
  published   // finished files: only what is sure, and numbers only between characters that are no letters
};

struct Hit {
  std::string_view code;
  std::size_t begin = 0, end = 0;  // offsets in the text
  bool doubtful = false;           // one step less severe than the code usually is
};

class Scanner {
 public:
  explicit Scanner(Lists lists);

  // The hits of a text in their order. Of each code, sure or doubtful, there are at most `most_hits`: the last of them
  // reaches to the end of all that follow, so that nothing found is lost or shown. Days after `today` are nobody's
  // birthday.
  std::vector<Hit> scan(std::string_view text, Scope scope, Date today) const;

  static constexpr std::size_t most_hits = 100;

 private:
  friend class Scan;
  enum class WordKind : std::uint8_t { marker, token, secret, lead, first_name, case_word };  // from lead on: prose only
  struct Word {
    std::string text;
    WordKind kind;
    std::size_t token = 0;  // which shape
  };
  using Triggers = std::vector<std::uint8_t>;

  void add_words(const Strings& words, WordKind kind);
  void add_word(Word word);
  static bool is_wanted(const Word& candidate, Scope scope);
  Triggers triggers_of(Scope scope) const;

  Lists lists_;
  std::map<std::uint16_t, std::vector<Word>> words_;  // by their first two bytes
  std::array<Triggers, 3> triggers_;                  // by scope and pair of bytes
};

// Set where a hit weighs less than its code usually does.
std::optional<Severity> severity_of(const Hit& hit);

// Adds the hits of a text as findings at their places.
void add_findings(const std::vector<Hit>& hits, std::string_view text, FileId file, Findings& findings);

}  // namespace algoreg::law::privacy
