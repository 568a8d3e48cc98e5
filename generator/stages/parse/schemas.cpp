#include "stages/parse/schemas.hpp"

#include <fmt/format.h>

namespace algoreg::parsing {

schema::Schema schema_named(const SourceSet& sources, const Trees& trees, std::string_view name, Findings& findings) {
  const std::string path = fmt::format("register/schema/{}.schema.json", name);
  const FileId file = find_source(sources, path);
  if (file == no_file) findings.add("FIL-015", start_of(no_file), {{"path", path}});
  if (file == no_file || trees.by_file[file].empty()) return {};
  return schema::Schema::compile(trees.by_file[file].root(), {}, {}, findings);
}

bool is_sound(const schema::Schema& schema, View root, Findings& findings) {
  return root && schema.check(root, findings);
}

}  // namespace algoreg::parsing
