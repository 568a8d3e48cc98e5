// Tables: a scroll region with a name, so that a wide one can be reached and moved by keyboard.
#include <cmark-gfm-core-extensions.h>

#include "base/html.hpp"
#include "base/text.hpp"
#include "tools/markdown/characters.hpp"
#include "tools/markdown/writer.hpp"

namespace algoreg::markdown {

namespace {

constexpr std::size_t max_name_bytes = 120;
constexpr std::size_t most_side_by_side = 2;  // columns that a narrow screen has room for

std::string_view alignment_class(std::uint8_t alignment) {
  switch (alignment) {
    case 'l': return "align-left";
    case 'c': return "align-center";
    case 'r': return "align-right";
    default: return {};
  }
}

std::vector<std::uint8_t> alignments_of(cmark_node* table) {
  const std::uint8_t* first = cmark_gfm_extensions_get_table_alignments(table);
  if (first == nullptr) return {};
  return {first, first + cmark_gfm_extensions_get_table_columns(table)};
}

std::vector<std::string> labels_of(cmark_node* table) {
  std::vector<std::string> labels;
  cmark_node* header = cmark_node_first_child(table);
  cmark_node* cell = header == nullptr ? nullptr : cmark_node_first_child(header);
  for (; cell != nullptr; cell = cmark_node_next(cell)) labels.emplace_back(trim(plain_text(cell)));
  return labels;
}

}  // namespace

void Writer::open_table(cmark_node* node) {
  alignments_ = alignments_of(node);
  body_open_ = false;
  start_line();
  // A section with a name is a region: a landmark that can be reached and scrolled by keyboard.
  out_ += "<section class=\"table-scroll\" tabindex=\"0\"";
  const std::string name = table_name(node);
  if (!name.empty()) append_attribute("aria-label", name);
  labels_ = alignments_.size() > most_side_by_side ? labels_of(node) : std::vector<std::string>{};
  out_ += labels_.empty() ? ">\n<table>\n" : ">\n<table class=\"stacks\">\n";
}

void Writer::close_table() {
  if (body_open_) out_ += "</tbody>\n";
  out_ += "</table>\n</section>\n";
}

// The word for a table and the words above its columns; a number where the same name came before. A region without
// a name is none, so an empty one is not given.
std::string Writer::table_name(cmark_node* table) {
  std::string columns;
  for (const std::string& label : labels_of(table)) {
    if (columns.size() < max_name_bytes && has_words(label)) columns.append(columns.empty() ? "" : ", ").append(label);
  }
  std::string name = options_.table_label;
  name.append(name.empty() || columns.empty() ? "" : ": ").append(columns);
  if (name.empty()) return name;
  std::string unique = name;
  for (int number = 2; !table_names_.insert(unique).second; ++number) unique = name + " " + std::to_string(number);
  return unique;
}

void Writer::open_row(Kind kind) {
  column_ = 0;
  header_row_ = kind == Kind::table_header;
  if (header_row_) out_ += "<thead>\n";
  if (!header_row_ && !body_open_) {
    out_ += "<tbody>\n";
    body_open_ = true;
  }
  out_ += "<tr>";
}

// A header without words says nothing, so it is a plain cell. A cell that may stand below another says what it is.
void Writer::open_cell(cmark_node* node) {
  cell_tag_ = header_row_ && has_words(plain_text(node)) ? "th" : "td";
  out_.append("<").append(cell_tag_);
  if (cell_tag_ == "th") append_attribute("scope", "col");
  const std::string_view alignment = column_ < alignments_.size() ? alignment_class(alignments_[column_]) : "";
  if (!alignment.empty()) append_attribute("class", alignment);
  const bool is_labelled = !header_row_ && column_ > 0 && column_ < labels_.size() && has_words(labels_[column_]);
  if (is_labelled) append_attribute("data-label", labels_[column_]);
  out_ += '>';
  ++column_;
}

}  // namespace algoreg::markdown
