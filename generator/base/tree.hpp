// A document as a flat tree with positions: one array of nodes, one buffer of text, no pointers. It can be copied,
// cached, compared and shared by threads as it is. Made by tools/yaml (and by exchange/), read through View.
// Long, because whoever reads trees needs the node, the tree and the view of it together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/place.hpp"

namespace algoreg {

enum class NodeKind : std::uint8_t { null, scalar, list, map };

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = UINT32_MAX;

struct Node {
  NodeKind kind = NodeKind::null;
  bool plain = true;           // scalar written without quotes and not as a block
  bool damaged = false;        // map that lost members to a fault of form: what is missing in it proves nothing
  std::uint32_t text = 0;      // scalar: its text in the buffer
  std::uint32_t text_size = 0;
  std::uint32_t key = 0;       // member of a map: its key in the buffer
  std::uint32_t key_size = 0;
  FileId file = no_file;
  Place begin, end;            // of the value
  std::uint16_t text_lines = 0, text_column = 0;  // of the first character inside quotes or a block, from begin
  Place key_begin, key_end;    // of the key, equal when there is none
  NodeId parent = no_node;
  NodeId first_child = no_node;
  NodeId next_sibling = no_node;
};

class View;

class Tree {
 public:
  // A view of the root; false when the tree is empty.
  View root() const;
  bool empty() const { return nodes_.empty(); }
  const Node& node(NodeId id) const { return nodes_[id]; }
  std::string_view text(std::uint32_t offset, std::uint32_t size) const {
    return std::string_view(texts_).substr(offset, size);
  }

 private:
  friend class TreeBuilder;
  std::vector<Node> nodes_;
  std::string texts_;
};

// A node of a tree, or nothing (false) where a looked-up member does not exist. Valid as long as the tree lives.
class View {
 public:
  View() = default;
  View(const Tree& tree, NodeId id) : tree_(&tree), id_(id) {}

  explicit operator bool() const { return tree_ != nullptr && id_ != no_node; }
  friend bool operator==(const View&, const View&) = default;

  NodeKind kind() const { return node().kind; }
  bool is_null() const { return *this && node().kind == NodeKind::null; }
  bool is_scalar() const { return *this && node().kind == NodeKind::scalar; }
  bool is_list() const { return *this && node().kind == NodeKind::list; }
  bool is_map() const { return *this && node().kind == NodeKind::map; }
  bool is_plain() const { return node().plain; }
  bool is_damaged() const { return node().damaged; }

  // Text of a scalar, empty for every other kind and for nothing.
  std::string_view text() const;
  // Key under which the node stands in its map, empty elsewhere.
  std::string_view key() const;

  // The member of a map with that key, or nothing.
  View operator[](std::string_view key) const;
  // The value at a path of keys with dots, such as "contact.email", or nothing.
  View at(std::string_view path) const;
  View parent() const;
  // Path of keys from the root, items of lists as [0]: "affected_groups[1].group".
  std::string path() const;
  std::size_t size() const;
  // Where the value stands, and where its key does (the value's place when it has none).
  Span span() const;
  Span key_span() const;
  // Where the text of a scalar begins: behind its quote, on the first line of its block.
  Place text_place() const;

  class Iterator {
   public:
    using value_type = View;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(const Tree* tree, NodeId id) : tree_(tree), id_(id) {}
    View operator*() const { return {*tree_, id_}; }
    Iterator& operator++() {
      id_ = tree_->node(id_).next_sibling;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const Iterator&, const Iterator&) = default;

   private:
    const Tree* tree_ = nullptr;
    NodeId id_ = no_node;
  };
  // Members of a map or items of a list, in the order of the file.
  Iterator begin() const;
  Iterator end() const { return {tree_, no_node}; }

  const Node& node() const { return tree_->node(id_); }

 private:
  const Tree* tree_ = nullptr;
  NodeId id_ = no_node;
};

// The texts of the items of a list, for a record that outlives the tree.
std::vector<std::string> texts_of(View list);

}  // namespace algoreg
