#include "tools/drawing/svg.hpp"

#include <catch2/catch.hpp>

#include "stages/check/privacy_output.hpp"

using namespace algoreg;
using namespace algoreg::drawing;

namespace {

std::string drawn(Svg svg) { return std::move(svg).finish().text; }

}  // namespace

TEST_CASE("a coordinate is as short as it can be and never written with an exponent") {
  CHECK(coordinate(12) == "12");
  CHECK(coordinate(12.5) == "12.5");
  CHECK(coordinate(100) == "100");
  CHECK(coordinate(1.0 / 3) == "0.33");
  CHECK(coordinate(-0.001) == "0");
  CHECK(coordinate(1e6) == "1000000");
}

TEST_CASE("a picture is either named or hidden from those who do not see it") {
  CHECK(drawn(Svg({10, 20, "plot", "Two & \"three\""})) ==
        "<svg class=\"plot\" viewBox=\"0 0 10 20\" role=\"img\" aria-label=\"Two &amp; &quot;three&quot;\"></svg>");
  CHECK(drawn(Svg({10, 20, ""})) == "<svg viewBox=\"0 0 10 20\" aria-hidden=\"true\"></svg>");
}

TEST_CASE("text is escaped and stands where its anchor says") {
  Svg svg({10, 20, ""});
  svg.text({1, 2}, Anchor::end, "a < b", "label");
  CHECK_THAT(drawn(std::move(svg)),
             Catch::Contains("<text class=\"label\" x=\"1\" y=\"2\" text-anchor=\"end\">a &lt; b</text>"));
}

TEST_CASE("a path writes straight steps in their short form") {
  Svg svg({10, 20, ""});
  svg.path(Path().move({1, 2}).line({5, 2}).line({5, 6}).line({1, 3}).close(), "");
  CHECK_THAT(drawn(std::move(svg)), Catch::Contains("<path d=\"M1 2H5V6L1 3Z\"/>"));
}

TEST_CASE("a mirrored picture turns every mark, and a box keeps its width") {
  Svg svg({100, 20, "", "", true});
  svg.rectangle({10, 0, 30, 5}, "");
  svg.circle({10, 5}, 2, "");
  svg.line({0, 0}, {40, 0}, "");
  svg.path(Path().move({10, 0}).line({20, 0}), "");
  svg.text({10, 0}, Anchor::start, "x", "");
  const std::string mirrored = drawn(std::move(svg));
  CHECK_THAT(mirrored, Catch::Contains("<rect x=\"60\" y=\"0\" width=\"30\" height=\"5\"/>"));
  CHECK_THAT(mirrored, Catch::Contains("cx=\"90\""));
  CHECK_THAT(mirrored, Catch::Contains("x1=\"100\" y1=\"0\" x2=\"60\""));
  CHECK_THAT(mirrored, Catch::Contains("M90 0H80"));
  CHECK_THAT(mirrored, Catch::Contains("<text x=\"90\""));
}

TEST_CASE("the lines of a hatched box stay inside it") {
  Svg svg({100, 20, ""});
  svg.hatched({10, 0, 9, 4}, "unknown");
  CHECK_THAT(drawn(std::move(svg)),
             Catch::Contains("<g class=\"unknown\"><rect x=\"10\" y=\"0\" width=\"9\" height=\"4\"/>"
                             "<path d=\"M12 4L16 0M18 4L19 3\"/></g>"));
}

TEST_CASE("every number of a picture stands where the scan of the output expects machine text") {
  Svg svg({10, 20, ""});
  svg.rectangle({1, 1, 1, 1}, "");
  svg.circle({1, 1}, 1, "");
  svg.line({1, 1}, {1, 1}, "");
  svg.path(Path().move({1, 1}).line({2, 2}), "");
  svg.text({1, 1}, Anchor::start, "", "");
  const std::string html = drawn(std::move(svg));
  const std::string_view digits = "0123456789";
  for (std::size_t at = html.find_first_of(digits); at != std::string::npos; at = html.find_first_of(digits, at + 1)) {
    const bool in_a_name = html[at - 1] == 'x' || html[at - 1] == 'y';  // x1, y2
    if (!in_a_name) CHECK(checking::is_geometry(html, at));
  }
}

TEST_CASE("a long label is broken at spaces and loses no word") {
  CHECK(lines_of("Borgmesterens Afdeling", 40) == std::vector<std::string>{"Borgmesterens Afdeling"});
  CHECK(lines_of("Børn og Unge", 7) == std::vector<std::string>{"Børn og", "Unge"});
  CHECK(lines_of("Magistratsafdelingen", 5) == std::vector<std::string>{"Magistratsafdelingen"});
  CHECK(lines_of("", 5).empty());
}
