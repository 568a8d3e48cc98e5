#include "tools/templates/example.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "tools/templates/scope.hpp"

namespace algoreg::templates {

namespace {

bool fill(void* value, const Type& type, View written, Findings& findings);

// Members of the record that the example names. The record was made here and is not const, so that what its members
// lead to may be written.
bool fill_record(void* record, const Type& type, View written, Findings& findings) {
  if (!written.is_map()) return false;
  for (const View piece : written) {
    const auto is_named = [&](const Member& member) { return member.name == piece.key(); };
    const auto member = std::find_if(type.members.begin(), type.members.end(), is_named);
    if (member == type.members.end()) {
      std::vector<std::string_view> names;
      for (const Member& known : type.members) names.push_back(known.name);
      findings.add("TPL-034", piece.key_span(), {{"name", piece.key()}, {"type", type.name}, {"near", suggestion(piece.key(), names)}});
      continue;
    }
    void* const value = const_cast<void*>(member->get(record));
    if (value == nullptr || !fill(value, member->type(), piece, findings)) {
      findings.add("TPL-035", piece.span(), {{"name", piece.key()}, {"type", name_of(member->type())}});
    }
  }
  return true;
}

bool fill_list(void* list, const Type& type, View written, Findings& findings) {
  if (!written.is_list() || type.append == nullptr) return false;
  for (const View item : written) {
    if (!fill(type.append(list), type.element(), item, findings)) return false;
  }
  return true;
}

bool fill_text(void* value, const Type& type, View written) {
  if (!written.is_scalar() || type.set_text == nullptr) return false;
  type.set_text(value, written.text());
  return true;
}

bool fill_number(void* value, const Type& type, std::string_view text) {
  std::int64_t number = 0;
  if (type.kind == Kind::flag) {
    if (text != "true" && text != "false") return false;
    number = text == "true";
  } else if (type.kind == Kind::choice) {
    const auto found = std::find(type.choices.begin(), type.choices.end(), text);
    if (found == type.choices.end()) return false;
    number = found - type.choices.begin();
  } else {
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return false;
  }
  type.set_number(value, number);
  return true;
}

// False where the tree does not fit the type; members of records say so themselves.
bool fill(void* value, const Type& type, View written, Findings& findings) {
  switch (type.kind) {
    case Kind::text:
    case Kind::html: return fill_text(value, type, written);
    case Kind::record: return fill_record(value, type, written, findings);
    case Kind::list: return fill_list(value, type, written, findings);
    default: return fill_number(value, type, written.text());
  }
}

}  // namespace

Example read_example(const Type& type, View written, Findings& findings) {
  Example example{nullptr, &type};
  if (!written) return example;
  example.data = type.make();
  if (!fill(example.data.get(), type, written, findings)) {
    findings.add("TPL-035", written.span(), {{"name", written.key()}, {"type", name_of(type)}});
  }
  return example;
}

}  // namespace algoreg::templates
