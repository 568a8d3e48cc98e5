#include "stages/model/words.hpp"

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "tools/i18n/language.hpp"

namespace algoreg::modelling {

namespace {

// Before the ids of explanations, so that they meet no anchor of a text.
constexpr std::string_view id_prefix = "w-";

bool binds(std::string_view text, std::size_t& offset) {
  const char32_t c = next_code_point(text, offset);
  return c > U' ' && c != U'\u00A0' && !i18n::is_word_character(c);
}

// Where the punctuation begins that stands close before `to`, not before `from`.
std::size_t close_before(std::string_view text, std::size_t from, std::size_t to) {
  std::size_t start = from;
  for (std::size_t offset = from; offset < to;) {
    if (!binds(text, offset)) start = offset;
  }
  return start;
}

// Where the punctuation ends that stands close behind `from`.
std::size_t close_behind(std::string_view text, std::size_t from) {
  for (std::size_t offset = from; offset < text.size(); from = offset) {
    if (!binds(text, offset)) break;
  }
  return from;
}

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
      const std::size_t begin = close_before(text, done, match->begin);
      append_escaped_text(out, text.substr(done, begin - done));
      done = close_behind(text, match->end);
      met_.push_back(explain(glossary_.terms[match->term]));
      append_button(out, text.substr(begin, match->begin - begin),
                    text.substr(match->begin, match->end - match->begin), text.substr(match->end, done - match->end));
    }
  }
  append_escaped_text(out, text.substr(done));
}

// A line may break on both sides of a button: what holds it together with its punctuation stands around them.
void WordMarker::append_button(std::string& out, std::string_view before, std::string_view word,
                               std::string_view behind) const {
  const bool is_bound = !before.empty() || !behind.empty();
  if (is_bound) out += "<span class=\"bound\">";
  append_escaped_text(out, before);
  out.append("<button class=\"word\" type=\"button\" popovertarget=\"").append(met_.back().id).append("\">");
  append_escaped_text(out, word);
  out += "</button>";
  append_escaped_text(out, behind);
  if (is_bound) out += "</span>";
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
  pages::Text definition = voice_.text(term.definition);
  // In passing: the glossary has the rest.
  definition.text = first_sentence(definition.text);
  return {std::move(id), voice_.text(term.term), std::move(definition), glossary_href_ + '#' + term.id};
}

}  // namespace algoreg::modelling
