#include "base/tree.hpp"

#include <iterator>

namespace algoreg {

View Tree::root() const { return empty() ? View{} : View{*this, 0}; }

std::string_view View::text() const {
  return is_scalar() ? tree_->text(node().text, node().text_size) : std::string_view{};
}

std::string_view View::key() const {
  return *this ? tree_->text(node().key, node().key_size) : std::string_view{};
}

View View::operator[](std::string_view key) const {
  if (!is_map()) return {};
  for (const View member : *this) {
    if (member.key() == key) return member;
  }
  return {};
}

View View::at(std::string_view path) const {
  View view = *this;
  while (view) {
    const std::size_t dot = path.find('.');
    view = view[path.substr(0, dot)];
    if (dot == std::string_view::npos) return view;
    path.remove_prefix(dot + 1);
  }
  return {};
}

View View::parent() const {
  return *this && node().parent != no_node ? View{*tree_, node().parent} : View{};
}

std::string View::path() const {
  const View above = parent();
  if (!above) return {};
  std::string path = above.path();
  if (above.is_list()) {
    std::size_t index = 0;
    for (NodeId id = above.node().first_child; id != id_; id = tree_->node(id).next_sibling) ++index;
    return path + "[" + std::to_string(index) + "]";
  }
  if (!path.empty()) path += '.';
  return path.append(key());
}

std::size_t View::size() const { return *this ? static_cast<std::size_t>(std::distance(begin(), end())) : 0; }

Span View::span() const { return {node().file, node().begin, node().end}; }

Span View::key_span() const {
  if (node().key_begin == node().key_end) return span();
  return {node().file, node().key_begin, node().key_end};
}

Place View::text_place() const {
  const Node& scalar = node();
  if (scalar.text_column == 0) return scalar.begin;
  return {scalar.begin.line + scalar.text_lines, scalar.text_column};
}

View::Iterator View::begin() const { return *this ? Iterator{tree_, node().first_child} : Iterator{tree_, no_node}; }

std::vector<std::string> texts_of(View list) {
  std::vector<std::string> texts;
  for (const View item : list) texts.emplace_back(item.text());
  return texts;
}

}  // namespace algoreg
