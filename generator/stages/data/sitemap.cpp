#include <fmt/format.h>

#include "records/addresses.hpp"
#include "stages/data/formats.hpp"
#include "tools/xml/xml.hpp"

namespace algoreg::data {

namespace {

bool is_findable(const Page& page) {
  switch (page.kind) {
    case PageKind::front:
    case PageKind::list:
    case PageKind::facet:
    case PageKind::situation:
    case PageKind::entry:
    case PageKind::facts:
    case PageKind::guidance:
    case PageKind::fields:
    case PageKind::field_group:
    case PageKind::rules:
    case PageKind::rule_group:
    case PageKind::conditions:
    case PageKind::worksheet:
    case PageKind::statistics:
    case PageKind::glossary:
    case PageKind::data: return page.own_language;
    default: return false;
  }
}

xml::Element link_to(const std::string& language, const std::string& address) {
  return {"xhtml:link", {{"rel", "alternate"}, {"hreflang", language}, {"href", address}}, {}, {}};
}

// A page with the languages that have texts of their own on it, itself included.
xml::Element url_of(const Site& site, const Page& page) {
  xml::Element url{"url", {}, {}, {{"loc", {}, site.base_url + file_of(site, page), {}}}};
  if (page.kind == PageKind::entry) {
    if (const auto changed = last_change(site.entries->entries[page.subject])) {
      url.elements.push_back({"lastmod", {}, to_iso(*changed), {}});
    }
  }
  for (std::uint32_t other = 0; other < site.documents->locales.size(); ++other) {
    if (!page_speaks(site, page, other)) continue;
    url.elements.push_back(link_to(site.documents->settings.locales[other], site.base_url + file_of(site, page, other)));
  }
  return url;
}

}  // namespace

Result<void> write_sitemap(const Site& site, std::uint32_t locale, const Sink& sink) {
  const std::string head = fmt::format(
      "{}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
      xml::declaration);
  if (auto written = sink(head); !written) return written;
  for (const Page& page : site.pages) {
    if (page.locale != locale || !is_findable(page)) continue;
    std::string element;
    xml::append(element, url_of(site, page));
    if (auto written = sink(element); !written) return written;
  }
  return sink("</urlset>\n");
}

Result<void> write_sitemap_index(const Site& site, const Sink& sink) {
  xml::Element index{"sitemapindex", {{"xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"}}, {}, {}};
  for (const std::string& locale : site.documents->settings.locales) {
    index.elements.push_back({"sitemap", {}, {}, {{"loc", {}, site.base_url + locale + "/sitemap.xml", {}}}});
  }
  std::string text(xml::declaration);
  xml::append(text, index);
  return sink(text);
}

Result<void> write_robots(const Site& site, const Sink& sink) {
  // A preview must stay out of search engines; the published site is open to all.
  if (site.preview) return sink("User-agent: *\nDisallow: /\n");
  return sink(fmt::format("User-agent: *\nDisallow:\n\nSitemap: {}sitemap.xml\n", site.base_url));
}

}  // namespace algoreg::data
