// Faults of Markdown texts, found before anything is written: form, links that lead nowhere.
#include <algorithm>

#include "records/addresses.hpp"
#include "stages/model/model.hpp"
#include "stages/model/prose.hpp"
#include "tools/markdown/markdown.hpp"
#include "tools/schema/schema.hpp"

namespace algoreg {

namespace {

class TextCheck {
 public:
  TextCheck(const Site& site, Findings& findings) : site_(site), findings_(findings) {}

  void guidance(const GuidanceDocument& document) {
    text(document.text, {document.file, document.text_begin});
  }

  void entry(const Entry& entry) { walk(entry.root()); }

 private:
  // Markdown stands in scalars of markdown fields, whatever lists and objects are around them.
  void walk(View value) {
    if (schema::state_of(value) != schema::State::given) return;  // the reason for no text is plain words
    if (value.is_scalar()) {
      const schema::Field* field = site_.documents->schema.field_of(value);
      const bool is_markdown = field != nullptr && (field->kind == schema::FieldKind::markdown ||
                                                    field->item_kind == schema::FieldKind::markdown);
      if (is_markdown) text(value.text(), {value.span().file, value.text_place()});
      return;
    }
    for (const View member : value) walk(member);
  }

  void text(std::string_view markdown, const markdown::Origin& origin) {
    std::vector<markdown::Link> links;
    markdown::check(markdown, origin, findings_, &links);
    for (const markdown::Link& link : links) {
      const std::string& path = (*site_.sources)[origin.file].path;
      const std::string& locale = site_.documents->settings.locales.front();
      if (!modelling::resolve_link(site_, path, link.target, locale, "")) {
        findings_.add("CON-004", link.span, {{"target", link.target}});
      } else {
        check_heading(path, link);
      }
    }
  }

  // A link to a heading of guidance, which is the same in every theme. Other anchors are looked up on finished pages.
  void check_heading(const std::string& path, const markdown::Link& link) {
    const modelling::LinkParts parts = modelling::parts_of_link(path, link.target);
    const auto& guidance = site_.documents->guidance;
    const auto document = std::find_if(guidance.begin(), guidance.end(), [&](const GuidanceDocument& each) {
      return (*site_.sources)[each.file].path == parts.file;
    });
    if (parts.anchor.empty() || document == guidance.end()) return;
    std::string known;
    for (const auto& [level, id, words] : markdown::render(document->text, {}).headings) {
      if (id == parts.anchor) return;
      known += (known.empty() ? "`" : ", `") + id + "`";
    }
    findings_.add("CON-007", link.span, {{"target", link.target}, {"headings", known.empty() ? "–" : known}});
  }

  const Site& site_;
  Findings& findings_;
};

}  // namespace

void check_texts(const Site& site, Findings& findings) {
  TextCheck check(site, findings);
  for (const GuidanceDocument& document : site.documents->guidance) check.guidance(document);
  for (const Entry& entry : site.entries->entries) check.entry(entry);
}

}  // namespace algoreg
