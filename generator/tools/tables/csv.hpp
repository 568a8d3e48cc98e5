// CSV as RFC 4180 has it: UTF-8, comma, CRLF. Cells that a spreadsheet would run as a formula get an apostrophe.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace algoreg::tables {

// Appends one row. Cells with comma, quote or line end are quoted.
void append_csv_row(std::string& out, std::span<const std::string> cells);

}  // namespace algoreg::tables
