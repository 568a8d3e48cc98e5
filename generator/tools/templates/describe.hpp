// The words with which a plain struct or enum of page data is described to templates. In: a function `describe` beside
// the type, in its namespace. Out: what type_of<T>() needs. Faults in a description do not compile.
//
//   constexpr auto describe(std::type_identity<Row>) {
//     using templates::member;
//     return templates::record<Row>("row", {member<&Row::label>("label"), member<&Row::rows>("rows")});
//   }
//   constexpr auto describe(std::type_identity<Level>) {
//     return templates::choice<Level>("level", {{Level::low, "low"}, {Level::high, "high"}});
//   }
#pragma once

#include <array>

#include "tools/templates/type_of.hpp"

namespace algoreg::templates {

namespace detail {

template <typename Pointer>
struct MemberPointer;
template <typename R, typename T>
struct MemberPointer<T R::*> {
  using Record = R;
  using Value = std::remove_cv_t<T>;
};

// Knows its record, because a member of a base class listed for a derived one would be read at the wrong address.
template <typename Record>
struct MemberOf {
  Member member;
};

template <std::size_t N>
struct RecordDescription {
  std::string_view name;
  std::array<Member, N> members;
};

template <typename Enum, std::size_t N>
struct ChoiceDescription {
  std::string_view name;
  std::array<std::string_view, N> names;
  std::array<Enum, N> values;
};

template <typename Enum>
struct NamedValue {
  Enum value;
  std::string_view name;
};

}  // namespace detail

// A data member under the name by which templates know it.
template <auto pointer>
constexpr auto member(std::string_view name) {
  using Record = typename detail::MemberPointer<decltype(pointer)>::Record;
  using T = typename detail::MemberPointer<decltype(pointer)>::Value;
  const auto get = [](const void* record) {
    return detail::Unwrapped<T>::get(static_cast<const Record*>(record)->*pointer);
  };
  return detail::MemberOf<Record>{{name, &type_of<T>, get}};
}

// The description of a struct. Two equal names do not compile.
template <typename Record, std::size_t N>
constexpr auto record(std::string_view name, const detail::MemberOf<Record> (&members)[N]) {
  detail::RecordDescription<N> description{name, {}};
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (members[i].member.name == members[j].member.name) throw "two members have one name";
    }
    description.members[i] = members[i].member;
  }
  return description;
}

// The description of an enum. Values that are not listed in order from 0 do not compile.
template <typename Enum, std::size_t N>
constexpr auto choice(std::string_view name, const detail::NamedValue<Enum> (&values)[N]) {
  detail::ChoiceDescription<Enum, N> description{name, {}, {}};
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<std::size_t>(values[i].value) != i) throw "values must be listed in order from 0";
    description.names[i] = values[i].name;
    description.values[i] = values[i].value;
  }
  return description;
}

}  // namespace algoreg::templates
