// Words of the glossary in the texts of one page. A word is explained where it stands first: there it becomes a button
// that opens its explanation, which the theme puts at the end of the page. No script takes part.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"
#include "records/pages/glossary.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

class WordMarker {
 public:
  WordMarker(const Site& site, const Voice& voice, std::string way_to_root);

  // Appends text of a language as HTML.
  void append(std::string& out, std::string_view text, std::string_view lang);
  // A line of text that people see in its own language.
  pages::Prose mark(const pages::Text& text);
  // The explanations of the words that were met, in the order in which they stand.
  std::vector<pages::Explanation> take() { return std::move(met_); }

 private:
  bool is_first(std::uint32_t term);
  void append_button(std::string& out, std::string_view before, std::string_view word, std::string_view behind) const;
  pages::Explanation explain(const GlossaryTerm& term) const;

  const Glossary& glossary_;
  const Voice& voice_;
  std::string glossary_href_;
  std::vector<bool> seen_;
  std::vector<pages::Explanation> met_;
};

}  // namespace algoreg::modelling
