#include "tools/drawing/svg.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "base/text.hpp"

namespace algoreg::drawing {

namespace {

constexpr double hatch_step = 6;

std::string_view name_of(Anchor anchor) {
  if (anchor == Anchor::start) return "start";
  return anchor == Anchor::middle ? "middle" : "end";
}

}  // namespace

std::string coordinate(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::vector<std::string> lines_of(std::string_view label, std::size_t width) {
  std::vector<std::string> lines;
  for (const std::string_view word : split(label, ' ')) {
    if (word.empty()) continue;
    if (!lines.empty() && count_code_points(lines.back()) + 1 + count_code_points(word) <= width) {
      lines.back().append(" ").append(word);
    } else {
      lines.emplace_back(word);
    }
  }
  return lines;
}

Path& Path::move(Point to) {
  steps_.push_back({'M', to});
  return *this;
}

Path& Path::line(Point to) {
  steps_.push_back({'L', to});
  return *this;
}

Path& Path::close() {
  steps_.push_back({'Z', {}});
  return *this;
}

Svg::Svg(const Canvas& canvas) : width_(canvas.width), mirrored_(canvas.mirrored) {
  open("svg", canvas.classes);
  out_ += fmt::format(" viewBox=\"0 0 {} {}\"", coordinate(canvas.width), coordinate(canvas.height));
  if (canvas.name.empty()) {
    out_ += " aria-hidden=\"true\"";
  } else {
    out_ += " role=\"img\" aria-label=\"";
    append_escaped_attribute(out_, canvas.name);
    out_ += '"';
  }
  out_ += '>';
}

void Svg::open(std::string_view element, std::string_view classes) {
  out_.append("<").append(element);
  if (classes.empty()) return;
  out_ += " class=\"";
  append_escaped_attribute(out_, classes);
  out_ += '"';
}

void Svg::attribute(std::string_view name, double value) { out_ += fmt::format(" {}=\"{}\"", name, coordinate(value)); }

void Svg::begin_group(std::string_view classes) {
  open("g", classes);
  out_ += '>';
}

void Svg::end_group() { out_ += "</g>"; }

void Svg::rectangle(const Box& box, std::string_view classes) {
  open("rect", classes);
  attribute("x", mirrored_ ? x(box.x + box.width) : box.x);
  attribute("y", box.y);
  attribute("width", box.width);
  attribute("height", box.height);
  out_ += "/>";
}

void Svg::circle(Point centre, double radius, std::string_view classes) {
  open("circle", classes);
  attribute("cx", x(centre.x));
  attribute("cy", centre.y);
  attribute("r", radius);
  out_ += "/>";
}

void Svg::line(Point from, Point to, std::string_view classes) {
  open("line", classes);
  attribute("x1", x(from.x));
  attribute("y1", from.y);
  attribute("x2", x(to.x));
  attribute("y2", to.y);
  out_ += "/>";
}

void Svg::path(const Path& path, std::string_view classes) {
  open("path", classes);
  out_ += " d=\"";
  Point last;
  for (const auto& [command, to] : path.steps_) {
    if (command == 'Z') {
      out_ += 'Z';
    } else if (command == 'L' && to.y == last.y) {
      out_.append("H").append(coordinate(x(to.x)));
    } else if (command == 'L' && to.x == last.x) {
      out_.append("V").append(coordinate(to.y));
    } else {
      out_ += fmt::format("{}{} {}", command, coordinate(x(to.x)), coordinate(to.y));
    }
    if (command != 'Z') last = to;
  }
  out_ += "\"/>";
}

void Svg::text(Point at, Anchor anchor, std::string_view text, std::string_view classes) {
  open("text", classes);
  attribute("x", x(at.x));
  attribute("y", at.y);
  if (anchor != Anchor::start) out_ += fmt::format(" text-anchor=\"{}\"", name_of(anchor));
  out_ += '>';
  append_escaped_text(out_, text);
  out_ += "</text>";
}

void Svg::hatched(const Box& box, std::string_view classes) {
  begin_group(classes);
  rectangle(box, {});
  Path lines;
  // Each line leans to the right: it enters at the bottom or the left edge and leaves at the top or the right one.
  for (double at = hatch_step; at < box.width + box.height; at += hatch_step) {
    const double below = std::min(at, box.height);
    const double beside = std::min(at, box.width);
    lines.move({box.x + at - below, box.y + below}).line({box.x + beside, box.y + at - beside});
  }
  path(lines, {});
  end_group();
}

Html Svg::finish() && { return {std::move(out_) + "</svg>"}; }

}  // namespace algoreg::drawing
