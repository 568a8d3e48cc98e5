#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "stages/model/dictionary.hpp"
#include "stages/model/facets.hpp"
#include "stages/model/model.hpp"
#include "stages/model/rule_pages.hpp"
#include "stages/model/similar.hpp"
#include "stages/model/situations.hpp"
#include "stages/model/worksheet.hpp"

namespace algoreg {

namespace {

class Planner {
 public:
  Planner(Site& site, Findings& findings) : site_(site), documents_(*site.documents), findings_(findings) {}

  void plan() {
    sort_entries();
    plan_guidance();
    add_fixed_pages();
    add_lists();
    add_entries(PageKind::entry, entry_path);
    add_entries(PageKind::facts, facts_path);
    add_entries(PageKind::notice, notice_path);
    add_facets();
    add_situations();
    add_guidance();
    add_reference();
    add_worksheet();
    add_glossary();
    add_aliases();
    add_moved();
    add_assets();
  }

 private:
  std::uint32_t locale_count() const { return static_cast<std::uint32_t>(documents_.locales.size()); }

  // By name as the reader's alphabet has it; entries of one name stay in the order of their ids.
  void sort_entries() {
    const auto& entries = site_.entries->entries;
    for (const Locale& locale : documents_.locales) {
      std::vector<std::pair<std::string, std::uint32_t>> keys;
      for (std::uint32_t i = 0; i < entries.size(); ++i) {
        const View name = choose_member(entries[i].at("name"), locale.language.tag(), documents_.settings.fallback);
        keys.emplace_back(locale.language.sort_key(name.text()), i);
      }
      std::sort(keys.begin(), keys.end());
      std::vector<std::uint32_t> order;
      for (const auto& [key, entry] : keys) order.push_back(entry);
      site_.sorted.push_back(std::move(order));
    }
    site_.list_pages = pages_of_list(entries.size());
  }

  // Documents of one path are one page; a locale without its own is shown the fallback's.
  void plan_guidance() {
    const auto& documents = documents_.guidance;
    for (std::uint32_t first = 0; first < documents.size();) {
      std::uint32_t last = first;
      while (last < documents.size() && documents[last].path == documents[first].path) ++last;
      site_.guidance.push_back(plan_of(first, last));
      first = last;
    }
    std::stable_sort(site_.guidance.begin(), site_.guidance.end(),
                     [](const auto& left, const auto& right) { return left.order < right.order; });
  }

  GuidancePlan plan_of(std::uint32_t first, std::uint32_t last) const {
    const View settings = documents_.guidance[first].front_matter.root();
    GuidancePlan plan{documents_.guidance[first].path, 1000, settings["nav"].text() == "true", {}, {}};
    const std::string_view order = settings["order"].text();
    // What is no number has been reported; the page then stands among those without an order.
    std::from_chars(order.data(), order.data() + order.size(), plan.order);
    for (const std::string& locale : documents_.settings.locales) {
      const std::uint32_t own = document_in(locale, first, last);
      plan.own_language.push_back(own != last);
      plan.documents.push_back(own != last ? own : fallback_document(first, last));
    }
    return plan;
  }

  std::uint32_t document_in(std::string_view locale, std::uint32_t first, std::uint32_t last) const {
    while (first < last && documents_.guidance[first].locale != locale) ++first;
    return first;
  }

  std::uint32_t fallback_document(std::uint32_t first, std::uint32_t last) const {
    for (const std::string& locale : documents_.settings.fallback) {
      if (const std::uint32_t found = document_in(locale, first, last); found != last) return found;
    }
    return first;
  }

  void add_fixed_pages() {
    for (const PageKind kind : {PageKind::root, PageKind::not_found}) {
      Page page{kind, 0, kind == PageKind::root ? "index.html" : "404.html", 0, {}, true, true};
      add(std::move(page), no_file);
    }
    const AccessibilityStatement& statement = documents_.settings.accessibility;
    if (const std::string target = statement.url.empty() ? page_of_statement() : statement.url; !target.empty()) {
      add({PageKind::moved, 0, std::string(accessibility_path), 0, target, true, true}, no_file);
    }
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      add({PageKind::front, locale, std::string(front_path), 0, {}, false, true}, no_file);
      add({PageKind::data, locale, std::string(data_path), 0, {}, false, true}, no_file);
      add({PageKind::statistics, locale, std::string(statistics_path), 0, {}, false, true}, no_file);
    }
  }

  // The guidance page that stands in for an accessibility statement; none where register.yaml names no existing one.
  std::string page_of_statement() const {
    const std::string& page = documents_.settings.accessibility.page;
    const bool exists = std::any_of(site_.guidance.begin(), site_.guidance.end(),
                                    [&](const GuidancePlan& plan) { return plan.path == page; });
    return exists ? guidance_path(page) : std::string{};
  }

  void add_lists() {
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      for (std::uint32_t number = 0; number < site_.list_pages; ++number) {
        add({PageKind::list, locale, list_page_path(number), number, {}, false, true}, no_file);
      }
    }
  }

  void add_entries(PageKind kind, std::string (*path_of)(std::string_view id)) {
    const auto& entries = site_.entries->entries;
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
      for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
        Page page{kind, locale, path_of(entries[i].id), i, {}, false, true};
        page.own_language = page_speaks(site_, page, locale);
        add(std::move(page), entries[i].file);
      }
    }
  }

  void add_facets() {
    site_.facets = modelling::read_facets(documents_, *site_.entries, findings_);
    site_.search_texts = modelling::read_search_texts(documents_, findings_);
    for (std::uint32_t facet = 0; facet < site_.facets.size(); ++facet) {
      const std::vector<FacetValue>& values = site_.facets[facet].values;
      for (std::uint32_t value = 0; value < values.size(); ++value) {
        for (std::uint32_t number = 0; number < pages_of_list(values[value].entries.size()); ++number) {
          add_everywhere(PageKind::facet, facet_path(site_.facets[facet].code, values[value].segment, number),
                         static_cast<std::uint32_t>(site_.facet_pages.size()));
          site_.facet_pages.push_back({facet, value, number});
        }
      }
    }
  }

  void add_situations() {
    site_.situations = modelling::read_situations(documents_, *site_.entries, findings_);
    for (std::uint32_t situation = 0; situation < site_.situations.size(); ++situation) {
      const LifeSituation& about = site_.situations[situation];
      for (std::uint32_t number = 0; number < pages_of_list(about.entries.size()); ++number) {
        add_everywhere(PageKind::situation, situation_path(about.code, number),
                       static_cast<std::uint32_t>(site_.situation_pages.size()));
        site_.situation_pages.push_back({situation, number});
      }
    }
  }

  // A page that speaks every language.
  void add_everywhere(PageKind kind, const std::string& path, std::uint32_t subject) {
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      add({kind, locale, path, subject, {}, false, true}, no_file);
    }
  }

  void add_guidance() {
    for (std::uint32_t i = 0; i < site_.guidance.size(); ++i) {
      const GuidancePlan& plan = site_.guidance[i];
      for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
        add({PageKind::guidance, locale, guidance_path(plan.path), i, {}, false, plan.own_language[locale]},
            documents_.guidance[plan.documents[locale]].file);
      }
    }
  }

  // The pages by which the register documents itself.
  void add_reference() {
    site_.field_groups = modelling::dictionary_groups(documents_.schema);
    site_.rule_groups = modelling::rule_groups(documents_);
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      add({PageKind::fields, locale, std::string(fields_path), 0, {}, false, true}, no_file);
      for (std::uint32_t i = 0; i < site_.field_groups.size(); ++i) {
        add({PageKind::field_group, locale, field_group_path(site_.field_groups[i]), i, {}, false, true}, no_file);
      }
      add({PageKind::rules, locale, std::string(rules_path), 0, {}, false, true}, no_file);
      for (std::uint32_t i = 0; i < site_.rule_groups.size(); ++i) {
        add({PageKind::rule_group, locale, rule_group_path(site_.rule_groups[i].name), i, {}, false, true}, no_file);
      }
      add({PageKind::conditions, locale, std::string(conditions_path), 0, {}, false, true}, no_file);
    }
  }

  void add_worksheet() {
    if (!modelling::has_worksheet(documents_)) return;
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      add({PageKind::worksheet, locale, std::string(worksheet_path), 0, {}, false, true}, no_file);
    }
  }

  void add_glossary() {
    if (documents_.glossary.terms.empty()) return;
    for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
      add({PageKind::glossary, locale, std::string(glossary_path), 0, {}, false, true}, no_file);
    }
  }

  // A page that has moved keeps its old address in every language.
  void add_aliases() {
    for (std::uint32_t i = 0; i < site_.guidance.size(); ++i) {
      const GuidancePlan& plan = site_.guidance[i];
      for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
        const GuidanceDocument& document = documents_.guidance[plan.documents[locale]];
        for (const View alias : document.front_matter.root()["aliases"]) {
          add({PageKind::moved, locale, std::string(alias.text()), i, guidance_path(plan.path), false, true},
              document.file);
        }
      }
    }
  }

  // So do pages that are no guidance, where register.yaml says so.
  void add_moved() {
    for (const NewAddress& moved : documents_.settings.moved) {
      for (std::uint32_t locale = 0; locale < locale_count(); ++locale) {
        const Page page{PageKind::moved, locale, moved.from, 0, moved.to, false, true};
        if (site_.paths.contains(documents_.settings.locales[locale] + '/' + moved.to)) {
          add(page, moved.span.file);
        } else {
          findings_.add("CON-006", moved.span, {{"target", moved.to}});
        }
      }
    }
  }

  void add_assets() {
    for (const Asset& asset : documents_.theme.assets) add_path(asset.path, asset.source);
    for (const Stylesheet& sheet : documents_.theme.stylesheets) add_path(sheet.path, no_file);
    for (const Script& script : documents_.scripts) add_path(script.path, script.source);
    for (std::size_t i = 0; i < site_.sources->size(); ++i) {
      const auto file = static_cast<FileId>(i);
      const Source& source = (*site_.sources)[file];
      if (source.kind != SourceKind::guidance_asset || !source.readable) continue;
      add_path("assets/guidance/" + source.path.substr(std::string_view("content/assets/").size()), file);
    }
  }

  void add(Page page, FileId source) {
    if (add_path(file_of(site_, page), source)) site_.pages.push_back(std::move(page));
  }

  // Two files at one address: the finding stands in the later one and names the earlier.
  bool add_path(const std::string& path, FileId source) {
    const auto [known, is_new] = site_.paths.emplace(path, source);
    if (!is_new) {
      const std::string other = known->second == no_file ? known->first : site_.sources->shown_path(known->second);
      findings_.add("CON-005", start_of(source), {{"address", path}, {"other", other}});
    }
    return is_new;
  }

  Site& site_;
  const DocumentSet& documents_;
  Findings& findings_;
};

}  // namespace

Site model(const DocumentSet& documents, const Register& entries, const SourceSet& sources,
           const ModelOptions& options, Findings& findings) {
  Site site;
  site.documents = &documents;
  site.entries = &entries;
  site.sources = &sources;
  site.as_of = options.as_of;
  site.preview = options.preview;
  site.similar = modelling::similar_entries(documents, entries, findings);
  site.base_url = options.base_url.empty() ? documents.settings.base_url : options.base_url;
  if (!site.base_url.ends_with('/')) site.base_url += '/';
  Planner(site, findings).plan();
  return site;
}

}  // namespace algoreg
