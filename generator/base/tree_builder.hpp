// Makes a tree in the order in which a document is read.
#pragma once

#include <string_view>
#include <vector>

#include "base/tree.hpp"

namespace algoreg {

// Builds a tree in the order in which a document is read. Maps: key(), then the value.
class TreeBuilder {
 public:
  explicit TreeBuilder(FileId file = no_file) : file_(file) {}

  void key(std::string_view text, Place begin, Place end);
  void null(Place begin, Place end);
  void scalar(std::string_view text, bool plain, Place begin, Place end);
  // Says of the scalar added last where its text begins, when that is not where the value does.
  void text_begins(Place place);
  void begin_list(Place begin);
  void begin_map(Place begin);
  // Ends the innermost list or map.
  void end(Place end);
  // Marks the innermost open map (the root when none is open) as having lost members.
  void mark_damaged();

  std::size_t depth() const { return open_.size(); }
  std::size_t size() const { return tree_.nodes_.size(); }
  Tree take();

 private:
  NodeId add(NodeKind kind, Place begin, Place end);
  std::uint32_t store(std::string_view text);

  struct Open {
    NodeId node;
    NodeId last_child;
  };
  FileId file_;
  Tree tree_;
  std::vector<Open> open_;
  bool has_key_ = false;
  std::uint32_t key_ = 0, key_size_ = 0;
  Place key_begin_, key_end_;
};

}  // namespace algoreg
