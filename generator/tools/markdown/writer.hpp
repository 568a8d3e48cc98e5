// Writes the HTML of a parsed text: no inline styles, nothing that needs a script, nothing that raw HTML could reach.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tools/markdown/document.hpp"
#include "tools/markdown/markdown.hpp"

namespace algoreg::markdown {

class Writer {
 public:
  // `headings` are those of the text that have words, in reading order.
  Writer(const Options& options, const std::vector<Heading>& headings) : options_(options), headings_(headings) {}

  // The HTML, or nothing when it would be too large.
  std::optional<std::string> write(cmark_node* root);

 private:
  void enter(Walk& walk, cmark_node* node, Kind kind);
  void leave(cmark_node* node, Kind kind);
  void enter_inline(Walk& walk, cmark_node* node, Kind kind);
  void leave_inline(cmark_node* node, Kind kind);

  void open_list(cmark_node* node);
  void open_item(cmark_node* node, Kind kind);
  void open_heading(Walk& walk, cmark_node* node);
  void open_paragraph(cmark_node* node);
  void write_code_block(cmark_node* node);
  void open_table(cmark_node* node);
  void open_row(Kind kind);
  void open_cell(cmark_node* node);
  void close_table();
  std::string table_name(cmark_node* table);
  void write_task_mark();

  void open_link(Walk& walk, cmark_node* node);
  void write_image(Walk& walk, cmark_node* node);
  std::optional<std::string> address_of(std::string_view target) const;

  void write_words(std::string_view text);
  void append_text(std::string_view text);
  void append_attribute(std::string_view name, std::string_view value);
  void start_line();

  const Options& options_;
  const std::vector<Heading>& headings_;
  std::string out_;
  std::size_t next_heading_ = 0;
  std::string_view task_mark_;  // waits for the first words of the item
  cmark_node* open_link_ = nullptr;
  bool in_heading_ = false;
  bool body_open_ = false;  // of the table, which holds no other
  bool header_row_ = false;
  std::string_view cell_tag_;
  std::vector<std::uint8_t> alignments_;
  std::vector<std::string> labels_;  // of the columns, where a row may become a list of its cells
  std::size_t column_ = 0;
  std::set<std::string, std::less<>> table_names_;
};

}  // namespace algoreg::markdown
