// Ways into the register other than the list: facets (what entries are counted by) and life situations, each with the
// entries that it leads to. Made by stages/model from register/law/{facets,life_situations}.yaml.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "records/localized.hpp"

namespace algoreg {

// A value that at least one entry has, or what stands in place of one ("not-known").
struct FacetValue {
  std::string code;
  std::string segment;                  // in addresses
  LocalizedText label;
  LocalizedText help;
  std::vector<std::uint32_t> entries;   // indices into the register, ascending
};

struct Facet {
  std::string code;
  LocalizedText label;
  LocalizedText help;
  bool searched = true;                 // the search knows an entry by the labels of its values
  std::vector<FacetValue> values;       // in the order of the vocabulary, then what stands in place of a value
};

struct LifeSituation {
  std::string code;
  LocalizedText label;
  LocalizedText help;
  std::map<std::string, std::vector<std::string>, std::less<>> keywords;  // by language
  std::vector<std::uint32_t> entries;   // indices into the register, ascending
  std::vector<std::uint32_t> common;    // others, that can touch anybody; likewise
};

// One page of the entries with a value of a facet, or in a life situation.
struct FacetPlan {
  std::uint32_t facet = 0, value = 0;
  std::uint32_t number = 0;             // of the page, from 0
};

struct SituationPlan {
  std::uint32_t situation = 0;
  std::uint32_t number = 0;
};

}  // namespace algoreg
