// Listens to yaml-cpp: keeps what a register may hold, drops and reports the rest (anchors, tags, second keys of the
// same name, too deep nesting). Throws Fault, through yaml-cpp to reading.cpp, where reading on makes no sense.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "base/tree_builder.hpp"
#include "tools/yaml/fault.hpp"
#include "tools/yaml/reading.hpp"
#include "tools/yaml/scan.hpp"

namespace algoreg::yaml {

// Thrown at the start of a document; caught for the second one.
struct DocumentStart {
  std::size_t offset;
};

class Events final : public YAML::EventHandler {
 public:
  // `text` is the part of a longer one that begins at `base`.
  Events(const Source& source, std::string_view text, std::size_t base, const Limits& limits, const LossMarks& losses,
         Findings& findings);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { end_collection(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { end_collection(); }

  // From now on a document is one too many.
  void expect_end() { expects_end_ = true; }
  Moment moment(std::size_t offset) const;
  // Where the first map or list deeper than the limit begins; npos when none does.
  std::size_t too_deep() const { return too_deep_; }
  Tree take();

 private:
  static constexpr std::size_t no_column = npos;
  struct Level {
    bool is_map, flow, kept;
    std::size_t begin;
    std::size_t column;  // of the innermost block map or list: what continues in it stands deeper
    bool wants_key;
    std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> keys;
  };
  struct Key {
    std::string text;
    std::size_t begin = 0, end = 0;
    bool kept = false;
  };

  std::size_t offset_of(const YAML::Mark& mark) const;
  Span span(std::size_t begin, std::size_t end) const { return source_.span(base_ + begin, base_ + end); }
  void tell(std::string_view code, std::size_t begin, std::size_t end);
  bool may_tell() const;
  // Leaves the value out and says so in the map that loses it.
  void lose() { builder_.mark_damaged(); }
  void count(std::size_t offset);
  bool at_key() const { return !levels_.empty() && levels_.back().is_map && levels_.back().wants_key; }
  // False inside of what is dropped, and for the value of a dropped key.
  bool keeps_value() const;
  void close_node();
  bool refuse_properties(std::size_t begin, bool anchored, const std::string& tag);
  void check_continuation(std::size_t begin, std::size_t end, bool quoted) const;
  void check_flow_indentation(std::size_t begin) const;
  void add_key(std::string text, std::size_t begin, std::size_t end, bool kept);
  void put_key();
  void scalar_key(const std::string& value, bool plain, std::size_t begin, std::size_t end);
  Place text_begin(std::size_t value_begin) const;
  void scalar_value(const std::string& value, bool plain, std::size_t begin, std::size_t end);
  bool stands_below_key(std::size_t begin) const;
  void warn_of_comment(std::size_t end);
  void empty_value(std::size_t offset);
  void begin_collection(const YAML::Mark& mark, const std::string& tag, bool anchored, bool flow, bool is_map);
  bool opens(std::size_t begin);
  void end_collection();

  const Source& source_;
  std::string_view text_;
  std::size_t base_;
  const Limits& limits_;
  const LossMarks& losses_;
  Findings& findings_;
  TreeBuilder builder_;
  std::vector<Level> levels_;
  Key key_;
  std::size_t nodes_ = 0;
  std::size_t read_until_ = 0;
  std::size_t quoted_end_ = npos;
  std::size_t too_deep_ = npos;
  bool expects_end_ = false;
};

}  // namespace algoreg::yaml
