#include "stages/check/check.hpp"

#include <algorithm>
#include <filesystem>

#include "stages/check/privacy_output.hpp"

namespace algoreg {

namespace {

// The value of an attribute that starts at `offset` with a double quote.
std::string_view quoted_value(std::string_view html, std::size_t offset) {
  const std::size_t end = html.find('"', offset + 1);
  return end == std::string_view::npos ? std::string_view{} : html.substr(offset + 1, end - offset - 1);
}

bool is_local(std::string_view target) {
  const std::size_t colon = target.find(':');
  return !target.starts_with("//") && (colon == std::string_view::npos || colon > target.find_first_of("/?#"));
}

// The file that a relative address on the page `path` names.
std::string resolve(const std::string& path, std::string_view address) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  return (folder / address).lexically_normal().generic_string();
}

// Whether a <link> only names its target.
bool is_mere_name(std::string_view relation) {
  return relation == "alternate" || relation == "canonical" || relation == "license" || relation == "author";
}

}  // namespace

PageMarks marks_of(std::string_view html) {
  PageMarks marks;
  std::size_t tag = html.find('<');
  while (tag != std::string_view::npos) {
    bool in_quotes = false;
    std::size_t end = tag + 1;
    std::string_view href, relation;
    for (; end < html.size() && (in_quotes || html[end] != '>'); ++end) {
      if (html[end] == '"') in_quotes = !in_quotes;
      if (in_quotes || html[end] != ' ') continue;
      const std::string_view rest = html.substr(end + 1);
      if (rest.starts_with("id=\"")) marks.ids.push_back(quoted_value(html, end + 4));
      if (rest.starts_with("href=\"")) marks.links.push_back(href = quoted_value(html, end + 6));
      if (rest.starts_with("rel=\"")) relation = quoted_value(html, end + 5);
      if (!rest.starts_with("src=\"")) continue;
      marks.links.push_back(quoted_value(html, end + 5));
      marks.loads.push_back(marks.links.back());
    }
    if (html.substr(tag).starts_with("<link ") && !is_mere_name(relation)) marks.loads.push_back(href);
    tag = html.find('<', end);
  }
  return marks;
}

std::vector<std::string_view> loads_of_style(std::string_view css) {
  std::vector<std::string_view> targets;
  for (const std::string_view word : {std::string_view("url("), std::string_view("@import")}) {
    for (std::size_t at = css.find(word); at != std::string_view::npos; at = css.find(word, at + 1)) {
      const std::size_t begin = css.find_first_not_of(" \t\n\"'", at + word.size());
      if (begin == std::string_view::npos) break;
      targets.push_back(css.substr(begin, css.find_first_of(" \t\n\"');", begin) - begin));
    }
  }
  return targets;
}

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
  for (const std::string_view target : std::set<std::string_view>(targets.begin(), targets.end())) {
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
