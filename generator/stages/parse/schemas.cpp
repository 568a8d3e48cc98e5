#include "stages/parse/schemas.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace algoreg::parsing {

namespace {

// Only style: the value is read as it is meant.
constexpr std::string_view bare_word = "SCH-050";

}  // namespace

schema::Schema schema_named(const SourceSet& sources, const Trees& trees, std::string_view name, Findings& findings) {
  const std::string path = fmt::format("register/schema/{}.schema.json", name);
  const FileId file = find_source(sources, path);
  if (file == no_file) findings.add("FIL-015", start_of(no_file), {{"path", path}});
  if (file == no_file || trees.by_file[file].empty()) return {};
  return schema::Schema::compile(trees.by_file[file].root(), {}, {}, findings);
}

bool is_sound(const schema::Schema& schema, View root, Findings& findings) {
  if (!root) return false;
  const std::size_t before = findings.size();
  schema.check(root, findings);
  return std::all_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                     [](const Finding& finding) { return finding.code == bare_word; });
}

}  // namespace algoreg::parsing
