#include "tools/markdown/writer.hpp"

#include <algorithm>

#include "base/html.hpp"
#include "base/text.hpp"
#include "tools/markdown/characters.hpp"
#include "tools/markdown/link_policy.hpp"

namespace algoreg::markdown {

namespace {

constexpr std::string_view done_mark = "☑", open_mark = "☐";

bool in_tight_list(cmark_node* paragraph) {
  cmark_node* list = cmark_node_parent(cmark_node_parent(paragraph));
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0;
}

// Bytes that may stand in an address as they are; a percent sign is taken for an escape made by the writer.
bool stands_in_address(char c) {
  const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return alphanumeric || std::string_view("-_.~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
}

std::string percent_encoded(std::string_view address) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : address) {
    if (stands_in_address(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += {'%', digits[byte >> 4], digits[byte & 15U]};
  }
  return encoded;
}

// No line ends between a section sign and its number.
std::string with_bound_sections(std::string_view text) {
  constexpr std::string_view loose = "§ ", bound = "§\u00a0";
  std::string bound_text;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t sign = std::min(text.find(loose, at), text.size());
    bound_text.append(text.substr(at, sign - at)).append(sign < text.size() ? bound : std::string_view{});
    at = sign + loose.size();
  }
  return bound_text;
}

// The first word behind a code fence when it can be the name of a language.
std::string_view language_of(std::string_view info) {
  const std::string_view word = info.substr(0, info.find_first_of(" \t"));
  return is_slug(word) ? word : std::string_view();
}

}  // namespace

std::optional<std::string> Writer::write(cmark_node* root) {
  for (Walk walk(root); walk.next();) {
    cmark_node* node = walk.node();
    const Kind kind = kind_of(node);
    if (walk.entering()) {
      enter(walk, node, kind);
    } else {
      leave(node, kind);
    }
    if (out_.size() > max_html_bytes) return std::nullopt;
  }
  return std::move(out_);
}

void Writer::enter(Walk& walk, cmark_node* node, Kind kind) {
  const bool waits = kind == Kind::paragraph || kind >= Kind::text;
  if (!task_mark_.empty() && !waits) write_task_mark();
  switch (kind) {
    case Kind::quote:
      start_line();
      out_ += "<blockquote>\n";
      break;
    case Kind::list: open_list(node); break;
    case Kind::item:
    case Kind::task: open_item(node, kind); break;
    case Kind::code_block: write_code_block(node); break;
    case Kind::paragraph: open_paragraph(node); break;
    case Kind::heading: open_heading(walk, node); break;
    case Kind::rule:
      start_line();
      out_ += "<hr>\n";
      break;
    case Kind::table: open_table(node); break;
    case Kind::table_header:
    case Kind::table_row: open_row(kind); break;
    case Kind::table_cell: open_cell(node); break;
    default: enter_inline(walk, node, kind); break;
  }
}

void Writer::leave(cmark_node* node, Kind kind) {
  switch (kind) {
    case Kind::quote:
      start_line();
      out_ += "</blockquote>\n";
      break;
    case Kind::list:
      start_line();
      out_ += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n";
      break;
    case Kind::item:
    case Kind::task:
      write_task_mark();
      out_ += "</li>\n";
      break;
    case Kind::paragraph:
      if (!in_tight_list(node)) out_ += "</p>\n";
      break;
    case Kind::heading:
      in_heading_ = false;
      out_ += "</h" + std::to_string(headings_[next_heading_ - 1].level) + ">\n";
      break;
    case Kind::table: close_table(); break;
    case Kind::table_header:
    case Kind::table_row:
      out_ += "</tr>\n";
      if (header_row_) out_ += "</thead>\n";
      break;
    case Kind::table_cell: out_.append("</").append(cell_tag_).append(">"); break;
    default: leave_inline(node, kind); break;
  }
}

void Writer::enter_inline(Walk& walk, cmark_node* node, Kind kind) {
  switch (kind) {
    case Kind::text: write_words(literal_of(node)); break;
    case Kind::soft_break: out_ += '\n'; break;
    case Kind::line_break: out_ += "<br>\n"; break;
    case Kind::code:
      out_ += "<code>";
      append_text(literal_of(node));
      out_ += "</code>";
      break;
    case Kind::emphasis: out_ += "<em>"; break;
    case Kind::strong: out_ += "<strong>"; break;
    case Kind::link: open_link(walk, node); break;
    case Kind::image: write_image(walk, node); break;
    default: break;
  }
}

void Writer::leave_inline(cmark_node* node, Kind kind) {
  switch (kind) {
    case Kind::emphasis: out_ += "</em>"; break;
    case Kind::strong: out_ += "</strong>"; break;
    case Kind::link:
      if (node != open_link_) break;
      out_ += "</a>";
      open_link_ = nullptr;
      break;
    default: break;
  }
}

void Writer::open_list(cmark_node* node) {
  start_line();
  if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST) {
    out_ += "<ul>\n";
    return;
  }
  const int start = cmark_node_get_list_start(node);
  out_ += "<ol";
  if (start != 1) append_attribute("start", std::to_string(start));
  out_ += ">\n";
}

void Writer::open_item(cmark_node* node, Kind kind) {
  start_line();
  if (kind == Kind::item) {
    out_ += "<li>";
    return;
  }
  out_ += "<li class=\"task\">";
  task_mark_ = is_done(node) ? done_mark : open_mark;
}

// An open item needs no word: a checklist is open wherever nobody has ticked it.
void Writer::write_task_mark() {
  if (task_mark_.empty()) return;
  out_.append("<span aria-hidden=\"true\">").append(task_mark_).append("</span> ");
  if (task_mark_ == done_mark && !options_.done_label.empty()) {
    out_ += "<span class=\"hidden\">";
    append_text(options_.done_label);
    out_ += "</span> ";
  }
  task_mark_ = {};
}

void Writer::open_heading(Walk& walk, cmark_node* node) {
  if (!has_words(plain_text(node))) {
    walk.skip_children();
    return;
  }
  in_heading_ = true;
  const Heading& heading = headings_[next_heading_++];
  start_line();
  out_ += "<h" + std::to_string(heading.level);
  append_attribute("id", heading.id);
  out_ += '>';
}

void Writer::open_paragraph(cmark_node* node) {
  if (!in_tight_list(node)) {
    start_line();
    out_ += "<p>";
  }
  write_task_mark();
}

// Long lines of code scroll, so the block takes the focus of the keyboard.
void Writer::write_code_block(cmark_node* node) {
  start_line();
  out_ += "<pre tabindex=\"0\"><code";
  const char* info = cmark_node_get_fence_info(node);
  const std::string_view language = language_of(info == nullptr ? "" : info);
  if (!language.empty()) append_attribute("class", "language-" + std::string(language));
  out_ += '>';
  append_text(literal_of(node));
  out_ += "</code></pre>\n";
}

// cmark lets <address> stand in the words of a link; HTML knows no link in a link.
void Writer::open_link(Walk& walk, cmark_node* node) {
  if (!has_words(plain_text(node))) {
    walk.skip_children();
    return;
  }
  if (open_link_ != nullptr) return;
  const std::optional<std::string> address = address_of(url_of(node));
  if (!address) return;
  open_link_ = node;
  out_ += "<a";
  append_attribute("href", percent_encoded(*address));
  if (is_external(*address)) out_ += " rel=\"noopener\"";
  out_ += '>';
}

void Writer::write_image(Walk& walk, cmark_node* node) {
  const std::string alternative = plain_text(node);
  walk.skip_children();
  if (!has_words(alternative)) return;
  const std::optional<std::string> address = options_.images ? address_of(url_of(node)) : std::nullopt;
  if (!address) {
    append_text(alternative);
    return;
  }
  out_ += "<img";
  append_attribute("src", percent_encoded(*address));
  append_attribute("alt", alternative);
  out_ += '>';
}

// The address that a target becomes. A place in this text gets the prefix of its ids.
std::optional<std::string> Writer::address_of(std::string_view target) const {
  if (!refuse_target(target).empty()) return std::nullopt;
  if (target.starts_with('#')) {
    std::string id = options_.id_prefix.empty() ? "" : options_.id_prefix + '-';
    id += target.substr(1);
    for (const Heading& heading : headings_) {
      if (heading.id == id) return '#' + id;
    }
  }
  if (!options_.resolve) return std::string(target);
  std::optional<std::string> address = options_.resolve(target);
  if (address && !refuse_target(*address).empty()) return std::nullopt;
  return address;
}

void Writer::write_words(std::string_view text) {
  const std::string bound = with_bound_sections(text);
  if (!options_.write_text || in_heading_ || open_link_ != nullptr) return append_text(bound);
  options_.write_text(out_, holds_hidden(bound) ? without_hidden(bound) : bound);
}

void Writer::append_text(std::string_view text) {
  append_escaped_text(out_, holds_hidden(text) ? without_hidden(text) : text);
}

void Writer::append_attribute(std::string_view name, std::string_view value) {
  out_.append(" ").append(name).append("=\"");
  append_escaped_attribute(out_, value);
  out_ += '"';
}

void Writer::start_line() {
  if (!out_.empty() && out_.back() != '\n') out_ += '\n';
}

}  // namespace algoreg::markdown
