// Fields become rows that a theme can show without knowing them: order, groups, labels and kinds come from the schema.
#pragma once

#include <optional>
#include <vector>

#include "records/pages/rows.hpp"
#include "records/register.hpp"
#include "stages/model/voice.hpp"
#include "stages/model/words.hpp"

namespace algoreg::modelling {

class Rows {
 public:
  // `words` meets the texts in the order in which they are asked for. Headings in texts begin at `heading_level`: one
  // below that of the rows' group.
  Rows(const Site& site, const Entry& entry, const Voice& voice, std::string way_to_root, WordMarker& words,
       int heading_level)
      : site_(site), entry_(entry), voice_(voice), way_to_root_(std::move(way_to_root)), words_(words),
        heading_level_(heading_level) {}

  // Every group with something to say, in the order of the schema.
  std::vector<pages::Group> groups() const;
  // The six questions, in their order, each with the fields that the schema puts into it.
  std::vector<pages::Answer> answers() const;
  // The row of a field; nothing where the entry does not have it. `anchors` stands before the ids of headings in it.
  std::optional<pages::Row> row(const schema::Field& field, std::string_view anchors = {}) const;

 private:
  pages::Row frame_of(const schema::Field& field) const;
  void fill(pages::Row& row, const schema::Field& field, View value) const;
  void fill_value(pages::Row& row, schema::FieldKind kind, const schema::Field& field, View value) const;
  void fill_list(pages::Row& row, const schema::Field& field, View list) const;
  void fill_parts(pages::Row& row, const schema::Field& field, View map) const;
  void fill_prose(pages::Row& row, View value) const;

  const Site& site_;
  const Entry& entry_;
  const Voice& voice_;
  std::string way_to_root_;
  WordMarker& words_;
  int heading_level_;
};

// Whether an entry has a row of its own for a field in its groups.
bool has_row(const Site& site, const Entry& entry, std::string_view path);

// The anchor of a field among the facts.
std::string anchor_of(std::string_view path);

// Whether a row says why there is no value.
bool is_open(const pages::Row& row);

}  // namespace algoreg::modelling
