#include "app/entry_template.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "base/text.hpp"

namespace algoreg::app {

namespace {

using schema::Field;
using schema::FieldKind;

constexpr std::size_t widest_comment = 100;
constexpr std::size_t most_choices = 16;
constexpr std::string_view schema_version = "1.0.0";

class TemplateWriter {
 public:
  TemplateWriter(const DocumentSet& documents, const Words& words, std::string_view id)
      : documents_(documents), fields_(documents.schema.fields()), words_(words), id_(id) {}

  std::string write() {
    out_ += "# yaml-language-server: $schema=../../site/api/v1/entry.schema.json\n";
    comment(words_("new.head"), 0);
    for (const Field& field : fields_) {
      if (field.parent == schema::no_field) write_field(field, 0);
    }
    return std::move(out_);
  }

 private:
  // What must be there is explained in full; the rest is one line each, so that the whole fits in a few screens.
  void write_field(const Field& field, std::size_t depth) {
    if (field.requirement == schema::Requirement::derived || field.internal) return;
    if (!has_required(field)) return write_offer(field, depth);
    if (depth == 0) out_ += '\n';
    if (!is_plain_object(field)) {
      explain(field, depth);
      return write_value(field, depth);
    }
    line("", depth, fmt::format("{}:", name_of(field)));
    for (const std::uint32_t part : field.parts) write_field(fields_[part], depth + 1);
  }

  static bool is_plain_object(const Field& field) {
    return field.kind == FieldKind::object && !field.list && !field.parts.empty();
  }

  static bool is_required(const Field& field) {
    return field.requirement == schema::Requirement::required && !field.when;
  }

  // A list may stay away as a whole, whatever its items ask for.
  bool has_required(const Field& field) const {
    if (is_required(field) || !is_plain_object(field)) return is_required(field);
    return std::any_of(field.parts.begin(), field.parts.end(),
                       [&](std::uint32_t part) { return has_required(fields_[part]); });
  }

  static std::string_view name_of(const Field& field) {
    return std::string_view(field.path).substr(field.path.rfind('.') + 1);
  }

  void explain(const Field& field, std::size_t depth) {
    const FieldLabel* label = words_.field(field.path);
    if (label == nullptr) return;
    const std::string must = is_required(field) ? fmt::format(" ({})", words_("new.required")) : std::string{};
    comment(fmt::format("{}{}: {}", label->label, must, label->question), depth);
    comment(label->help.text, depth);
    comment(choices(field), depth);
  }

  std::string choices(const Field& field) const {
    const auto& values = vocabulary_of(documents_.vocabularies, field.vocabulary).values;
    if (values.empty()) return {};
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), most_choices); ++i) {
      text += fmt::format("{}{}", i == 0 ? "" : " · ", values[i].code);
    }
    return fmt::format("{}: {}{}", words_("new.choices"), text, values.size() > most_choices ? " ..." : "");
  }

  // What an entry can't do without: real values where they are known, else an honest "unknown".
  void write_value(const Field& field, std::size_t depth) {
    const std::string_view name = name_of(field);
    if (field.path == "id") return line("", depth, fmt::format("id: \"{}\"", id_));
    if (field.path == "schema_version") return line("", depth, fmt::format("schema_version: \"{}\"", schema_version));
    if (field.path == "status") return line("", depth, "status: idea");
    if (field.path == "publication.level") return line("", depth, "level: full");
    line("", depth, fmt::format("{}:", name));
    if (field.path == "name") {
      line("", depth + 1, fmt::format("{}: \"{}\"", documents_.settings.locales.front(), id_));
    } else {
      line("", depth + 1, fmt::format("unknown: {}", words_("new.not_answered")));
    }
  }

  // A field that an editor takes into use by deleting the mark at the start of its line.
  void write_offer(const Field& field, std::size_t depth) {
    const FieldLabel* label = words_.field(field.path);
    const std::string question = label == nullptr ? std::string{} : fmt::format("   # {}", label->question);
    line("# ", depth, fmt::format("{}:{}{}", name_of(field), empty_form(field), question));
    if (!is_plain_object(field)) return;
    for (const std::uint32_t part : field.parts) write_offer(fields_[part], depth + 1);
  }

  std::string empty_form(const Field& field) const {
    if (field.list || field.kind == FieldKind::list) return " []";
    if (!field.translatable) return {};
    std::string form;
    for (const std::string& locale : documents_.settings.locales) {
      form += fmt::format("{}{}: \"\"", form.empty() ? " {" : ", ", locale);
    }
    return form + "}";
  }

  void line(std::string_view mark, std::size_t depth, std::string_view text) {
    // Where a key is commented out, so is everything in it: the marks stand in one column.
    out_ += fmt::format("{}{}{}\n", mark, std::string(2 * depth, ' '), text);
  }

  // A comment of as many lines as it needs.
  void comment(std::string_view text, std::size_t depth) {
    std::string row;
    for (const std::string_view word : split(text, ' ')) {
      if (!row.empty() && count_code_points(row) + count_code_points(word) + 1 > widest_comment) {
        put_comment(row, depth);
        row.clear();
      }
      row += row.empty() ? "" : " ";
      for (const char c : word) row += c == '\n' ? ' ' : c;
    }
    if (!row.empty()) put_comment(row, depth);
  }

  void put_comment(const std::string& row, std::size_t depth) {
    out_ += fmt::format("{}## {}\n", std::string(2 * depth, ' '), row);
  }

  const DocumentSet& documents_;
  const std::vector<Field>& fields_;
  const Words& words_;
  std::string_view id_;
  std::string out_;
};

}  // namespace

std::string entry_template(const DocumentSet& documents, const Words& words, std::string_view id) {
  return TemplateWriter(documents, words, id).write();
}

}  // namespace algoreg::app
