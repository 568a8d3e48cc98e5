#include "law/checks/derived_values.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/scalar.hpp"
#include "base/text.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

struct DerivedField {
  const schema::Field* field = nullptr;
  std::vector<std::string> keys;
};

bool contains(View list, std::string_view path) {
  return std::any_of(list.begin(), list.end(), [&](View item) { return item.text() == path; });
}

std::vector<std::string> sorted_texts(View value) {
  std::vector<std::string> texts;
  if (value.is_scalar()) texts.emplace_back(value.text());
  for (const View item : value) texts.emplace_back(item.text());
  std::sort(texts.begin(), texts.end());
  return texts;
}

bool is_same(View typed, View computed) {
  const std::optional<double> left = parse_number(typed.text()), right = parse_number(computed.text());
  if (left && right) return *left == *right;
  return sorted_texts(typed) == sorted_texts(computed);
}

std::string joined(View value) {
  std::string text(value.text());
  for (const View item : value) text.append(text.empty() ? "" : ",").append(item.text());
  return text;
}

class DerivedValues : public NamedCheck {
 public:
  explicit DerivedValues(std::vector<DerivedField> fields) : fields_(std::move(fields)) {}

  void run(const Subject& subject, Report& report) const override {
    for (const DerivedField& field : fields_) {
      const Reading typed = subject.facts.read(field.keys);
      if (typed.presence != Presence::given) continue;
      const Reading computed = subject.facts.read_derived(field.keys);
      if (computed.presence != Presence::given || is_same(typed.value, computed.value)) continue;
      report.add(place_of(typed.value),
                 {{"field", field.field->path, ArgumentKind::field, {}},
                  {"computed", joined(computed.value), ArgumentKind::code, field.field->path}});
    }
  }

 private:
  std::vector<DerivedField> fields_;
};

class FileName : public NamedCheck {
 public:
  void run(const Subject& subject, Report& report) const override {
    const View id = subject.root["id"];
    if (!id.is_scalar() || id.text() == subject.id) return;
    report.add(id.span(), {{"id", std::string(id.text()), ArgumentKind::text, {}},
                           {"file", std::string(subject.id), ArgumentKind::text, {}}});
  }
};

}  // namespace

std::unique_ptr<const NamedCheck> make_derived_values(const CheckSetup& setup) {
  constexpr std::array<std::string_view, 2> keys = {"but", "only"};
  check_keys(setup.with, keys, setup.findings);
  std::vector<DerivedField> fields;
  for (const schema::Field& field : setup.documents.schema.fields()) {
    if (field.requirement != schema::Requirement::derived || contains(setup.with["but"], field.path)) continue;
    if (setup.with["only"] && !contains(setup.with["only"], field.path)) continue;
    DerivedField derived{&field, {}};
    for (const std::string_view key : split(field.path, '.')) derived.keys.emplace_back(key);
    fields.push_back(std::move(derived));
  }
  return std::make_unique<DerivedValues>(std::move(fields));
}

std::unique_ptr<const NamedCheck> make_file_name(const CheckSetup&) { return std::make_unique<FileName>(); }

}  // namespace algoreg::law
