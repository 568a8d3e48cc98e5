#include "stages/model/words.hpp"

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"

namespace algoreg::modelling {

namespace {

// Before the ids of explanations, so that they meet no anchor of a text.
constexpr std::string_view id_prefix = "w-";

}  // namespace

WordMarker::WordMarker(const Site& site, const Voice& voice, std::string way_to_root)
    : glossary_(site.documents->glossary),
      voice_(voice),
      glossary_href_(way_to_root + voice.tag() + '/' + std::string(glossary_path)),
      seen_(glossary_.terms.size(), false) {}

void WordMarker::append(std::string& out, std::string_view text, std::string_view lang) {
  const auto forms = glossary_.forms.find(lang);
  std::size_t done = 0;
  if (forms != glossary_.forms.end()) {
    for (auto match = forms->second.find(text, 0); match; match = forms->second.find(text, match->end)) {
      if (!is_first(match->term)) continue;
      append_escaped_text(out, text.substr(done, match->begin - done));
      met_.push_back(explain(glossary_.terms[match->term]));
      out.append("<button class=\"word\" type=\"button\" popovertarget=\"").append(met_.back().id).append("\">");
      append_escaped_text(out, text.substr(match->begin, match->end - match->begin));
      out += "</button>";
      done = match->end;
    }
  }
  append_escaped_text(out, text.substr(done));
}

pages::Prose WordMarker::mark(const pages::Text& text) {
  pages::Prose prose{{}, text.lang};
  append(prose.html.text, text.text, text.lang.empty() ? std::string_view(voice_.tag()) : std::string_view(text.lang));
  return prose;
}

bool WordMarker::is_first(std::uint32_t term) {
  const bool first = !seen_[term];
  seen_[term] = true;
  return first;
}

pages::Explanation WordMarker::explain(const GlossaryTerm& term) const {
  std::string id(id_prefix);
  id += term.id;
  return {std::move(id), voice_.text(term.term), voice_.text(term.definition), glossary_href_ + '#' + term.id};
}

}  // namespace algoreg::modelling
