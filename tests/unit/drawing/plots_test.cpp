#include <catch2/catch.hpp>
#include <cmath>
#include <regex>

#include "tools/drawing/bars.hpp"
#include "tools/drawing/bubble.hpp"
#include "tools/drawing/matrix.hpp"
#include "tools/drawing/radar.hpp"

using namespace algoreg;
using namespace algoreg::drawing;

namespace {

// The numbers of an attribute, in the order in which they stand.
std::vector<double> numbers(const std::string& html, const std::string& attribute) {
  std::vector<double> found;
  const std::regex pattern(" " + attribute + "=\"([0-9.]+)\"");
  for (std::sregex_iterator it(html.begin(), html.end(), pattern), end; it != end; ++it)
    found.push_back(std::stod((*it)[1]));
  return found;
}

std::size_t count(const std::string& html, const std::string& piece) {
  std::size_t found = 0;
  for (std::size_t at = html.find(piece); at != std::string::npos; at = html.find(piece, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a bar as it is drawn") {
  const std::array segments = {Segment{1, Look::good}, Segment{0, Look::bad}, Segment{1, Look::unknown}};
  CHECK(bar(segments, 40, false).text ==
        "<svg class=\"plot plot--bar\" viewBox=\"0 0 200 10\" aria-hidden=\"true\">"
        "<rect class=\"plot-good\" x=\"0\" y=\"0\" width=\"5\" height=\"10\"/>"
        "<g class=\"plot-unknown\"><rect x=\"5\" y=\"0\" width=\"5\" height=\"10\"/>"
        "<path d=\"M5 6L10 1M7 10L10 7\"/></g></svg>");
  CHECK(bar({}, 0, false).text == "<svg class=\"plot plot--bar\" viewBox=\"0 0 200 10\" aria-hidden=\"true\"></svg>");
}

TEST_CASE("the lengths of a bar are its amounts, also when it is mirrored") {
  for (std::int64_t whole = 1; whole < 60; whole += 7) {
    for (const bool mirrored : {false, true}) {
      const std::array segments = {Segment{whole / 3, Look::value}, Segment{whole / 2, Look::care},
                                   Segment{whole - whole / 3 - whole / 2, Look::bad}};
      const std::string html = bar(segments, whole, mirrored).text;
      std::size_t next = 0;
      double all = 0;
      for (const Segment& segment : segments) {
        if (segment.amount == 0) continue;
        const double length = numbers(html, "width").at(next++);
        CHECK(length ==
              Approx(bar_length * static_cast<double>(segment.amount) / static_cast<double>(whole)).margin(0.006));
        all += length;
      }
      CHECK(all == Approx(bar_length).margin(0.02));
    }
  }
}

TEST_CASE("columns as they are drawn: none for nothing, heights by amount, a label where there is room") {
  const std::array three = {Column{"2023", "1", 1}, Column{"2024", "0", 0}, Column{"2025", "4", 4}};
  CHECK(columns(three, 4, false).text ==
        "<svg class=\"plot\" viewBox=\"0 0 320 110\" aria-hidden=\"true\">"
        "<rect class=\"plot-value\" x=\"6\" y=\"72\" width=\"36\" height=\"16\"/>"
        "<text x=\"24\" y=\"67\" text-anchor=\"middle\">1</text>"
        "<text x=\"24\" y=\"105\" text-anchor=\"middle\">2023</text>"
        "<text x=\"72\" y=\"105\" text-anchor=\"middle\">2024</text>"
        "<rect class=\"plot-value\" x=\"102\" y=\"24\" width=\"36\" height=\"64\"/>"
        "<text x=\"120\" y=\"19\" text-anchor=\"middle\">4</text>"
        "<text x=\"120\" y=\"105\" text-anchor=\"middle\">2025</text>"
        "<line class=\"plot-axis\" x1=\"0\" y1=\"88\" x2=\"144\" y2=\"88\"/></svg>");
  std::vector<Column> twelve;
  for (int year = 2010; year < 2022; ++year) twelve.push_back({std::to_string(year), "1", 1});
  CHECK(count(columns(twelve, 1, false).text, ">20") == 6);
}

TEST_CASE("a radar as it is drawn: rings, sectors and a spot in the middle of its field") {
  const std::string html =
      radar({{"A", "B"}, {Look::value, Look::unknown}, {"1", "2"}, {{0, 0, 1, "1"}, {1, 1, 4, "4"}, {1, 0, 0, "0"}}},
            false)
          .text;
  CHECK(html ==
        "<svg class=\"plot plot--radar\" viewBox=\"0 0 320 320\" aria-hidden=\"true\">"
        "<circle class=\"plot-ring\" cx=\"160\" cy=\"160\" r=\"136\"/>"
        "<circle class=\"plot-ring plot-ring--odd\" cx=\"160\" cy=\"160\" r=\"88\"/>"
        "<circle class=\"plot-ring\" cx=\"160\" cy=\"160\" r=\"40\"/>"
        "<line class=\"plot-axis\" x1=\"168.32\" y1=\"120.87\" x2=\"188.28\" y2=\"26.97\"/>"
        "<text class=\"plot-key\" x=\"308.18\" y=\"180.57\" text-anchor=\"middle\">A</text>"
        "<line class=\"plot-axis\" x1=\"160\" y1=\"200\" x2=\"160\" y2=\"296\"/>"
        "<text class=\"plot-key\" x=\"11.82\" y=\"180.57\" text-anchor=\"middle\">B</text>"
        "<line class=\"plot-axis\" x1=\"151.68\" y1=\"120.87\" x2=\"131.72\" y2=\"26.97\"/>"
        "<text class=\"plot-scale\" x=\"160\" y=\"101\" text-anchor=\"middle\">1</text>"
        "<text class=\"plot-scale\" x=\"160\" y=\"53\" text-anchor=\"middle\">2</text>"
        "<circle class=\"plot-value\" cx=\"223.65\" cy=\"166.69\" r=\"8\"/>"
        "<text class=\"plot-inside\" x=\"223.65\" y=\"171.19\" text-anchor=\"middle\">1</text>"
        "<circle class=\"plot-unknown\" cx=\"48.61\" cy=\"171.71\" r=\"10\"/>"
        "<text class=\"plot-key\" x=\"48.61\" y=\"176.21\" text-anchor=\"middle\">4</text></svg>");
}

TEST_CASE("spots of a full radar do not touch each other") {
  Radar full;
  for (std::size_t sector = 0; sector < 14; ++sector) {
    full.keys.push_back("A");
    full.looks.push_back(Look::value);
    for (std::size_t ring = 0; ring < 5; ++ring) full.spots.push_back({sector, ring, 99, "99"});
  }
  full.ring_keys.assign(5, "1");
  const std::string html = radar(full, false).text;
  const std::vector<double> x = numbers(html, "cx"), y = numbers(html, "cy"), r = numbers(html, "r");
  for (std::size_t i = 6; i < x.size(); ++i) {
    for (std::size_t other = i + 1; other < x.size(); ++other) {
      CHECK(std::hypot(x[i] - x[other], y[i] - y[other]) >= r[i] + r[other] - 2.5);
    }
  }
}

TEST_CASE("a matrix as it is drawn: complexity upwards, and four quadrants meet where totals begin to be high") {
  const std::array points = {MatrixPoint{57, 85, "1"}};
  CHECK(matrix(points, 55, false).text ==
        "<svg class=\"plot plot--matrix\" viewBox=\"0 0 320 308\" aria-hidden=\"true\">"
        "<rect class=\"plot-field plot-good\" x=\"34\" y=\"149\" width=\"135\" height=\"135\"/>"
        "<text class=\"plot-letter\" x=\"42\" y=\"276\">A</text>"
        "<rect class=\"plot-field plot-care\" x=\"169\" y=\"149\" width=\"135\" height=\"135\"/>"
        "<text class=\"plot-letter\" x=\"296\" y=\"276\" text-anchor=\"end\">B</text>"
        "<rect class=\"plot-field plot-care\" x=\"34\" y=\"14\" width=\"135\" height=\"135\"/>"
        "<text class=\"plot-letter\" x=\"42\" y=\"34\">C</text>"
        "<rect class=\"plot-field plot-bad\" x=\"169\" y=\"14\" width=\"135\" height=\"135\"/>"
        "<text class=\"plot-letter\" x=\"296\" y=\"34\" text-anchor=\"end\">D</text>"
        "<text x=\"34\" y=\"302\" text-anchor=\"middle\">1</text>"
        "<text x=\"28\" y=\"289\" text-anchor=\"end\">1</text>"
        "<text x=\"124\" y=\"302\" text-anchor=\"middle\">4</text>"
        "<text x=\"28\" y=\"199\" text-anchor=\"end\">4</text>"
        "<text x=\"214\" y=\"302\" text-anchor=\"middle\">7</text>"
        "<text x=\"28\" y=\"109\" text-anchor=\"end\">7</text>"
        "<text x=\"304\" y=\"302\" text-anchor=\"middle\">10</text>"
        "<text x=\"28\" y=\"19\" text-anchor=\"end\">10</text>"
        "<circle class=\"plot-point\" cx=\"259\" cy=\"143\" r=\"11\"/>"
        "<text class=\"plot-inside\" x=\"259\" y=\"148\" text-anchor=\"middle\">1</text></svg>");
}

TEST_CASE("points at one place share a mark with both labels, and a point without a label is a plain mark") {
  const std::array points = {MatrixPoint{50, 50, "1"}, MatrixPoint{50, 50, "2"}, MatrixPoint{90, 10, ""}};
  const std::string html = matrix(points, 55, false).text;
  CHECK(count(html, "<circle") == 2);
  CHECK_THAT(html, Catch::Contains(">1, 2</text>"));
  CHECK(count(html, "></text>") == 0);
}

TEST_CASE("more points than can be told apart become a number in each field, and none is lost") {
  std::vector<MatrixPoint> points;
  for (int i = 0; i < 100; ++i) points.push_back({10 + i * 90 / 99, 100 - i % 9 * 10, "x"});
  const std::string html = matrix(points, 55, false).text;
  CHECK(count(html, "<circle") == 0);
  const std::regex pattern("class=\"plot-key\"[^>]*>([0-9]+)<");
  int all = 0;
  for (std::sregex_iterator it(html.begin(), html.end(), pattern), end; it != end; ++it) all += std::stoi((*it)[1]);
  CHECK(all == 100);
}

TEST_CASE("the area of a bubble is its share; nothing has no bubble") {
  CHECK(bubble(4, 4, Look::value).text ==
        "<svg class=\"plot plot--bubble\" viewBox=\"0 0 42 42\" aria-hidden=\"true\">"
        "<circle class=\"plot-value\" cx=\"21\" cy=\"21\" r=\"20\"/></svg>");
  CHECK(numbers(bubble(1, 4, Look::unknown).text, "r").at(0) == Approx(10));
  CHECK(count(bubble(0, 4, Look::value).text, "<circle") == 0);
}
