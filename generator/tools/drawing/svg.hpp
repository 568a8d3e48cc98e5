// A writer of SVG pictures for pages. In: marks with plain numbers. Out: Html that stands inside a page.
//
// A picture holds geometry, text and class names, and nothing of its looks: colours, strokes and fonts are the theme's,
// so that one picture is right in light, dark, forced colours and print, and needs no inline style. Text is text.
// Numbers stand in geometry attributes only, which is where the scan for personal numbers expects machine text.
//
// For readers of a language written from right to left a picture is mirrored here, by its coordinates: text keeps its
// own direction, and an anchor of `start` means where a line of the page begins.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/html.hpp"

namespace algoreg::drawing {

struct Point {
  double x = 0, y = 0;
};

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

// Where a text stands from its point: it begins, has its middle, or ends there.
enum class Anchor : std::uint8_t { start, middle, end };

// Lines between points; each move begins a new one.
class Path {
 public:
  Path& move(Point to);
  Path& line(Point to);
  Path& close();

 private:
  friend class Svg;
  struct Step {
    char command;  // M, L, Z
    Point to;
  };
  std::vector<Step> steps_;
};

constexpr double plot_width = 320;  // of every plot, so that their letters are of one size on a page

struct Canvas {
  double width = 0, height = 0;  // of the view box; the theme scales it
  std::string_view classes;      // of the svg element
  std::string_view name = {};    // what it shows, for those who do not see it; empty: hidden from them, because the
                                 // page says the same beside it
  bool mirrored = false;
};

class Svg {
 public:
  explicit Svg(const Canvas& canvas);

  void begin_group(std::string_view classes);
  void end_group();
  void rectangle(const Box& box, std::string_view classes);
  void circle(Point centre, double radius, std::string_view classes);
  void line(Point from, Point to, std::string_view classes);
  void path(const Path& path, std::string_view classes);
  void text(Point at, Anchor anchor, std::string_view text, std::string_view classes);
  // A box filled with slanting lines: what is not known must not look like a value.
  void hatched(const Box& box, std::string_view classes);

  // The whole picture; every group must be closed.
  Html finish() &&;

 private:
  double x(double value) const { return mirrored_ ? width_ - value : value; }
  void open(std::string_view element, std::string_view classes);
  void attribute(std::string_view name, double value);

  double width_;
  bool mirrored_;
  std::string out_;
};

// A coordinate as it is written: at most two decimals, no trailing zeros, no exponent, no minus before zero.
std::string coordinate(double value);

// Breaks a label at spaces into lines of at most `width` characters; a longer word stands on a line of its own.
std::vector<std::string> lines_of(std::string_view label, std::size_t width);

}  // namespace algoreg::drawing
