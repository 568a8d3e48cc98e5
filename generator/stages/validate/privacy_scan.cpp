#include "stages/validate/privacy_scan.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/parallel.hpp"
#include "law/rules.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg {

namespace {

using law::privacy::Scanner;
using law::privacy::Scope;

constexpr std::string_view lists_path = "register/law/privacy.yaml";
constexpr std::string_view settings_path = "register/register.yaml";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Tree read_tree(const SourceSet& sources, std::string_view path) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto file = static_cast<FileId>(i);
    if (sources[file].path != path || !sources[file].readable) continue;
    Findings told_by_parse;
    return yaml::parse(file, sources[file].bytes, yaml::data_limits, told_by_parse);
  }
  return {};
}

Scope scope_of(SourceKind kind) {
  switch (kind) {
    case SourceKind::entry:
    case SourceKind::guidance:
    case SourceKind::settings:
    case SourceKind::glossary:
    case SourceKind::vocabulary: return Scope::prose;
    default: return Scope::data;
  }
}

// A name of a file has no place of its own: it is shown at the file's start.
void scan_name(const Source& source, FileId file, const Scanner& scanner, Date today, Findings& findings) {
  for (const law::privacy::Hit& hit : scanner.scan(source.path, Scope::data, today)) {
    findings.add(hit.code, start_of(file)).severity = severity_of(hit);
  }
}

void scan_source(const Source& source, FileId file, const Scanner& scanner, Date today, Findings& findings) {
  scan_name(source, file, scanner, today, findings);
  if (source.path == lists_path) return;
  std::string_view text = source.bytes;
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  add_findings(scanner.scan(text, scope_of(source.kind), today), text, file, findings);
}

}  // namespace

Scanner read_privacy_scanner(const SourceSet& sources) {
  const Tree lists = read_tree(sources, lists_path);
  const Tree settings = read_tree(sources, settings_path);
  law::privacy::OwnLists own;
  for (const View list : settings.root()["privacy"]) own[std::string(list.key())] = texts_of(list);
  return Scanner(law::privacy::read_lists(lists.root(), own, texts_of(settings.root()["mail_domains"])));
}

void scan_privacy(const SourceSet& sources, const Scanner& scanner, Date today, unsigned jobs, Findings& findings) {
  std::vector<Findings> found(sources.size());
  parallel_for(sources.size(), jobs, [&](std::size_t i) {
    const auto file = static_cast<FileId>(i);
    if (!sources[file].built_in) scan_source(sources[file], file, scanner, today, found[i]);
  });
  for (Findings& of_file : found) findings.append(std::move(of_file));
}

void drop_accepted_privacy(const Register& entries, const RuleBook& rules, Findings& scanned) {
  std::map<FileId, Findings> by_file;
  for (const Finding& finding : scanned) by_file[finding.span.file].add(finding);
  for (const Entry& entry : entries.entries) {
    const auto found = by_file.find(entry.file);
    if (found != by_file.end()) law::drop_accepted(entry.root(), rules, found->second);
  }
  scanned = {};
  for (auto& [file, found] : by_file) scanned.append(std::move(found));
}

}  // namespace algoreg
