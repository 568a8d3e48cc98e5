#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "tools/markdown/characters.hpp"
#include "tools/markdown/document.hpp"
#include "tools/markdown/limits.hpp"
#include "tools/markdown/link_places.hpp"
#include "tools/markdown/link_policy.hpp"
#include "tools/markdown/markdown.hpp"
#include "tools/markdown/source.hpp"

namespace algoreg::markdown {

namespace {

// So much of a text is quoted in a finding.
constexpr std::size_t max_quoted = 80;

std::string quoted(std::string_view text) {
  return shortened(without_hidden(text.substr(0, text.find('\n'))), max_quoted);
}

// cmark lets an address in pointed brackets stand in the words of a link.
bool stands_in_link(cmark_node* node) {
  for (cmark_node* above = cmark_node_parent(node); above != nullptr; above = cmark_node_parent(above)) {
    const Kind kind = kind_of(above);
    if (kind == Kind::link) return true;
    if (kind == Kind::paragraph || kind == Kind::heading || kind == Kind::table_cell) return false;
  }
  return false;
}

// One walk over a parsed text, adding findings and links.
class Checker {
 public:
  Checker(const Source& source, Findings& findings, std::vector<Link>* links)
      : source_(source), definitions_(source.text()), findings_(findings), links_(links) {}

  void check(cmark_node* root) {
    for (Walk walk(root); walk.next();) {
      if (walk.entering()) enter(walk.node());
    }
  }

  // An upper bound of the size of the HTML: what stands on a page for each node and byte.
  std::size_t html_bound() const { return html_bound_; }

 private:
  void enter(cmark_node* node);
  void open_block(cmark_node* node, Kind kind);
  void check_heading(cmark_node* node);
  void check_link(cmark_node* node, bool image);
  void check_words(cmark_node* node, bool image, Span span);
  void check_tag(cmark_node* node);
  void check_characters(cmark_node* node);
  std::size_t guess(cmark_node* node) const;

  const Source& source_;
  Definitions definitions_;
  Findings& findings_;
  std::vector<Link>* links_;
  Range block_;
  std::optional<InlinePlaces> places_;
  int heading_level_ = 0;
  int top_level_ = 0;
  bool hidden_reported_ = false;
  std::size_t html_bound_ = 0;
};

void Checker::enter(cmark_node* node) {
  const Kind kind = kind_of(node);
  html_bound_ += 64 + 6 * (literal_of(node).size() + url_of(node).size());
  switch (kind) {
    case Kind::heading:
      open_block(node, kind);
      check_heading(node);
      break;
    case Kind::paragraph:
    case Kind::table_cell: open_block(node, kind); break;
    case Kind::html_block: {
      const std::size_t begin = source_.offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
      findings_.add("MDN-020", source_.span(begin, begin), {{"html", quoted(trim(literal_of(node)))}});
      break;
    }
    case Kind::html_inline: check_tag(node); break;
    case Kind::link: check_link(node, false); break;
    case Kind::image: check_link(node, true); break;
    case Kind::text:
    case Kind::code:
    case Kind::code_block: check_characters(node); break;
    default: break;
  }
}

// Later inline parts are looked for in this block. cmark counts a cell too short when it holds escaped pipes.
void Checker::open_block(cmark_node* node, Kind kind) {
  const int first = cmark_node_get_start_line(node);
  const int last = kind == Kind::table_cell ? first : std::max(first, cmark_node_get_end_line(node));
  block_ = {source_.offset(first, cmark_node_get_start_column(node)), source_.line_start(last + 1)};
  places_.emplace(source_.text(), block_, definitions_);
}

void Checker::check_heading(cmark_node* node) {
  const int level = cmark_node_get_heading_level(node);
  const Span span = source_.span(block_.begin, block_.begin);
  if (!has_words(plain_text(node))) {
    findings_.add("MDN-030", span);
    return;
  }
  if (heading_level_ == 0) top_level_ = level;
  if (heading_level_ != 0 && level > heading_level_ + 1) {
    findings_.add("MDN-031", span,
                  {{"level", std::to_string(level)},
                   {"previous", std::to_string(heading_level_)},
                   {"expected", std::to_string(heading_level_ + 1)}});
  }
  if (level < top_level_) {
    findings_.add("MDN-032", span, {{"level", std::to_string(level)}, {"first", std::to_string(top_level_)}});
  }
  heading_level_ = level;
}

void Checker::check_link(cmark_node* node, bool image) {
  const std::string_view url = url_of(node);
  if (!places_) return;
  const Range range = places_->find_link(url, image, guess(node));
  const Span span = source_.span(range.begin, range.end);
  check_words(node, image, span);
  if (!image && stands_in_link(node)) findings_.add("MDN-036", span, {{"target", quoted(url)}});
  const bool leads_out = image && !scheme_of(url).empty();
  const std::string_view fault = leads_out ? "MDN-037" : refuse_target(url);
  if (!fault.empty()) {
    findings_.add(fault, span, {{"target", quoted(url)}, {"scheme", quoted(scheme_of(url))}});
  } else if (links_ != nullptr) {
    links_->push_back({std::string(url), span, image});
  }
}

void Checker::check_words(cmark_node* node, bool image, Span span) {
  if (!has_words(plain_text(node)))
    findings_.add(image ? "MDN-034" : "MDN-033", span, {{"target", quoted(url_of(node))}});
  if (!title_of(node).empty()) findings_.add("MDN-035", span, {{"title", quoted(title_of(node))}});
}

void Checker::check_tag(cmark_node* node) {
  if (!places_) return;
  const std::string_view tag = literal_of(node);
  const Range range = places_->find_tag(tag.substr(0, tag.find('\n')), guess(node));
  findings_.add("MDN-020", source_.span(range.begin, range.end), {{"html", quoted(tag)}});
}

// Hidden characters typed as such are the file's fault, found when it is read; here come those written as entities.
void Checker::check_characters(cmark_node* node) {
  if (hidden_reported_ || !holds_hidden(literal_of(node))) return;
  hidden_reported_ = true;
  if (holds_hidden(source_.text())) return;
  const std::size_t from = places_ ? block_.begin : source_.line_start(cmark_node_get_start_line(node));
  const std::size_t entity = std::min(source_.text().find("&#", from), source_.text().size());
  const std::size_t end = std::min(source_.text().find(';', entity), source_.text().size() - 1) + 1;
  findings_.add("MDN-021", source_.span(entity, end),
                {{"written", quoted(source_.text().substr(entity, end - entity))}});
}

// Where cmark says that an inline node stands, kept inside its block.
std::size_t Checker::guess(cmark_node* node) const {
  const std::size_t said = source_.offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
  return std::clamp(said, block_.begin, std::max(block_.begin, block_.end));
}

void report(const Excess& excess, const Source& source, Findings& findings) {
  findings.add(excess.code, source.span(excess.offset, excess.offset),
               {{"found", std::to_string(excess.found)}, {"limit", std::to_string(excess.limit)}});
}

}  // namespace

void check(std::string_view text, const Origin& origin, Findings& findings, std::vector<Link>* links) {
  const Source source(text, origin);
  const std::vector<Excess> excesses = find_excesses(text);
  for (const Excess& excess : excesses) report(excess, source, findings);
  if (!excesses.empty()) return;
  const Document document = parse(text);
  Checker checker(source, findings, links);
  checker.check(document.get());
  if (checker.html_bound() > max_html_bytes && !text.empty() && render(text, {}).html.empty()) {
    findings.add("MDN-007", source.span(0, 0), {{"limit", std::to_string(max_html_bytes)}});
  }
}

}  // namespace algoreg::markdown
