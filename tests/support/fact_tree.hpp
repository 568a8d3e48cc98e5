// Entries as tests write them: facts by path, such as "decision.role: none", laid over each other.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/tree.hpp"
#include "base/tree_builder.hpp"
#include "tests/support/privacy_words.hpp"

namespace algoreg::test {

class FactTree {
 public:
  // Lays a map of path: value over what is there. Later ones win, with all below their path; null takes a value away.
  void lay(View facts) {
    for (const View fact : facts) {
      const std::string path(fact.key());
      for (std::size_t dot = path.find('.'); dot != std::string::npos; dot = path.find('.', dot + 1)) {
        open(path.substr(0, dot));
      }
      erase_below(path + '.');
      facts_.erase(path);
      if (!fact.is_null()) facts_[path] = fact;
    }
  }

  // The entry. `words` stand for ${name} in texts: what must not stand in a file of tests.
  Tree build(const PrivacyWords& words = {}) const {
    TreeBuilder builder(1);
    build_below(builder, "", words);
    return builder.take();
  }

 private:
  using Words = PrivacyWords;

  // Takes a value apart into its members, so that one of them can be laid over.
  void open(const std::string& path) {
    const auto found = facts_.find(path);
    if (found == facts_.end()) return;
    const View value = found->second;
    facts_.erase(found);
    if (!value.is_map()) return;
    for (const View member : value) facts_[path + '.' + std::string(member.key())] = member;
  }

  void erase_below(const std::string& prefix) {
    for (auto at = facts_.lower_bound(prefix); at != facts_.end() && at->first.starts_with(prefix);) {
      at = facts_.erase(at);
    }
  }

  static void copy(TreeBuilder& to, View from, const Words& words) {
    const Span span = from.span();
    if (from.is_scalar()) return to.scalar(filled(from.text(), words), from.is_plain(), span.begin, span.end);
    if (from.is_null()) return to.null(span.begin, span.end);
    from.is_list() ? to.begin_list(span.begin) : to.begin_map(span.begin);
    for (const View member : from) {
      if (from.is_map()) to.key(filled(member.key(), words), member.key_span().begin, member.key_span().end);
      copy(to, member, words);
    }
    to.end(span.end);
  }

  // Writes what lies below `prefix` as a map; the paths are sorted, so that those of a group stand together.
  void build_below(TreeBuilder& to, const std::string& prefix, const Words& words) const {
    to.begin_map({});
    for (auto at = facts_.lower_bound(prefix); at != facts_.end() && at->first.starts_with(prefix);) {
      const std::size_t dot = at->first.find('.', prefix.size());
      to.key(at->first.substr(prefix.size(), dot - prefix.size()), {}, {});
      if (dot == std::string::npos) {
        copy(to, at->second, words);
        ++at;
        continue;
      }
      const std::string group = at->first.substr(0, dot + 1);
      build_below(to, group, words);
      while (at != facts_.end() && at->first.starts_with(group)) ++at;
    }
    to.end({});
  }

  std::map<std::string, View> facts_;
};

}  // namespace algoreg::test
