// What a reader of one language is told: texts chosen in that language or the next best, terms, labels, dates.
#pragma once

#include <string>
#include <string_view>

#include "records/pages/values.hpp"
#include "records/site.hpp"

namespace algoreg::modelling {

class Voice {
 public:
  Voice(const Site& site, std::uint32_t locale);

  const Locale& locale() const { return *locale_; }
  const std::string& tag() const { return locale_->language.tag(); }

  pages::Text text(const LocalizedText& texts) const;
  // A value {da: ..., en: ...} or a plain text of a tree.
  pages::Text text(View value) const;
  // `lang` as it is written on a page: empty where it is the page's own.
  std::string marked(std::string_view lang) const;
  // A code of a vocabulary with its words; a code that is on no list stands for itself.
  pages::Term term(std::string_view vocabulary, std::string_view code) const;
  std::string date(View value) const;

 private:
  const DocumentSet* documents_;
  const Locale* locale_;
};

}  // namespace algoreg::modelling
