// What templates know about the C++ type of a value: enough to check a template when a theme is loaded and to read the
// value when a page is rendered, with no map of names in between. Types are made by describe.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace algoreg::templates {

enum class Kind : std::uint8_t { text, html, flag, number, choice, record, list };

struct Type;

// A named member of a record. `get` gives the address of its value, or null where an optional one is absent.
struct Member {
  std::string_view name;
  const Type& (*type)() = nullptr;
  const void* (*get)(const void* record) = nullptr;
};

// Only the functions of its kind are set. They are never called with null.
struct Type {
  Kind kind = Kind::text;
  std::string_view name;                                          // record, choice
  std::span<const Member> members;                                // record
  std::span<const std::string_view> choices;                      // choice: the index is the value of the enum
  const Type& (*element)() = nullptr;                             // list
  std::size_t (*size)(const void* value) = nullptr;               // list
  const void* (*at)(const void* value, std::size_t i) = nullptr;  // list: null where an optional element is absent
  const void* (*choice)(std::size_t i) = nullptr;                 // choice: address of a value of the enum
  std::string_view (*text)(const void* value) = nullptr;          // text, html
  std::int64_t (*number)(const void* value) = nullptr;            // flag, number, choice
  // How an example of the type is made of words; null where the type does not own what it holds.
  std::shared_ptr<void> (*make)() = nullptr;
  void (*set_text)(void* value, std::string_view text) = nullptr;  // text, html
  void (*set_number)(void* value, std::int64_t number) = nullptr;  // flag, number, choice
  void* (*append)(void* list) = nullptr;                           // list: address of a new last item
};

// A value on its way through a template; `data` is null where an optional one is absent.
struct Value {
  const void* data = nullptr;
  const Type* type = nullptr;
};

}  // namespace algoreg::templates
