#include "tools/markdown/document.hpp"

#include <cmark-gfm-core-extensions.h>

#include "tools/markdown/characters.hpp"

namespace algoreg::markdown {

namespace {

struct ParserDeleter {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

// cmark keeps its extensions in a global list. It is filled once, before any parser reads it.
void attach_extensions(cmark_parser* parser) {
  static const bool registered = [] {
    cmark_gfm_core_extensions_ensure_registered();
    return true;
  }();
  if (!registered) return;
  // tagfilter acts on cmark's own HTML writer only, which is never called.
  for (const char* name : {"table", "tasklist"}) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  }
}

std::string_view view(const char* text) { return text == nullptr ? std::string_view() : std::string_view(text); }

Kind kind_of_extension(std::string_view name) {
  if (name == "table") return Kind::table;
  if (name == "table_header") return Kind::table_header;
  if (name == "table_row") return Kind::table_row;
  if (name == "table_cell") return Kind::table_cell;
  if (name == "tasklist") return Kind::task;
  return Kind::other;
}

Kind kind_of_block(cmark_node_type type) {
  switch (type) {
    case CMARK_NODE_DOCUMENT: return Kind::document;
    case CMARK_NODE_BLOCK_QUOTE: return Kind::quote;
    case CMARK_NODE_LIST: return Kind::list;
    case CMARK_NODE_CODE_BLOCK: return Kind::code_block;
    case CMARK_NODE_HTML_BLOCK: return Kind::html_block;
    case CMARK_NODE_PARAGRAPH: return Kind::paragraph;
    case CMARK_NODE_HEADING: return Kind::heading;
    case CMARK_NODE_THEMATIC_BREAK: return Kind::rule;
    default: return Kind::other;
  }
}

Kind kind_of_inline(cmark_node_type type) {
  switch (type) {
    case CMARK_NODE_TEXT: return Kind::text;
    case CMARK_NODE_SOFTBREAK: return Kind::soft_break;
    case CMARK_NODE_LINEBREAK: return Kind::line_break;
    case CMARK_NODE_CODE: return Kind::code;
    case CMARK_NODE_HTML_INLINE: return Kind::html_inline;
    case CMARK_NODE_EMPH: return Kind::emphasis;
    case CMARK_NODE_STRONG: return Kind::strong;
    case CMARK_NODE_LINK: return Kind::link;
    case CMARK_NODE_IMAGE: return Kind::image;
    default: return Kind::other;
  }
}

}  // namespace

Kind kind_of(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE) return kind_of_inline(type);
  // A task is an item to cmark's type, and only its name tells it apart.
  if (type == CMARK_NODE_ITEM) return view(cmark_node_get_type_string(node)) == "tasklist" ? Kind::task : Kind::item;
  const Kind kind = kind_of_block(type);
  return kind == Kind::other ? kind_of_extension(view(cmark_node_get_type_string(node))) : kind;
}

Document parse(std::string_view text) {
  const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(parser_options));
  attach_extensions(parser.get());
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Document(cmark_parser_finish(parser.get()));
}

std::string_view literal_of(cmark_node* node) { return view(cmark_node_get_literal(node)); }

std::string_view url_of(cmark_node* node) { return view(cmark_node_get_url(node)); }

std::string_view title_of(cmark_node* node) { return view(cmark_node_get_title(node)); }

bool is_done(cmark_node* task) { return cmark_gfm_extensions_get_tasklist_item_checked(task); }

std::string plain_text(cmark_node* node) {
  std::string text;
  for (Walk walk(node); walk.next();) {
    if (!walk.entering()) continue;
    switch (kind_of(walk.node())) {
      case Kind::text:
      case Kind::code: text += literal_of(walk.node()); break;
      case Kind::soft_break:
      case Kind::line_break: text += ' '; break;
      default: break;
    }
  }
  return holds_hidden(text) ? without_hidden(text) : text;
}

}  // namespace algoreg::markdown
