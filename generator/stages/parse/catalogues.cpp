#include "stages/parse/catalogues.hpp"

#include "base/text.hpp"
#include "stages/parse/schemas.hpp"

namespace algoreg::parsing {

std::set<std::string, std::less<>> check_catalogues(const SourceSet& sources, const Trees& trees, Findings& findings) {
  const schema::Schema labels = schema_named(sources, trees, "i18n/labels", findings);
  const schema::Schema reports = schema_named(sources, trees, "i18n/reports", findings);
  std::set<std::string, std::less<>> unsound;
  for (const FileId file : sources_of(sources, SourceKind::catalogue)) {
    const std::string& path = sources[file].path;
    const std::string name = stem_of(path);
    if (name == "pages") continue;
    if (!is_sound(name == "reports" ? reports : labels, trees.by_file[file].root(), findings)) {
      unsound.insert(language_of(path));
    }
  }
  return unsound;
}

bool holds_messages(std::string_view path) { return stem_of(path) == "pages" || stem_of(path) == "reports"; }

std::string language_of(std::string_view path) {
  const std::vector<std::string_view> names = split(path, '/');
  return std::string(names[names.size() - 2]);
}

}  // namespace algoreg::parsing
