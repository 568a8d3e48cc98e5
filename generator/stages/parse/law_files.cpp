#include "stages/parse/law_files.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "stages/parse/schemas.hpp"

namespace algoreg::parsing {

namespace {

constexpr std::string_view schema_folder = "register/schema/law/";

// The names that files of the law can have: those that have a schema.
std::vector<std::string> known_names(const SourceSet& sources) {
  std::vector<std::string> names;
  for (const FileId file : sources_of(sources, SourceKind::schema)) {
    if (sources[file].path.starts_with(schema_folder)) names.push_back(stem_of(sources[file].path));
  }
  return names;
}

bool is_damaged(View value) {
  if (value.is_map() && value.is_damaged()) return true;
  return std::any_of(value.begin(), value.end(), [](View child) { return is_damaged(child); });
}

}  // namespace

std::map<std::string, Document, std::less<>> read_law(const SourceSet& sources, Trees& trees, Findings& findings) {
  const std::vector<std::string> known = known_names(sources);
  std::map<std::string, Document, std::less<>> law;
  for (const FileId file : sources_of(sources, SourceKind::law)) {
    const std::string name = stem_of(sources[file].path);
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      std::vector<CodeName> names;
      for (const std::string& each : known) names.push_back({each, each});
      findings.add("FIL-018", start_of(file), {{"name", name}, {"near", suggested_codes(name, names)}});
      continue;
    }
    const View root = trees.by_file[file].root();
    const schema::Schema schema = schema_named(sources, trees, "law/" + name, findings);
    const bool sound = is_sound(schema, root, findings) && !is_damaged(root);
    law[name] = trees.take(file, sound);
  }
  return law;
}

}  // namespace algoreg::parsing
