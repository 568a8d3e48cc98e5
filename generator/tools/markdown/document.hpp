// The fence around cmark-gfm: the parsed text as a tree with owner, and what we ask its nodes for.
#pragma once

#include <cmark-gfm.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace algoreg::markdown {

// The only option word of the parser: broken UTF-8 is replaced, raw HTML is never let through.
inline constexpr int parser_options = CMARK_OPT_VALIDATE_UTF8;

// A node's type, extensions included (cmark numbers theirs at run time).
enum class Kind : std::uint8_t {
  document,
  quote,
  list,
  item,
  task,
  code_block,
  html_block,
  paragraph,
  heading,
  rule,
  table,
  table_header,
  table_row,
  table_cell,
  text,
  soft_break,
  line_break,
  code,
  html_inline,
  emphasis,
  strong,
  link,
  image,
  other
};

Kind kind_of(cmark_node* node);

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, NodeDeleter>;

// Parses text that is within the limits.
Document parse(std::string_view text);

// Walks below and including a node, without recursion: depth is the writer's choice.
class Walk {
 public:
  explicit Walk(cmark_node* root) : iterator_(cmark_iter_new(root)) {}
  // Goes on to the next event; false at the end.
  bool next() { return (event_ = cmark_iter_next(iterator_.get())) != CMARK_EVENT_DONE; }
  bool entering() const { return event_ == CMARK_EVENT_ENTER; }
  cmark_node* node() const { return cmark_iter_get_node(iterator_.get()); }
  // Leaves the node that was just entered without visiting its children.
  void skip_children() { cmark_iter_reset(iterator_.get(), node(), CMARK_EVENT_EXIT); }

 private:
  struct Deleter {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
  };
  std::unique_ptr<cmark_iter, Deleter> iterator_;
  cmark_event_type event_ = CMARK_EVENT_NONE;
};

// The text of a leaf, the address of a link or image, its title; empty where a node has none.
std::string_view literal_of(cmark_node* node);
std::string_view url_of(cmark_node* node);
std::string_view title_of(cmark_node* node);

// Whether an item of a task list is ticked off.
bool is_done(cmark_node* task);

// What a reader reads of a node and all below it, pictures by their alternative text, line breaks as spaces.
std::string plain_text(cmark_node* node);

}  // namespace algoreg::markdown
