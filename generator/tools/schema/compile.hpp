// Turns the positioned tree of a schema into shapes, private to the room. Every keyword is understood or a finding.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "tools/schema/shape.hpp"

namespace algoreg::schema {

class Compiler {
 public:
  Compiler(Program& program, const ValueLists& lists, Findings& findings)
      : program_(program), lists_(lists), findings_(findings) {}

  // The general schema: its root becomes the top of the program.
  void compile_root(View root);
  // The properties of an extension join those of the top.
  void add_extension(View root);
  // What can only be judged when everything is compiled.
  void finish();

 private:
  using Handler = void (Compiler::*)(Shape&, View value);
  struct Keyword;
  static const Keyword* find_keyword(std::string_view name);

  Slot compile_slot(View node);
  std::uint32_t compile_shape(View node, bool is_root);
  std::uint32_t shape_of_reference(View reference);
  View definition(View reference);
  void compile_keyword(Shape& shape, View keyword, bool is_root);

  void read_type(Shape& shape, View value);
  void read_properties(Shape& shape, View value);
  void read_required(Shape& shape, View value);
  void read_additional(Shape& shape, View value);
  void read_names(Shape& shape, View value);
  void read_items(Shape& shape, View value);
  void read_enum(Shape& shape, View value);
  void read_const(Shape& shape, View value);
  void read_pattern(Shape& shape, View value);
  void read_format(Shape& shape, View value);
  void read_unique(Shape& shape, View value);
  void read_if(Shape& shape, View value);
  void read_then(Shape& shape, View value);
  void read_else(Shape& shape, View value);
  void read_min_length(Shape& shape, View value) { read_count(shape.min_length, value); }
  void read_max_length(Shape& shape, View value) { read_count(shape.max_length, value); }
  void read_min_items(Shape& shape, View value) { read_count(shape.min_items, value); }
  void read_max_items(Shape& shape, View value) { read_count(shape.max_items, value); }
  void read_min_members(Shape& shape, View value) { read_count(shape.min_members, value); }
  void read_max_members(Shape& shape, View value) { read_count(shape.max_members, value); }
  void read_minimum(Shape& shape, View value) { read_bound(shape.minimum, value); }
  void read_maximum(Shape& shape, View value) { read_bound(shape.maximum, value); }
  void read_count(std::size_t& count, View value);
  void read_bound(std::optional<double>& bound, View value);
  void read_annotation(Shape& shape, View value);
  void ignore(Shape&, View) {}

  void add_members(Shape& shape, View properties, bool is_extension);
  void fill_vocabulary(Shape& shape, View annotation);
  void check_required(const Shape& shape);
  void cut_circles(std::uint32_t shape, std::vector<char>& marks);
  void wrong_value(View keyword) { findings_.add("SCH-061", keyword.span(), {{"key", keyword.key()}}); }

  Program& program_;
  const ValueLists& lists_;
  Findings& findings_;
  View root_;  // of the file being compiled: local references are looked up here
  std::vector<std::pair<View, std::uint32_t>> definitions_;  // already compiled, or being compiled
};

// Reads the annotation of a field (the value of the key "algoreg").
Field read_field(View annotation, Findings& findings);

}  // namespace algoreg::schema
