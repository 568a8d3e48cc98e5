#include <algorithm>

#include "tools/markdown/characters.hpp"
#include "tools/markdown/document.hpp"
#include "tools/markdown/limits.hpp"
#include "tools/markdown/markdown.hpp"
#include "tools/markdown/slug.hpp"
#include "tools/markdown/writer.hpp"

namespace algoreg::markdown {

namespace {

// Levels as they stand on the page: each heading one below the nearest one above it that is larger in the text.
class Levels {
 public:
  explicit Levels(int top) : top_(top) {}
  int level_of(int written) {
    while (!open_.empty() && open_.back() >= written) open_.pop_back();
    open_.push_back(written);
    return std::min(top_ + static_cast<int>(open_.size()) - 1, 6);
  }

 private:
  int top_;
  std::vector<int> open_;
};

std::vector<Heading> headings_of(cmark_node* root, const Options& options) {
  std::vector<Heading> headings;
  Levels levels(options.top_level);
  Ids ids(options.id_prefix);
  for (Walk walk(root); walk.next();) {
    if (!walk.entering() || kind_of(walk.node()) != Kind::heading) continue;
    std::string text = plain_text(walk.node());
    if (!has_words(text)) continue;
    std::string id = ids.take(text);
    headings.push_back({levels.level_of(cmark_node_get_heading_level(walk.node())), std::move(id), std::move(text)});
  }
  return headings;
}

}  // namespace

Rendered render(std::string_view text, const Options& options) {
  if (!find_excesses(text).empty()) return {};
  const Document document = parse(text);
  std::vector<Heading> headings = headings_of(document.get(), options);
  std::optional<std::string> html = Writer(options, headings).write(document.get());
  if (!html) return {};
  return {Html{std::move(*html)}, std::move(headings)};
}

}  // namespace algoreg::markdown
