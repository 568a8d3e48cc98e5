#include "base/tree_builder.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace algoreg {

void TreeBuilder::key(std::string_view text, Place begin, Place end) {
  assert(!has_key_ && !open_.empty());
  has_key_ = true;
  key_ = store(text);
  key_size_ = static_cast<std::uint32_t>(text.size());
  key_begin_ = begin;
  key_end_ = end;
}

void TreeBuilder::null(Place begin, Place end) { add(NodeKind::null, begin, end); }

void TreeBuilder::scalar(std::string_view text, bool plain, Place begin, Place end) {
  Node& node = tree_.nodes_[add(NodeKind::scalar, begin, end)];
  node.plain = plain;
  node.text = store(text);
  node.text_size = static_cast<std::uint32_t>(text.size());
}

void TreeBuilder::text_begins(Place place) {
  Node& node = tree_.nodes_.back();
  node.text_lines = static_cast<std::uint16_t>(std::min<std::uint32_t>(place.line - node.begin.line, UINT16_MAX));
  node.text_column = static_cast<std::uint16_t>(std::min<std::uint32_t>(place.column, UINT16_MAX));
}

void TreeBuilder::begin_list(Place begin) { open_.push_back({add(NodeKind::list, begin, begin), no_node}); }

void TreeBuilder::begin_map(Place begin) { open_.push_back({add(NodeKind::map, begin, begin), no_node}); }

void TreeBuilder::end(Place end) {
  assert(!open_.empty() && !has_key_);
  tree_.nodes_[open_.back().node].end = end;
  open_.pop_back();
}

void TreeBuilder::mark_damaged() {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    if (tree_.nodes_[open->node].kind != NodeKind::map) continue;
    tree_.nodes_[open->node].damaged = true;
    return;
  }
  if (!tree_.nodes_.empty()) tree_.nodes_.front().damaged = true;
}

Tree TreeBuilder::take() { return std::move(tree_); }

NodeId TreeBuilder::add(NodeKind kind, Place begin, Place end) {
  const auto id = static_cast<NodeId>(tree_.nodes_.size());
  Node node;
  node.kind = kind;
  node.file = file_;
  node.begin = begin;
  node.end = end;
  if (!open_.empty()) {
    Open& above = open_.back();
    node.parent = above.node;
    NodeId& link = above.last_child == no_node ? tree_.nodes_[above.node].first_child
                                               : tree_.nodes_[above.last_child].next_sibling;
    link = id;
    above.last_child = id;
  }
  if (has_key_) {
    node.key = key_;
    node.key_size = key_size_;
    node.key_begin = key_begin_;
    node.key_end = key_end_;
    has_key_ = false;
  }
  tree_.nodes_.push_back(node);
  return id;
}

std::uint32_t TreeBuilder::store(std::string_view text) {
  const auto offset = static_cast<std::uint32_t>(tree_.texts_.size());
  tree_.texts_.append(text);
  return offset;
}

}  // namespace algoreg
