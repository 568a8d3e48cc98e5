#include "stages/parse/law_files.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "stages/parse/schemas.hpp"

namespace algoreg::parsing {

namespace {

constexpr std::string_view law_folder = "register/law/";
constexpr std::string_view law_ending = ".yaml";
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

class LawReader {
 public:
  LawReader(const SourceSet& sources, Trees& trees, Findings& findings)
      : sources_(sources), trees_(trees), findings_(findings), known_(known_names(sources)) {}

  std::map<std::string, Document, std::less<>> read() {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const auto file = static_cast<FileId>(i);
      const Source& source = sources_[file];
      if (source.kind != SourceKind::law || !source.path.ends_with(law_ending)) continue;
      std::string name = source.path.substr(law_folder.size());
      name.resize(name.size() - law_ending.size());
      if (std::find(known_.begin(), known_.end(), name) != known_.end()) {
        law_[name] = trees_.take(file, source.readable && is_whole(file, name));
      } else if (source.readable) {
        report_name(file, name);
      }
    }
    return std::move(law_);
  }

 private:
  bool is_whole(FileId file, const std::string& name) {
    const View root = trees_.by_file[file].root();
    return is_sound(schema_named(sources_, trees_, "law/" + name, findings_), root, findings_) && !is_damaged(root);
  }

  void report_name(FileId file, std::string_view name) {
    std::vector<CodeName> names;
    for (const std::string& each : known_) names.push_back({each, each});
    findings_.add("FIL-018", start_of(file), {{"name", name}, {"near", suggested_codes(name, names)}});
  }

  const SourceSet& sources_;
  Trees& trees_;
  Findings& findings_;
  std::vector<std::string> known_;
  std::map<std::string, Document, std::less<>> law_;
};

}  // namespace

std::map<std::string, Document, std::less<>> read_law(const SourceSet& sources, Trees& trees, Findings& findings) {
  return LawReader(sources, trees, findings).read();
}

}  // namespace algoreg::parsing
