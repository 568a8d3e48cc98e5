#include "stages/check/check.hpp"

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "stages/check/page_marks.hpp"
#include "stages/check/privacy_output.hpp"

namespace algoreg {

namespace {

// The file that a relative address on the page `path` names.
std::string resolve(const std::string& path, std::string_view address) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  return (folder / address).lexically_normal().generic_string();
}

}  // namespace

using checking::is_local;
using checking::loads_of_style;
using checking::marks_of;
using checking::PageMarks;

void Check::page(const std::string& path, std::string_view html, Findings& findings) {
  scan(path, html, findings);
  const PageMarks marks = marks_of(html);
  std::set<std::string_view> ids;
  for (const std::string_view id : marks.ids) {
    if (!ids.insert(id).second) findings.add("OUT-001", place_of(path), {{"page", path}, {"id", id}});
  }
  const std::set<std::string_view> links(marks.links.begin(), marks.links.end());
  for (const std::string_view link : links) {
    if (is_local(link)) check_link(path, link, ids, findings);
  }
  check_loads(path, marks.loads, findings);
}

void Check::data(const std::string& path, std::string_view bytes, Findings& findings) const {
  scan(path, bytes, findings);
  if (path.ends_with(".css")) check_loads(path, loads_of_style(bytes), findings);
}

void Check::check_loads(const std::string& path, const std::vector<std::string_view>& targets,
                        Findings& findings) const {
  std::set<std::string_view> different;
  for (const std::string_view target : targets) different.insert(trim(target));
  for (const std::string_view target : different) {
    const bool is_ours = is_local(target) || target.starts_with(address_);
    if (!is_ours) findings.add("OUT-006", place_of(path), {{"page", path}, {"target", target}});
  }
}

void Check::check_link(const std::string& path, std::string_view target, const std::set<std::string_view>& ids,
                       Findings& findings) {
  const std::size_t hash = target.find('#');
  const std::string_view anchor = hash == std::string_view::npos ? std::string_view{} : target.substr(hash + 1);
  std::string_view address = target.substr(0, hash);
  address = address.substr(0, address.find('?'));
  const std::string page = address.empty() ? path : resolve(path, address);
  if (files_.find(page) == files_.end()) {
    findings.add("OUT-002", place_of(path), {{"page", path}, {"target", target}});
  } else if (page == path) {
    if (!anchor.empty() && ids.find(anchor) == ids.end()) {
      findings.add("OUT-003", place_of(path), {{"page", path}, {"target", target}});
    }
  } else if (!anchor.empty()) {
    const std::lock_guard guard(mutex_);
    std::string& from = wanted_[page][std::string(anchor)];
    // The first page in alphabetical order, so that the finding does not depend on timing.
    if (from.empty() || path < from) from = path;
  }
}

void Check::finish(const std::function<std::string(const std::string& path)>& read, Findings& findings) {
  for (const auto& [page, anchors] : wanted_) {
    const std::string html = read(page);
    const PageMarks marks = marks_of(html);
    for (const auto& [anchor, from] : anchors) {
      if (std::find(marks.ids.begin(), marks.ids.end(), anchor) != marks.ids.end()) continue;
      findings.add("OUT-003", place_of(from), {{"page", from}, {"target", page + "#" + anchor}});
    }
  }
}

void Check::scan(const std::string& path, std::string_view bytes, Findings& findings) const {
  for (const law::privacy::Hit& hit : checking::hits_of_output(bytes, path, scanner_, today_)) {
    findings.add(checking::code_of(hit), place_of(path), {{"page", path}, {"rule", hit.code}});
  }
}

Span Check::place_of(const std::string& path) const {
  const auto file = files_.find(path);
  return start_of(file == files_.end() ? no_file : file->second);
}

}  // namespace algoreg
