// Codes of findings: where they are raised, where their words stand, whether a test has ever seen them.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source_files.hpp"

namespace algoreg::architecture {

// Codes that stand in quotes of their own, as C++ raises them.
std::set<std::string> raised_codes(std::string_view text);

// Codes that are mentioned anywhere in a text.
std::set<std::string> mentioned_codes(std::string_view text);

// Where the words of a code stand below register/rules, such as yml/YML-004.yaml.
std::string rule_path(std::string_view code);

// Whether a rule is evaluated over entries: then the file itself raises its code, and its examples test it.
bool is_evaluated(const SourceFile& rule);

// What is missing in a rule file: its own id, message, why and help in Danish and English.
std::vector<std::string> rule_faults(const SourceFile& file);

// The codes of a list with a reason behind each, one a line; lines that start with # are left out. A line without a
// reason is a fault.
std::set<std::string> excused_codes(std::string_view list, std::vector<std::string>& faults);

}  // namespace algoreg::architecture
