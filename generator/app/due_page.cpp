#include <fmt/format.h>

#include "app/due_report.hpp"
#include "base/html.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg::app {

namespace {

// Readable on paper and on a phone, in the colours that the reader has chosen.
constexpr std::string_view looks = R"css(
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1rem}
h2{margin-top:2rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:start;padding:.5rem 0}
th,td{border:1px solid;padding:.5rem;text-align:start;vertical-align:top}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}
)css";

std::string escaped(std::string_view text) {
  std::string html;
  append_escaped_text(html, text);
  return html;
}

std::string element(std::string_view name, std::string_view text) {
  return fmt::format("<{0}>{1}</{0}>\n", name, escaped(text));
}

}  // namespace

void DueReport::append_table(std::string& html, std::string_view title, std::string_view what,
                             const std::vector<Entry>& entries) const {
  html += "<section class=\"wide\" tabindex=\"0\" aria-label=\"";
  append_escaped_attribute(html, title);
  html += "\">\n<table>\n" + element("caption", what) + "<thead>\n<tr>\n";
  for (const std::string_view key : {"due.entry", "due.what", "due.help", "due.citation"}) {
    html += fmt::format("<th scope=\"col\">{}</th>\n", escaped(words_(key)));
  }
  html += "</tr>\n</thead>\n<tbody>\n";
  for (const Entry& entry : entries) {
    for (const Item& item : entry.items) {
      html += "<tr>\n<th scope=\"row\" lang=\"";
      append_escaped_attribute(html, entry.name_lang.empty() ? words_.language() : entry.name_lang);
      html += fmt::format("\">{}</th>\n", escaped(entry.name));
      html += fmt::format("<td>{}<br>{} ({})</td>\n", escaped(item.said.message), escaped(item.said.finding->code),
                          escaped(change(item)));
      const std::string from = from_day(item);
      html += element("td", from.empty() ? item.said.help : fmt::format("{} ({}: {})", item.said.help, words_("finding.from"), from)) + element("td", item.said.citation) + "</tr>\n";
    }
  }
  html += "</tbody>\n</table>\n</section>\n";
}

std::string DueReport::html() const {
  const std::string title = words_("due.title", {{"register", std::string_view(register_name_)}});
  std::string html = "<!doctype html>\n<html lang=\"";
  append_escaped_attribute(html, words_.language());
  html += fmt::format(
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"robots\" content=\"noindex\">\n",
      digest::sha256_base64(looks));
  html += element("title", title) + fmt::format("<style>{}</style>\n</head>\n<body>\n<main>\n", looks);
  html +=
      element("h1", title) + element("p", words_("due.intro", {{"date", std::string_view(in_words(range_.today))}}));
  html += element("p", counts());
  if (range_.until) html += element("p", words_("due.until", {{"date", std::string_view(in_words(*range_.until))}}));
  if (!promised_.empty()) {
    const std::string promised = words_("due.promised");
    html += element("h2", promised);
    append_table(html, promised, words_("due.promised_now"), promised_);
  }
  for (const Day& day : days_) {
    html += fmt::format("<h2><time datetime=\"{}\">{}</time></h2>\n", to_iso(day.date), escaped(day.title));
    append_table(html, day.title, day.what, day.entries);
  }
  return html + "</main>\n</body>\n</html>\n";
}

}  // namespace algoreg::app
