#include <array>
#include <optional>
#include <utility>

#include "tools/schema/compile.hpp"

namespace algoreg::schema {

namespace {

template <typename Value, std::size_t Size>
using Words = std::array<std::pair<std::string_view, Value>, Size>;

constexpr Words<FieldKind, 10> kinds = {{{"text", FieldKind::text},
                                         {"markdown", FieldKind::markdown},
                                         {"date", FieldKind::date},
                                         {"number", FieldKind::number},
                                         {"boolean", FieldKind::boolean},
                                         {"vocabulary", FieldKind::vocabulary},
                                         {"link", FieldKind::link},
                                         {"email", FieldKind::email},
                                         {"list", FieldKind::list},
                                         {"object", FieldKind::object}}};
constexpr Words<Requirement, 5> requirements = {{{"required", Requirement::required},
                                                 {"conditional", Requirement::conditional},
                                                 {"recommended", Requirement::recommended},
                                                 {"optional", Requirement::optional},
                                                 {"derived", Requirement::derived}}};
constexpr Words<AnswerSlot, 7> answers = {{{"what", AnswerSlot::what},
                                           {"who", AnswerSlot::who},
                                           {"decides", AnswerSlot::decides},
                                           {"data", AnswerSlot::data},
                                           {"human", AnswerSlot::human},
                                           {"risks", AnswerSlot::risks},
                                           {"object", AnswerSlot::object}}};
constexpr Words<bool, 2> booleans = {{{"true", true}, {"false", false}}};

class AnnotationReader {
 public:
  AnnotationReader(View annotation, Findings& findings) : annotation_(annotation), findings_(findings) {}

  Field run() {
    field_.span = annotation_.span();
    for (const View member : annotation_) read(member);
    if (!annotation_["kind"]) findings_.add("SCH-073", annotation_.key_span());
    return std::move(field_);
  }

 private:
  void read(View member) {
    const std::string_view key = member.key();
    if (key == "group") return read_text(member, field_.group);
    if (key == "citation") return read_text(member, field_.citation);
    if (key == "vocabulary") return read_text(member, field_.vocabulary);
    if (key == "renamed_from") return read_text(member, field_.renamed_from);
    if (key == "kind") return read_word(member, kinds, field_.kind);
    if (key == "requirement") return read_word(member, requirements, field_.requirement);
    if (key == "answer") return read_word(member, answers, field_.answer);
    if (key == "translatable") return read_word(member, booleans, field_.translatable);
    if (key == "internal") return read_word(member, booleans, field_.internal);
    if (key == "order") return read_order(member);
    if (key == "wrappers") return read_wrappers(member);
    if (key == "when" || key == "recommended_when") {
      (key == "when" ? field_.when : field_.recommended_when) = member;
      return;
    }
    findings_.add("SCH-072", member.key_span(), {{"key", key}});
  }

  void refuse(View value) {
    const std::string_view text = value.is_scalar() ? value.text() : std::string_view("...");
    findings_.add("SCH-067", value.span(), {{"key", value.key()}, {"value", text}});
  }

  void read_text(View member, std::string& text) {
    if (!member.is_scalar()) return refuse(member);
    text = member.text();
  }

  template <typename Value, std::size_t Size>
  void read_word(View member, const Words<Value, Size>& words, Value& value) {
    for (const auto& [word, meaning] : words) {
      if (!member.is_scalar() || member.text() != word) continue;
      value = meaning;
      return;
    }
    refuse(member);
  }

  void read_order(View member) {
    const std::optional<std::int64_t> order = parse_integer(member.text());
    if (!order || *order < 0 || *order > 1'000'000) return refuse(member);
    field_.order = static_cast<int>(*order);
  }

  void read_wrappers(View member) {
    if (!member.is_list()) return refuse(member);
    for (const View item : member) {
      const std::uint32_t wrapper = wrapper_index(item.text());
      if (wrapper == none) {
        findings_.add("SCH-067", item.span(), {{"key", "wrappers"}, {"value", item.text()}});
      } else {
        field_.wrappers.push_back(wrapper_state(wrapper));
      }
    }
  }

  View annotation_;
  Findings& findings_;
  Field field_;
};

}  // namespace

Field read_field(View annotation, Findings& findings) { return AnnotationReader(annotation, findings).run(); }

}  // namespace algoreg::schema
