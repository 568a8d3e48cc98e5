// Check: what every finished page must keep. Ids are unique, links inside the site lead to a file and an anchor that
// exist, nothing is loaded from elsewhere, nothing stands in them that must not be published. Files are looked at while
// they are in memory; only anchors of other pages wait until all were seen.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"
#include "law/checks/privacy.hpp"

namespace algoreg {

class Check {
 public:
  // `files`: every file of the site below its root, with the source that a finding is shown at. `address`: of the site.
  Check(const std::map<std::string, FileId, std::less<>>& files, std::string address,
        const law::privacy::Scanner& scanner, Date today)
      : files_(files), address_(std::move(address)), scanner_(scanner), today_(today) {}

  // Looks at one page. May be called from several threads, each with findings of its own.
  void page(const std::string& path, std::string_view html, Findings& findings);
  // Looks at a file of data or of styles, or at a piece of one that ends where a value ends. May be called like page().
  void data(const std::string& path, std::string_view bytes, Findings& findings) const;
  // Looks at the links to anchors of other pages, when all pages were seen. Few pages have such links, so the pages
  // they lead to are read again rather than kept in mind: `read` gives the bytes of a finished page.
  void finish(const std::function<std::string(const std::string& path)>& read, Findings& findings);

 private:
  void check_link(const std::string& path, std::string_view target, const std::set<std::string_view>& ids,
                  Findings& findings);
  void check_loads(const std::string& path, const std::vector<std::string_view>& targets, Findings& findings) const;
  void scan(const std::string& path, std::string_view bytes, Findings& findings) const;
  Span place_of(const std::string& path) const;

  const std::map<std::string, FileId, std::less<>>& files_;
  std::string address_;
  const law::privacy::Scanner& scanner_;
  Date today_;
  std::mutex mutex_;
  std::map<std::string, std::map<std::string, std::string>> wanted_;  // page -> anchor -> a page that links to it
};

}  // namespace algoreg
