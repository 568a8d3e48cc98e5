// The plan of the site: which pages there are, in which order and languages. Small: a page's data are made when the
// page is rendered. Made by stages/model.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "records/documents.hpp"
#include "records/finding_ways.hpp"
#include "records/register.hpp"
#include "records/sources.hpp"

namespace algoreg {

enum class PageKind : std::uint8_t {
  front, list, entry, guidance, data, not_found, root, moved, fields, field_group, rules, rule_group, conditions,
  worksheet, statistics, glossary, facet, situation, facts, notice
};

// One page in one language.
struct Page {
  PageKind kind = PageKind::front;
  std::uint32_t locale = 0;     // index into the locales
  std::string path;             // below the locale's folder, such as ai/smartmail.html
  std::uint32_t subject = 0;    // index of the entry, guidance, group, plan; number of the list page from 0
  std::string target;           // moved: where to, below the locale's folder or a whole address
  bool at_root = false;         // the page stands at the site's root instead of in its locale's folder
  bool own_language = true;     // some text of the page is written in its language
};

// A guidance page with its texts by locale; where one is missing, another language is shown.
struct GuidancePlan {
  std::string path;
  std::int64_t order = 0;
  bool in_navigation = false;
  std::vector<std::uint32_t> documents;   // by locale: index into DocumentSet::guidance
  std::vector<bool> own_language;         // by locale: the text is in that language
};

// One page of the rule book: the rules of a folder of register/rules, or of all folders on the form of files.
struct RuleGroupPlan {
  std::string name;
  std::vector<std::string> folders;
};

// An entry that shares codes with another: the rarer in the register, the more they weigh.
struct SharedCode {
  std::string vocabulary, code;
};

struct SimilarEntry {
  std::uint32_t entry = 0;               // index into the entries
  std::vector<SharedCode> shared;        // the rarest first
};

struct Site {
  const DocumentSet* documents = nullptr;
  const Register* entries = nullptr;
  const SourceSet* sources = nullptr;
  Date as_of{};
  bool preview = false;
  std::string base_url;                                  // ends with /
  std::vector<std::vector<std::uint32_t>> sorted;        // by locale: entries in the order of their names
  std::uint32_t list_pages = 1;                          // of each language
  std::vector<GuidancePlan> guidance;
  std::vector<std::vector<SimilarEntry>> similar;        // by entry: the most similar ones, the nearest first
  std::vector<std::string> field_groups;                 // in the order of the schema
  std::vector<RuleGroupPlan> rule_groups;
  std::vector<Facet> facets;
  std::vector<std::string> search_texts;   // paths of fields whose words the search knows an entry by
  std::vector<LifeSituation> situations;
  std::vector<FacetPlan> facet_pages;
  std::vector<SituationPlan> situation_pages;
  std::vector<std::string> search_indexes;               // by locale: path below the root; filled when they are written
  std::vector<Page> pages;
  std::map<std::string, FileId, std::less<>> paths;      // every file of the site with what it was made from
};

}  // namespace algoreg
