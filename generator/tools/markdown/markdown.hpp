// Markdown becomes accessible HTML. The only room that knows cmark-gfm.
// In: text that a person wrote, untrusted. Out: findings with exact places (check), or HTML that may stand in a page
// unescaped (render). Of extensions only tables and task lists: autolink reads out of bounds and, like strikethrough,
// is wrong under threads in cmark-gfm 0.29. Both functions may run on many threads at once.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/html.hpp"

namespace algoreg::markdown {

// Above these, parsing or its result costs too much: one text, one line of it, one result.
inline constexpr std::size_t max_text_bytes = std::size_t{16} * 1024;
inline constexpr std::size_t max_line_bytes = std::size_t{8} * 1024;
inline constexpr std::size_t max_html_bytes = std::size_t{1024} * 1024;

// Where the first character of the text stands. Later lines start in the same column, as in a literal block of YAML.
struct Origin {
  FileId file = no_file;
  Place first;
};

// A link or picture whose target is allowed by form; whether it exists is for the caller to say.
struct Link {
  std::string target;
  Span span;
  bool image = false;
};

struct Heading {
  int level = 0;
  std::string id;
  std::string text;
};

// Decides what a link target becomes: an href, or nothing when it may not stand.
using LinkResolver = std::function<std::optional<std::string>(std::string_view target)>;

// Writes the words of running text as HTML: not those of headings, links and code.
using TextWriter = std::function<void(std::string& out, std::string_view text)>;

struct Options {
  int top_level = 2;        // of the outermost headings of the text
  std::string id_prefix;    // before each heading id, so that ids of several texts on a page differ
  std::string table_label;  // word for a table in the language of the page: the name of its scroll region
  LinkResolver resolve;     // without one, allowed targets stand as they are
  bool images = false;      // pictures as <img>, or only their alternative text
  std::string done_label;   // said of the ticked items of a task list to those who do not see the tick
  TextWriter write_text;    // without one, text stands as it is
};

// Adds a finding for every fault of the text; `links` gets the sound links and pictures in reading order.
void check(std::string_view text, const Origin& origin, Findings& findings, std::vector<Link>* links = nullptr);

struct Rendered {
  Html html;
  std::vector<Heading> headings;
};

// Renders sound text. What check refuses is left out: of a refused link the words stay, of a text above the limits
// nothing does. Headings never skip a level; those without text, raw HTML and pictures without alternative are gone.
Rendered render(std::string_view text, const Options& options);

}  // namespace algoreg::markdown
