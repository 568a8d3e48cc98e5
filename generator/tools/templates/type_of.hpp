// type_of<T>(): the one description of each C++ type that a page may hold. Structs and enums are described with
// describe.hpp; text, Html, flags, whole numbers, lists, optionals and pointers of these need no description.
// Long, because a template has to show itself whole to those who use it.
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "base/html.hpp"
#include "tools/templates/type.hpp"

namespace algoreg::templates {

// One object per type, the same for T and for an optional or pointer of T.
template <typename T>
const Type& type_of();

namespace detail {

template <typename T>
struct Unwrapped {
  using type = T;
  static const void* get(const T& value) { return &value; }
};

template <typename Wrapper, typename T>
struct UnwrappedPointer {
  using Inner = Unwrapped<std::remove_const_t<T>>;
  using type = typename Inner::type;
  static const void* get(const Wrapper& value) { return value ? Inner::get(*value) : nullptr; }
};
template <typename T>
struct Unwrapped<std::optional<T>> : UnwrappedPointer<std::optional<T>, T> {};
template <typename T>
struct Unwrapped<std::shared_ptr<T>> : UnwrappedPointer<std::shared_ptr<T>, T> {};
template <typename T>
struct Unwrapped<std::unique_ptr<T>> : UnwrappedPointer<std::unique_ptr<T>, T> {};
template <typename T>
struct Unwrapped<T*> : UnwrappedPointer<T*, T> {};

template <typename T>
concept Described = requires {
  describe(std::type_identity<T>{});
};
template <typename T>
concept Text = std::same_as<T, std::string> || std::same_as<T, std::string_view>;
// Elements must live in the list: std::vector<bool> hands out passing copies.
template <typename T>
concept List = requires(const T& list) {
  { list.size() } -> std::convertible_to<std::size_t>;
  requires std::is_lvalue_reference_v<decltype(list[std::size_t{}])>;
};

template <Described T>
Type make_type() {
  static constexpr auto description = describe(std::type_identity<T>{});
  Type type;
  type.name = description.name;
  if constexpr (std::is_enum_v<T>) {
    type.kind = Kind::choice;
    type.choices = description.names;
    type.choice = [](std::size_t i) -> const void* { return &description.values[i]; };
    type.number = [](const void* value) { return static_cast<std::int64_t>(*static_cast<const T*>(value)); };
    type.set_number = [](void* value, std::int64_t number) { *static_cast<T*>(value) = static_cast<T>(number); };
  } else {
    type.kind = Kind::record;
    type.members = description.members;
  }
  return type;
}

template <Text T>
Type make_type() {
  Type type;
  type.text = [](const void* value) { return std::string_view(*static_cast<const T*>(value)); };
  if constexpr (std::same_as<T, std::string>) {
    type.set_text = [](void* value, std::string_view text) { *static_cast<T*>(value) = text; };
  }
  return type;
}

template <List T>
requires(!Text<T>) Type make_type() {
  using Element = std::remove_cvref_t<decltype(std::declval<const T&>()[0])>;
  Type type;
  type.kind = Kind::list;
  type.element = &type_of<Element>;
  type.size = [](const void* value) -> std::size_t { return static_cast<const T*>(value)->size(); };
  type.at = [](const void* value, std::size_t i) {
    return Unwrapped<Element>::get((*static_cast<const T*>(value))[i]);
  };
  if constexpr (requires(T& list) { { list.emplace_back() } -> std::same_as<typename Unwrapped<Element>::type&>; }) {
    type.append = [](void* list) -> void* { return &static_cast<T*>(list)->emplace_back(); };
  }
  return type;
}

template <std::same_as<Html> T>
Type make_type() {
  Type type;
  type.kind = Kind::html;
  type.text = [](const void* value) { return std::string_view(static_cast<const T*>(value)->text); };
  type.set_text = [](void* value, std::string_view text) { static_cast<T*>(value)->text = text; };
  return type;
}

template <std::integral T>
Type make_type() {
  Type type;
  type.kind = std::same_as<T, bool> ? Kind::flag : Kind::number;
  type.number = [](const void* value) { return static_cast<std::int64_t>(*static_cast<const T*>(value)); };
  type.set_number = [](void* value, std::int64_t number) { *static_cast<T*>(value) = static_cast<T>(number); };
  return type;
}

template <typename T>
Type make_whole_type() {
  Type type = make_type<T>();
  type.make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
  return type;
}

}  // namespace detail

template <typename T>
const Type& type_of() {
  using Plain = typename detail::Unwrapped<std::remove_cv_t<T>>::type;
  if constexpr (std::same_as<Plain, T>) {
    static const Type type = detail::make_whole_type<T>();
    return type;
  } else {
    return type_of<Plain>();
  }
}

}  // namespace algoreg::templates
