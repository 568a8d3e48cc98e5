// register.csv: every field without parts of its own is a column, named by its path.
#include <fmt/format.h>

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "stages/data/formats.hpp"
#include "tools/tables/csv.hpp"

namespace algoreg::data {

namespace {

using schema::Field;
using schema::FieldKind;

constexpr std::string_view between_items = "; ";

class CsvWriter {
 public:
  explicit CsvWriter(const Site& site) : site_(site), fields_(site.documents->schema.fields()) {
    for (const Field& field : fields_) {
      if (is_column(field)) columns_.push_back(&field);
    }
  }

  std::string head() const {
    std::vector<std::string> cells = {"organisation", "organisation_number", "language", "address",
                                      "json",         "derived_risk_class"};
    for (const Field* field : columns_) cells.push_back(field->path);
    return row_of(cells);
  }

  std::string row(const Entry& entry, std::uint32_t locale) const {
    const Settings& settings = site_.documents->settings;
    const std::string& tag = settings.locales[locale];
    std::vector<std::string> cells = {
        std::string(settings.publisher.name.choose(tag, settings.fallback).text),
        settings.publisher.organisation_number,
        tag,
        fmt::format("{}{}/{}", site_.base_url, tag, entry_path(entry.id)),
        fmt::format("{}api/v1/entries/{}.json", site_.base_url, entry.id),
        entry.risk.code};
    for (const Field* field : columns_) cells.push_back(cell(*field, entry, tag));
    return row_of(cells);
  }

 private:
  // Objects are told by their parts, lists of objects in one cell.
  static bool is_column(const Field& field) {
    return !field.internal && !field.in_list && (field.kind != FieldKind::object || field.parts.empty());
  }

  // The nearest value on the way to a field that stands for it: its own, or the wrapper of an object around it.
  View value_of(const Field& field, const Entry& entry) const {
    const View value = entry.at(field.path);
    if (value || field.parent == schema::no_field) return value;
    const View above = value_of(fields_[field.parent], entry);
    return is_wrapper(above) ? above : View{};
  }

  static bool is_wrapper(View value) {
    const schema::State state = schema::state_of(value);
    return state != schema::State::missing && state != schema::State::given;
  }

  std::string cell(const Field& field, const Entry& entry, const std::string& tag) const {
    const View value = value_of(field, entry);
    if (!value) return {};
    return text_of(value, tag, field.translatable);
  }

  // A wrapper is told by its name in brackets, so that "unknown" is never taken for an answer.
  std::string text_of(View value, const std::string& tag, bool translatable) const {
    if (value.is_scalar()) return std::string(trim(value.text()));
    if (is_wrapper(value)) return fmt::format("[{}]", (*value.begin()).key());
    if (value.is_map() && translatable) {
      return std::string(trim(choose_member(value, tag, site_.documents->settings.fallback).text()));
    }
    std::string joined;
    for (const View item : value) {
      if (!joined.empty()) joined += between_items;
      if (value.is_map()) joined += fmt::format("{}: ", item.key());
      const schema::Field* field = site_.documents->schema.field_of(item);
      joined += text_of(item, tag, field != nullptr && field->translatable);
    }
    return joined;
  }

  static std::string row_of(const std::vector<std::string>& cells) {
    std::string row;
    tables::append_csv_row(row, cells);
    return row;
  }

  const Site& site_;
  const std::vector<Field>& fields_;
  std::vector<const Field*> columns_;
};

}  // namespace

Result<void> write_csv(const Site& site, const Sink& sink) {
  const CsvWriter writer(site);
  if (auto written = sink(writer.head()); !written) return written;
  for (const Entry& entry : site.entries->entries) {
    for (std::uint32_t locale = 0; locale < site.documents->locales.size(); ++locale) {
      if (auto written = sink(writer.row(entry, locale)); !written) return written;
    }
  }
  return {};
}

}  // namespace algoreg::data
