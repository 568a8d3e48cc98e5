#include "tools/tables/csv.hpp"

#include <vector>

#include "tests/support/catch.hpp"

namespace algoreg::tables {

namespace {

std::string row(const std::vector<std::string>& cells) {
  std::string out;
  append_csv_row(out, cells);
  return out;
}

// A reader of RFC 4180, so that writing can be held against reading.
std::vector<std::string> read_row(std::string_view text) {
  text.remove_suffix(2);
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      cells.back() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

}  // namespace

TEST_CASE("cells are divided by commas and a row ends with CR LF") {
  CHECK(row({"a", "b", ""}) == "a,b,\r\n");
  CHECK(row({}) == "\r\n");
}

TEST_CASE("cells with comma, quote or line end are quoted") {
  CHECK(row({"a,b"}) == "\"a,b\"\r\n");
  CHECK(row({"say \"no\""}) == "\"say \"\"no\"\"\"\r\n");
  CHECK(row({"one\ntwo"}) == "\"one\ntwo\"\r\n");
  CHECK(row({"one\rtwo"}) == "\"one\rtwo\"\r\n");
}

TEST_CASE("cells that a spreadsheet would run get an apostrophe in front") {
  for (const std::string start : {"=", "+", "-", "@", "\t"}) {
    CAPTURE(start);
    CHECK(row({start + "1"}) == "'" + start + "1\r\n");
  }
  CHECK(row({"\r=1"}) == "\"'\r=1\"\r\n");
  CHECK(row({"=HYPERLINK(\"x\",\"y\")"}) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
  CHECK(row({"a=1", "2-1"}) == "a=1,2-1\r\n");
}

TEST_CASE("what is written is what is read") {
  const std::vector<std::string> cells{"æøå", "a,b", "\"", "\"\"", "one\r\ntwo", "", " ", "x"};
  CHECK(read_row(row(cells)) == cells);
}

}  // namespace algoreg::tables
