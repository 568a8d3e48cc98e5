// Faults of Markdown texts, found before anything is written: form, links that lead nowhere.
#include "records/addresses.hpp"
#include "stages/model/model.hpp"
#include "stages/model/prose.hpp"
#include "tools/markdown/markdown.hpp"

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
      }
    }
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
